/** The days of a repetition. */
import { fail, ok, type Result } from '@/shared/lib/result'
import { dayOf, dayStart } from '@/shared/lib/time'
import type { FieldError, Repetition } from '@contract/generated/types'
import type { VisitPolicyRow } from '@mock/store/rows/visits'
import { lastDay, windowFaults, type VisitWindow } from './window'

const DAY_MS = 86_400_000

const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7

/** Midnights from the first day to the last; the business zone has no daylight saving. */
const midnights = (from: string, until: string): readonly number[] => {
  const first = Date.parse(dayStart(from))
  const count = Math.round((Date.parse(dayStart(until)) - first) / DAY_MS) + 1
  return Array.from({ length: Math.max(count, 0) }, (_, at) => first + at * DAY_MS)
}

/** The same hours on every wished weekday up to the last day; the first day only when it is one of them. */
const repeated = (window: VisitWindow, { weekdays, until }: Repetition): readonly VisitWindow[] => {
  const from = dayOf(window.startsAtMs)
  const intoDay = window.startsAtMs - Date.parse(dayStart(from))
  const length = window.endsAtMs - window.startsAtMs
  return midnights(from, until)
    .filter((midnight) => weekdays.includes(weekdayOf(dayOf(midnight))))
    .map((midnight) => ({ startsAtMs: midnight + intoDay, endsAtMs: midnight + intoDay + length }))
}

/** All windows of an invitation, or what is wrong with them: one day that is not possible refuses all. */
export const windowsOf = (
  window: VisitWindow, repetition: Repetition | null, policy: VisitPolicyRow, nowMs: number,
): Result<readonly VisitWindow[], readonly FieldError[]> => {
  const faults = windowFaults(window, policy, nowMs)
  if (faults.length > 0) return fail(faults)
  if (repetition === null) return ok([window])
  const wrong = (field: string, message: string) => fail([{ pointer: `/body/repetition/${field}`, message }])
  if (repetition.until > lastDay(policy, nowMs)) return wrong('until', `must be at most ${policy.maxDaysAhead} days ahead`)
  const windows = repeated(window, repetition)
  return windows.length > 0 ? ok(windows) : wrong('weekdays', 'has no day between startsAt and until')
}
