/** Months as a range of days. */
import type { QueryOf } from '@/api/types'
import { shiftDay } from '@/shared/lib/days'
import { shiftMonth } from '@/shared/lib/time'

/** From the first day of one month to the last day of another. */
export const exportRange = (from: string, to: string): NonNullable<QueryOf<'exportVisits'>> =>
  ({ from: `${from}-01`, to: shiftDay(`${shiftMonth(to, 1)}-01`, -1) })

/** How many months it is, both counted. */
export function monthsBetween(from: string, to: string): number {
  const monthsOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5))
  return monthsOf(to) - monthsOf(from) + 1
}
