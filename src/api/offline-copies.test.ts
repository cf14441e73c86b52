import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { storage } from '@/platform/storage'
import { clock, learnServerTime, serverMs } from '@/shared/lib/clock'
import { keepCopies, restoreCopies } from './offline-copies'
import { queryClient } from './query-client'

const HOUR_MS = 3_600_000
const NOON = Date.parse('2026-11-20T12:00:00+08:00')

beforeAll(() => {
  vi.useFakeTimers({ now: NOON })
  keepCopies(() => 'stf_1')
})
afterAll(() => void vi.useRealTimers())
beforeEach(() => {
  queryClient.clear()
  localStorage.clear()
})

/** Reads so many pages of a month's bills, a second after whatever was read before. */
async function readBills(month: string, pages: number): Promise<void> {
  vi.advanceTimersByTime(1_000)
  await queryClient.fetchInfiniteQuery({
    queryKey: ['listPayments', null, { month }, 'pages'], pages, initialPageParam: 0,
    queryFn: ({ pageParam }) => Promise.resolve({ items: [`${month} ${pageParam}`] }),
    getNextPageParam: (_last, _all, at: number) => at + 1,
  })
}

const kept = () => {
  const listed = storage.keys()
  const names = listed.kind === 'listed' ? listed.keys : []
  return names.map((name) => {
    const found = storage.get(name)
    const copy = found.kind === 'found' ? (found.value as { data: { pages: unknown[]; pageParams: unknown[] } }) : null
    return [/\d{4}-\d\d/.exec(name)?.[0], copy?.data.pages.length, copy?.data.pageParams.length]
  }).sort()
}

test('of the lists of bills the newest twelve pages are kept, whole lists where they fit', async () => {
  await readBills('2026-08', 3)
  await readBills('2026-09', 4)
  await readBills('2026-10', 5)
  expect(kept()).toHaveLength(3)
  await readBills('2026-11', 2)
  expect(kept()).toEqual([['2026-09', 4, 4], ['2026-10', 5, 5], ['2026-11', 2, 2]])
})

test('a list that is longer than that is kept from its top, alone', async () => {
  await readBills('2026-10', 2)
  await readBills('2026-11', 15)
  expect(kept()).toEqual([['2026-11', 12, 12]])
})

test('a copy tells the server’s time of its answer, and is read again at the start', async () => {
  learnServerTime(new Date(clock.now() + HOUR_MS).toISOString())
  const askedMs = clock.now()
  await queryClient.fetchQuery({ queryKey: ['getHome', null, null], queryFn: () => Promise.resolve({ name: '陈海平' }) })
  queryClient.clear()
  vi.advanceTimersByTime(2 * HOUR_MS)
  restoreCopies('stf_1')
  expect(serverMs(queryClient.getQueryState(['getHome', null, null])?.dataUpdatedAt ?? 0)).toBe(askedMs)
  // On a device whose clock is set back, so that the copy is of the future.
  queryClient.clear()
  vi.setSystemTime(NOON - 9 * HOUR_MS)
  learnServerTime(new Date(NOON - 9 * HOUR_MS).toISOString())
  restoreCopies('stf_1')
  const state = queryClient.getQueryState(['getHome', null, null])
  expect(state?.data).toEqual({ name: '陈海平' })
  expect([state?.dataUpdatedAt, state?.isInvalidated]).toEqual([askedMs, true])
})
