import { describe, expect, test } from 'vitest'
import contract from '@contract/generated/openapi.json'
import { failureWords, problemWords } from './words'
import type { Problem, ProblemCode } from './types'

const codes = contract.components.schemas.ProblemCode.enum as ProblemCode[]
const problem = (code: ProblemCode, more: Partial<Problem> = {}): Problem => ({ type: 'about:blank', title: code, status: 422, code, retryable: false, ...more })

describe('words', () => {
  test.each(codes)('%s says what happened and what to do, without jargon', (code) => {
    const { title, next } = problemWords(problem(code))
    expect(title.length).toBeGreaterThan(2)
    expect(next.length).toBeGreaterThan(3)
    expect(title + next).not.toMatch(/[a-z]{3}|undefined|NaN|[!！]/)
  })

  test('figures come from the problem', () => {
    expect(problemWords(problem('too_far', { distanceM: 820, radiusM: 300 }))).toEqual({ title: '离食堂 820 米，不能付款', next: '到食堂 300 米以内再扫' })
    expect(problemWords(problem('too_far', { distanceM: 12345, radiusM: 300 })).title).toContain('12 公里')
    expect(problemWords(problem('insufficient_balance', { shortFen: 350 })).title).toContain('¥3.50')
    expect(problemWords(problem('duplicate_suspected', { paidAt: '2026-11-20T04:03:00Z', paidFen: 1750 })).title).toBe('12:03 已付 ¥17.50')
    expect(problemWords(problem('rate_limited', { retryAfterSeconds: 40 })).next).toBe('40 秒后再试')
    expect(problemWords(problem('pin_locked', { lockedUntil: '2026-11-20T12:30:00+08:00' })).next).toContain('12:30')
  })

  test('a code newer than the app is still worded', () => {
    expect(problemWords({ ...problem('internal'), code: 'from_the_future' as ProblemCode }).title).toBe('没有办成')
  })

  test.each(['offline', 'timeout', 'aborted', 'interrupted'] as const)('lost by %s is worded', (reason) => {
    expect(failureWords({ kind: 'lost', reason }).title.length).toBeGreaterThan(2)
  })
})
