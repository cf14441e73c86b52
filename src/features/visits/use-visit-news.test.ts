import { act, renderHook } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { pendingVisit as visit } from './test-double'
import { useVisitNews } from './use-visit-news'

const page = vi.hoisted(() => ({ shown: true }))
vi.mock('@/platform/navigation', () => ({ usePageShown: () => page.shown }))

const invited = { ...visit, state: 'invited', version: 1, document: null, phoneMasked: null } as const
const moved = { ...visit, version: 3, plate: '浙L12345' }
const watch = (first: typeof visit) => renderHook((now: typeof visit) => useVisitNews(now), { initialProps: first })

test('that the visitor registered is no news; that they changed something is, until it was seen', () => {
  const { result, rerender } = watch(invited)
  rerender(visit)
  expect(result.current.lines).toEqual([])
  rerender(moved)
  expect(result.current.lines).toEqual(['车牌：无 → 浙L·12345'])
  rerender({ ...moved, serverTime: '2026-11-27T11:10:05+08:00' })
  expect(result.current.lines).toHaveLength(1)
  act(() => result.current.seen(moved))
  expect(result.current.lines).toEqual([])
})

test('what the host did here is known before the page has read it', () => {
  const { result, rerender } = watch(visit)
  act(() => result.current.seen(moved))
  rerender({ ...visit })
  expect(result.current.lines).toEqual([])
  rerender(moved)
  expect(result.current.lines).toEqual([])
})

test('what changed while another page lay above is known', () => {
  const { result, rerender } = watch(visit)
  page.shown = false
  rerender(moved)
  page.shown = true
  rerender({ ...moved })
  expect(result.current.lines).toEqual([])
})
