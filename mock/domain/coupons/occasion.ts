import { dayOf } from '@/shared/lib/time'
import type { GiftPackRow } from '@mock/store/rows/coupons'
import type { AppReadTx } from '@mock/store/tables'

const DAY_MS = 86_400_000

/** One occurrence of a pack for a person; a pack is claimed once in each. */
export interface Occasion {
  readonly year: string
  readonly fromMs: number
  /** Its last moment. */
  readonly untilMs: number
}

const midnight = (day: string): number => Date.parse(`${day}T00:00:00+08:00`)

const occasionFrom = (fromMs: number, days: number): Occasion =>
  ({ year: dayOf(fromMs).slice(0, 4), fromMs, untilMs: fromMs + days * DAY_MS - 1000 })

const isLeap = (year: number): boolean => new Date(Date.UTC(year, 1, 29)).getUTCDate() === 29

/** Who was born on a 29 February celebrates the day before in other years. */
const birthdayIn = (year: number, birthday: string): number =>
  midnight(`${year}-${birthday === '02-29' && !isLeap(year) ? '02-28' : birthday}`)

/** The occasion that runs, else the next one, else the last; null when the person has none. */
export const occasionFor = (tx: AppReadTx, { opening }: GiftPackRow, staffId: string, nowMs: number): Occasion | null => {
  if (opening.kind === 'span') return { year: dayOf(opening.fromMs).slice(0, 4), fromMs: opening.fromMs, untilMs: opening.untilMs }
  const days = tx.get('staffDays', staffId)
  if (!days) return null
  if (opening.kind === 'joined') return occasionFrom(midnight(days.joinedOn), opening.days)
  const year = Number(dayOf(nowMs).slice(0, 4))
  const years = [year - 1, year, year + 1].map((each) => occasionFrom(birthdayIn(each, days.birthday), opening.days))
  return years.find(({ untilMs }) => nowMs <= untilMs) ?? null
}
