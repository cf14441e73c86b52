import { act, renderHook } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { useRowsShown } from './use-rows-shown'

const view = vi.hoisted(() => ({ waiting: new Set<() => void>() }))
vi.mock('@/platform/rows', () => ({
  rowsAtFirst: 0,
  rowsAtOnce: 6,
  afterDrawn: (next: () => void) => {
    view.waiting.add(next)
    return () => void view.waiting.delete(next)
  },
}))
/** The view has drawn what it was sent. */
const drawn = () => act(() => {
  const now = [...view.waiting]
  view.waiting.clear()
  now.forEach((next) => next())
})

beforeEach(() => view.waiting.clear())

test('a page of 20 comes six by six, each once the one before is drawn, and so does the next one', () => {
  const { result, rerender } = renderHook(({ count }) => useRowsShown(count), { initialProps: { count: 20 } })
  const steps = () => Array.from({ length: 5 }, () => {
    const now = result.current
    drawn()
    return now
  })
  rerender({ count: 20 })
  expect(steps()).toEqual([0, 6, 12, 18, 20])
  rerender({ count: 40 })
  expect(steps()).toEqual([24, 30, 36, 40, 40])
})

test('what fits into a piece waits for nothing more, and who left waits no more', () => {
  const { result } = renderHook(() => useRowsShown(5))
  drawn()
  expect([result.current, view.waiting.size]).toEqual([5, 0])
  const { unmount } = renderHook(() => useRowsShown(7))
  expect(view.waiting.size).toBe(1)
  unmount()
  expect(view.waiting.size).toBe(0)
})
