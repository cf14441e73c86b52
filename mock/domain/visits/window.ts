/** When a visit may be. */
import { dayOf } from '@/shared/lib/time'
import type { FieldError } from '@contract/generated/types'
import type { VisitPolicyRow, VisitRow } from '@mock/store/rows/visits'

const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000
const DAY_MS = 86_400_000
/** Filling in a form takes time: a visit that begins now may have begun a little ago. */
const GRACE_MS = 5 * MINUTE_MS

/** From when to when. */
export type VisitWindow = Pick<VisitRow, 'startsAtMs' | 'endsAtMs'>

/** What the contract calls the two ends. */
export const windowOf = ({ startsAt, endsAt }: { readonly startsAt: string; readonly endsAt: string }): VisitWindow =>
  ({ startsAtMs: Date.parse(startsAt), endsAtMs: Date.parse(endsAt) })

/** The last day on which a visit may begin. */
export const lastDay = ({ maxDaysAhead }: Pick<VisitPolicyRow, 'maxDaysAhead'>, nowMs: number): string => dayOf(nowMs + maxDaysAhead * DAY_MS)

/**
 * What is wrong with a visit's time, as pointers into the request; empty when it is possible. A start that was agreed before
 * (`agreedMs`) may lie in the past.
 */
export const windowFaults = (
  { startsAtMs, endsAtMs }: VisitWindow, policy: Pick<VisitPolicyRow, 'maxDaysAhead' | 'maxHours'>, nowMs: number, agreedMs?: number,
): readonly FieldError[] => {
  const rules: readonly (readonly [isRight: boolean, field: string, message: string])[] = [
    [startsAtMs < endsAtMs, 'endsAt', 'must be after startsAt'],
    [endsAtMs - startsAtMs <= policy.maxHours * HOUR_MS, 'endsAt', `must be at most ${policy.maxHours} hours after startsAt`],
    [startsAtMs >= nowMs - GRACE_MS || startsAtMs === agreedMs, 'startsAt', 'must not be past'],
    [endsAtMs > nowMs, 'endsAt', 'must not be past'],
    [dayOf(startsAtMs) <= lastDay(policy, nowMs), 'startsAt', `must be at most ${policy.maxDaysAhead} days ahead`],
  ]
  return rules.filter(([isRight]) => !isRight).map(([, field, message]) => ({ pointer: `/body/${field}`, message }))
}
