import { expect, it } from 'vitest'
import { nextAskDelay } from './ask-delay'
import type { Attempt } from './types'

const base: Attempt = {
  userId: 'stf_a', key: 'k1', quoteId: 'quo_1', windowId: 'win_1', payeeName: '', windowName: '', payableFen: 1,
  createdAt: 0, submittedAt: 100_000, state: 'unknown',
}

it('asks at 5, 10, 15, 22.5 and 30 seconds, then every minute', () => {
  const asked: number[] = []
  let attempt = base
  let nowMs = 100_000
  while (asked.length < 7) {
    nowMs += nextAskDelay(attempt, nowMs) ?? Number.NaN
    asked.push((nowMs - 100_000) / 1000)
    attempt = { ...attempt, lastAskedAt: nowMs }
  }
  expect(asked).toEqual([5, 10, 15, 22.5, 30, 90, 150])
})

it('asks at once when it is overdue', () => {
  expect(nextAskDelay(base, 900_000)).toBe(0)
})

it('is not thrown off by a clock that was set back or forward', () => {
  expect(nextAskDelay({ ...base, lastAskedAt: 105_000 }, -500_000)).toBe(5_000)
  expect(nextAskDelay({ ...base, lastAskedAt: 700_000 }, 101_000)).toBe(60_000)
})

it('has nothing to ask for what is settled or not sent', () => {
  expect(nextAskDelay({ ...base, state: 'succeeded' }, 100_000)).toBeNull()
  expect(nextAskDelay({ ...base, state: 'created' }, 100_000)).toBeNull()
})
