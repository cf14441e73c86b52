import { afterEach, describe, expect, it, vi } from 'vitest'
import { locate } from './index.h5'

type Ask = (success: PositionCallback, failure: PositionErrorCallback) => void

function withGeolocation(getCurrentPosition: Ask, isSecureContext = true) {
  vi.stubGlobal('navigator', { geolocation: { getCurrentPosition } })
  vi.stubGlobal('isSecureContext', isSecureContext)
}
const failing = (code: number): Ask => (_, failure) =>
  failure({ code, message: '', PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 })

afterEach(() => vi.unstubAllGlobals())

describe('locate in H5', () => {
  it('gives WGS-84 with its accuracy', async () => {
    const coords = { latitude: 29.98, longitude: 122.2, accuracy: 25 } as GeolocationCoordinates
    withGeolocation((success) => success({ coords, timestamp: 0, toJSON: () => ({}) }))
    expect(await locate({ timeoutMs: 1000 })).toMatchObject({
      status: 'available', latitude: 29.98, longitude: 122.2, coordSys: 'WGS84', accuracyM: 25,
    })
  })

  it.each([[1, 'refused'], [2, 'unavailable'], [3, 'timeout']])('error %i → %s', async (code, status) => {
    withGeolocation(failing(code))
    expect(await locate({ timeoutMs: 1000 })).toEqual({ status })
  })

  it('is unavailable on plain http and without the service', async () => {
    withGeolocation(failing(1), false)
    expect(await locate({ timeoutMs: 1000 })).toEqual({ status: 'unavailable' })
    vi.stubGlobal('navigator', {})
    expect(await locate({ timeoutMs: 1000 })).toEqual({ status: 'unavailable' })
  })

  it('does not wait for ever for an unanswered permission question', async () => {
    vi.useFakeTimers()
    withGeolocation(() => undefined)
    const result = locate({ timeoutMs: 1000 })
    await vi.advanceTimersByTimeAsync(1000)
    expect(await result).toEqual({ status: 'timeout' })
    vi.useRealTimers()
  })
})
