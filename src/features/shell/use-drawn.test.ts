import { act, renderHook } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { useDrawn } from './use-drawn'

const view = vi.hoisted(() => ({ next: [] as (() => void)[] }))
vi.mock('@/platform/rows', () => ({
  rowsAtOnce: 6,
  afterDrawn: (next: () => void) => {
    view.next.push(next)
    return () => void (view.next = [])
  },
}))

test('the rest follows when the first part is in the view, and never on a page that was left', () => {
  const { result, unmount } = renderHook(useDrawn)
  expect(result.current).toBe(false)
  act(() => view.next.forEach((next) => next()))
  expect(result.current).toBe(true)
  unmount()
  const left = renderHook(useDrawn)
  left.unmount()
  expect(view.next).toEqual([])
})
