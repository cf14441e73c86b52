import { dayOf } from '@/shared/lib/time'
import type { PaymentRow } from '@mock/store/rows/checkout'
import type { AppReadTx } from '@mock/store/tables'
import { newestFirst } from './payment-views'

/** The last row of the page before. */
export interface PagePosition {
  readonly atMs: number
  readonly serial: string
}

/** Some rows, and the position of the next page or null at the end. */
export interface PaymentRows {
  readonly items: readonly PaymentRow[]
  readonly next: PagePosition | null
}

const isAfter = (row: PaymentRow, { atMs, serial }: PagePosition): boolean =>
  row.paidAtMs < atMs || (row.paidAtMs === atMs && row.serial < serial)

/** One page of rows already sorted newest first; `rows` may hold one more than the page to tell that there is a next one. */
const pageOf = (rows: readonly PaymentRow[], limit: number): PaymentRows => {
  const items = rows.slice(0, limit)
  const last = items[items.length - 1]
  return { items, next: rows.length > limit && last ? { atMs: last.paidAtMs, serial: last.serial } : null }
}

/** A page of the given rows, newest first. */
export const newestPage = (rows: readonly PaymentRow[], position: PagePosition | null, limit: number): PaymentRows =>
  pageOf(rows.filter((row) => !position || isAfter(row, position)).sort(newestFirst), limit)

/** A page of a window's payments, newest first, read day by day so that a long past costs nothing. */
export const windowPage = (tx: AppReadTx, windowId: string, position: PagePosition | null, limit: number): PaymentRows => {
  const fromDay = position ? dayOf(position.atMs) : null
  const days = tx.find('windowDays', 'byWindow', windowId)
    .map(({ day }) => day)
    .filter((day) => fromDay === null || day <= fromDay)
    .sort()
    .reverse()
  const rows: PaymentRow[] = []
  for (const day of days) {
    if (rows.length > limit) break
    const ofDay = tx.find('payments', 'byWindowDay', `${windowId}|${day}`)
    rows.push(...ofDay.filter((row) => !position || isAfter(row, position)).sort(newestFirst))
  }
  return pageOf(rows, limit)
}
