import { renderHook } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { usePosition } from './use-position'

const locate = vi.hoisted(() => vi.fn())
vi.mock('@/platform/location', () => ({ locate }))

test('starts with the page and is asked for once, but again after it was refused', async () => {
  const fix = { status: 'available', latitude: 29.98, longitude: 122.2, coordSys: 'WGS84', accuracyM: 20, at: '2026-11-20T12:00:00+08:00' }
  locate.mockResolvedValueOnce({ status: 'refused' }).mockResolvedValue(fix)
  const { result } = renderHook(() => usePosition(true))
  expect(locate).toHaveBeenCalledTimes(1)
  expect(await result.current()).toEqual({ status: 'refused' })
  expect(await result.current()).toEqual(fix)
  expect(await result.current()).toEqual(fix)
  expect(locate).toHaveBeenCalledTimes(2)
})
