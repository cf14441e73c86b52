/** An invented but steady past: the same for the same staff member and days, whenever it is written. */
import { dayOf, toInstant } from '@/shared/lib/time'
import { sha256Hex } from '@mock/domain/crypto'
import type { PeriodId } from '@mock/store/rows/canteen'

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

/** A number in [0, 1) that depends on its label only. */
export type Chance = (label: string) => number

/** The chances of one staff member. */
export const chanceOf = (seed: string): Chance => (label) => parseInt(sha256Hex(`${seed}|${label}`).slice(0, 8), 16) / 2 ** 32

/** One thing that happened. Amounts in fen. */
export type PastEvent =
  | { readonly kind: 'grant' | 'top_up'; readonly atMs: number; readonly fen: number }
  | { readonly kind: 'meal'; readonly atMs: number; readonly label: string; readonly periodId: PeriodId; readonly fen: number; readonly refundFen: number }

interface Habit {
  readonly periodId: PeriodId
  readonly share: number
  readonly fromMinute: number
  readonly minutes: number
  readonly leastFen: number
  readonly stepsOf50: number
}

/** Who eats when: most at lunch, in the canteen's busy hour. */
const HABITS: readonly Habit[] = [
  { periodId: 'breakfast', share: 0.4, fromMinute: 7 * 60 + 10, minutes: 60, leastFen: 400, stepsOf50: 10 },
  { periodId: 'lunch', share: 0.88, fromMinute: 11 * 60 + 25, minutes: 65, leastFen: 1200, stepsOf50: 16 },
  { periodId: 'dinner', share: 0.12, fromMinute: 17 * 60 + 10, minutes: 60, leastFen: 900, stepsOf50: 14 },
]

const GRANT_FEN = 36_000
const TOP_UP_FEN = 20_000
const REFUND_FEN = 350

const atMinute = (day: string, minute: number): number => Date.parse(`${day}T00:00:00+08:00`) + minute * MINUTE_MS

const isWeekday = (day: string): boolean => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6
}

/** The whole days before the day of `untilMs`, oldest first. */
const daysBefore = (untilMs: number, count: number): string[] =>
  Array.from({ length: count }, (_, index) => dayOf(untilMs - (count - index) * DAY_MS))

const mealsOf = (day: string, chance: Chance): PastEvent[] => HABITS.flatMap(({ periodId, share, fromMinute, minutes, leastFen, stepsOf50 }) => {
  const label = `${day}-${periodId}`
  if (chance(`eats ${label}`) >= share) return []
  const atMs = atMinute(day, fromMinute) + Math.floor(chance(`when ${label}`) * minutes * MINUTE_MS)
  return [{ kind: 'meal' as const, atMs, label, periodId, fen: leastFen + 50 * Math.floor(chance(`fen ${label}`) * stepsOf50), refundFen: 0 }]
})

/** When the past begins: what was there before it is each account's opening balance. */
export const historyStart = (history: { readonly weeks: number; readonly untilMs: number }): string =>
  toInstant(atMinute(dayOf(history.untilMs - history.weeks * 7 * DAY_MS), 0))

/** After the past's last meal. */
export const lastEvening = ({ untilMs }: { readonly untilMs: number }): number => atMinute(dayOf(untilMs - DAY_MS), 20 * 60)

/** Grants on the first of a month, one top-up, meals on weekdays and one dish given back; oldest first. */
export const planHistory = (staffId: string, history: { readonly weeks: number; readonly untilMs: number }): readonly PastEvent[] => {
  const chance = chanceOf(staffId)
  const days = daysBefore(history.untilMs, history.weeks * 7)
  const grants = days.filter((day) => day.endsWith('-01'))
    .map((day): PastEvent => ({ kind: 'grant', atMs: atMinute(day, 6 * 60), fen: GRANT_FEN }))
  const topUps = days.slice(9, 10).map((day): PastEvent => ({ kind: 'top_up', atMs: atMinute(day, 8 * 60 + 12), fen: TOP_UP_FEN }))
  const meals = days.filter(isWeekday).flatMap((day) => mealsOf(day, chance)).sort((a, b) => a.atMs - b.atMs)
  const wrongDish = Math.floor(meals.length * 0.8)
  const told = meals.map((meal, index) => (index === wrongDish && meal.kind === 'meal' ? { ...meal, refundFen: REFUND_FEN } : meal))
  return [...grants, ...topUps, ...told].sort((a, b) => a.atMs - b.atMs)
}
