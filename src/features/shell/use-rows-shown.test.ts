import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useRowsShown } from './use-rows-shown'

vi.mock('@/platform/rows', () => ({ rowsAtOnce: 6 }))
const frame = () => act(() => { vi.advanceTimersByTime(16) })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a page of 20 comes six by six, and so does the next one', () => {
  const { result, rerender } = renderHook(({ count }) => useRowsShown(count), { initialProps: { count: 20 } })
  const steps = () => Array.from({ length: 4 }, () => {
    const now = result.current
    frame()
    return now
  })
  expect(steps()).toEqual([6, 12, 18, 20])
  rerender({ count: 40 })
  expect(steps()).toEqual([24, 30, 36, 40])
})

test('what fits at once waits for nothing', () => {
  const { result } = renderHook(() => useRowsShown(5))
  expect(result.current).toBe(5)
  expect(vi.getTimerCount()).toBe(0)
})
