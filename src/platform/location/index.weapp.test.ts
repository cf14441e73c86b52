import { beforeEach, describe, expect, it, vi } from 'vitest'
import { locate } from './index.weapp'

const taro = vi.hoisted(() => ({
  canIUse: vi.fn(() => true),
  requirePrivacyAuthorize: vi.fn<(options: { success: () => void; fail: (error: unknown) => void }) => void>(),
  getLocation: vi.fn<(options: { type: string }) => Promise<unknown>>(),
}))
vi.mock('@tarojs/taro', () => ({ default: taro }))

const here = { latitude: 29.9853, longitude: 122.2072, accuracy: 30, horizontalAccuracy: 30 }

beforeEach(() => {
  taro.requirePrivacyAuthorize.mockImplementation(({ success }) => success())
  taro.getLocation.mockResolvedValue(here)
})

describe('locate in the mini-program', () => {
  it('asks for GCJ-02 and says so', async () => {
    expect(await locate({ timeoutMs: 1000 })).toMatchObject({
      status: 'available', latitude: 29.9853, longitude: 122.2072, coordSys: 'GCJ02', accuracyM: 30,
    })
    expect(taro.getLocation).toHaveBeenCalledWith({ type: 'gcj02' })
  })

  it('does not touch the location when the privacy guide was refused', async () => {
    taro.getLocation.mockClear()
    taro.requirePrivacyAuthorize.mockImplementation(({ fail }) => fail({ errMsg: 'requirePrivacyAuthorize:fail privacy permission is not authorized' }))
    expect(await locate({ timeoutMs: 1000 })).toEqual({ status: 'refused' })
    expect(taro.getLocation).not.toHaveBeenCalled()
  })

  it.each([
    ['getLocation:fail auth deny', 'refused'],
    ['getLocation:fail:auth denied', 'refused'],
    ['getLocation:fail system permission denied', 'refused'],
    ['getLocation:fail:ERROR_NOCELL&WIFI_LOCATIONSWITCHOFF', 'unavailable'],
    ['getLocation:fail 频繁调用会增加电量损耗', 'unavailable'],
  ])('%s → %s', async (errMsg, status) => {
    taro.getLocation.mockRejectedValue({ errMsg })
    expect(await locate({ timeoutMs: 1000 })).toEqual({ status })
  })

  it('stops waiting', async () => {
    vi.useFakeTimers()
    taro.getLocation.mockReturnValue(new Promise(() => undefined))
    const result = locate({ timeoutMs: 1000 })
    await vi.advanceTimersByTimeAsync(1000)
    expect(await result).toEqual({ status: 'timeout' })
    vi.useRealTimers()
  })
})
