/** When a visit is, as its form holds it: a day and two times of it, in the business zone. */
import type { Schema } from '@/api/types'
import { daysBetween, instantOf, minutesOf, shiftDay, timeOfMinutes, weekdayNumber } from '@/shared/lib/days'
import { dayOf, hourMinute } from '@/shared/lib/time'

export interface When {
  /** `2026-11-27`. */
  readonly day: string
  /** `14:00`. */
  readonly from: string
  readonly to: string
}

/** Hours of one name that are offered at once. */
export interface Span {
  readonly name: string
  readonly from: string
  readonly to: string
}

/** The rules that a time has to keep. */
export type Policy = Pick<Schema<'VisitPolicy'>, 'officeOpens' | 'officeCloses' | 'maxHours' | 'maxDaysAhead'>

const STEP_MINUTES = 30
const USUAL_MINUTES = 120
const SHORTEST_MINUTES = 60

const later = (a: string, b: string): string => (a > b ? a : b)
const sooner = (a: string, b: string): string => (a < b ? a : b)

/** The next half hour that is at least a few minutes off; 24:00 and later is none. */
function nextStart(nowMs: number): string {
  const minutes = Math.ceil((minutesOf(hourMinute(nowMs)) + 5) / STEP_MINUTES) * STEP_MINUTES
  return timeOfMinutes(minutes)
}

function nextWorkingDay(day: string): string {
  const next = shiftDay(day, 1)
  return weekdayNumber(next) > 5 ? nextWorkingDay(next) : next
}

/** Soon, for two hours, while the office is open; after that, the morning of the next working day. */
export function usualWhen({ officeOpens, officeCloses }: Policy, nowMs: number): When {
  const day = dayOf(nowMs)
  const from = later(nextStart(nowMs), officeOpens)
  if (weekdayNumber(day) < 6 && minutesOf(from) + SHORTEST_MINUTES <= minutesOf(officeCloses)) {
    return { day, from, to: sooner(timeOfMinutes(minutesOf(from) + USUAL_MINUTES), officeCloses) }
  }
  return { day: nextWorkingDay(day), from: '09:00', to: '11:00' }
}

/** Morning, afternoon, the whole day: those of this day that are not over; one that runs begins now. */
export function spansOf({ officeOpens, officeCloses }: Policy, day: string, nowMs: number): readonly Span[] {
  const all: readonly Span[] = [
    { name: '上午', from: '09:00', to: '11:30' },
    { name: '下午', from: '14:00', to: '17:00' },
    { name: '全天', from: officeOpens, to: officeCloses },
  ]
  if (day !== dayOf(nowMs)) return all
  const soonest = nextStart(nowMs)
  return all.filter(({ to }) => minutesOf(to) - minutesOf(soonest) >= STEP_MINUTES).map((span) => ({ ...span, from: later(span.from, soonest) }))
}

/** What stands in its way, before anything is sent; the server has the last word. */
export function whenProblem({ day, from, to }: When, { maxHours, maxDaysAhead }: Policy, nowMs: number): string | undefined {
  const today = dayOf(nowMs)
  if (to <= from) return '离开时间要晚于到达时间'
  if (day < today || (day === today && to <= hourMinute(nowMs))) return '这个时间已经过去，改晚一点'
  if (daysBetween(today, day) > maxDaysAhead) return `最多提前 ${maxDaysAhead} 天邀请`
  if (minutesOf(to) - minutesOf(from) > maxHours * 60) return `一次来访最长 ${maxHours} 小时`
  return undefined
}

export const startsAtOf = ({ day, from }: When): string => instantOf(day, from)
export const endsAtOf = ({ day, to }: When): string => instantOf(day, to)

/** Of a visit that is there. One past midnight, which only the gate's clock can make, keeps its day and ends with it. */
export function whenOf({ startsAt, endsAt }: Pick<Schema<'Visit'>, 'startsAt' | 'endsAt'>): When {
  const day = dayOf(startsAt)
  return { day, from: hourMinute(startsAt), to: dayOf(endsAt) === day ? hourMinute(endsAt) : '23:45' }
}
