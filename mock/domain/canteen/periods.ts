/** Meal periods: which one runs, and which may be chosen. They cover the whole day, so that one can always pay. */
import { dayOf, toInstant } from '@/shared/lib/time'
import type { MealPeriod } from '@contract/generated/types'
import type { PeriodRule, RulesRow } from '@mock/store/rows/canteen'

const MINUTE_MS = 60_000
const DAY_MS = 1440 * MINUTE_MS

const midnightBefore = (nowMs: number): number => Date.parse(`${dayOf(nowMs)}T00:00:00+08:00`)

interface Span { readonly rule: PeriodRule; readonly startMs: number; readonly endMs: number }

/** The last occurrence of a period that has begun by now; a period may have begun yesterday and cross midnight. */
const lastSpan = (rule: PeriodRule, nowMs: number): Span => {
  const lengthMinutes = (rule.toMinute - rule.fromMinute + 1440) % 1440
  const startToday = midnightBefore(nowMs) + rule.fromMinute * MINUTE_MS
  const startMs = startToday <= nowMs ? startToday : startToday - DAY_MS
  return { rule, startMs, endMs: startMs + lengthMinutes * MINUTE_MS }
}

const toPeriod = ({ rule, startMs, endMs }: Span): MealPeriod =>
  ({ periodId: rule.periodId, name: rule.name, startsAt: toInstant(startMs), endsAt: toInstant(endMs) })

/** The running period. The end of a period belongs to the next one. A gap in the rules is a bug and throws. */
export const periodAt = (rules: RulesRow, nowMs: number): MealPeriod => {
  const running = rules.canteen.periods.map((rule) => lastSpan(rule, nowMs)).find((span) => nowMs < span.endMs)
  if (!running) throw new Error('the meal periods leave a gap')
  return toPeriod(running)
}

/** What may be chosen now: the running period first, then one that ended within the grace minutes (a late tray). */
export const periodsChoosable = (rules: RulesRow, nowMs: number): readonly MealPeriod[] => {
  const spans = rules.canteen.periods.map((rule) => lastSpan(rule, nowMs))
  const justEnded = spans.filter((span) => span.endMs <= nowMs && nowMs - span.endMs < rules.canteen.graceMinutes * MINUTE_MS)
  return [periodAt(rules, nowMs), ...justEnded.map(toPeriod)]
}
