import type { AppReadTx, AppTx } from '@mock/store/tables'
import type { PaymentRow, WindowDayRow } from '@mock/store/rows/checkout'

/** Totals of a window on a day (`YYYY-MM-DD`); zeros when nothing happened. */
export const windowDayOf = (tx: AppReadTx, windowId: string, day: string): WindowDayRow => {
  const id = `${windowId}|${day}`
  return tx.get('windowDays', id) ?? { id, windowId, day, count: 0, takingsFen: 0, refundedFen: 0, latestPaymentId: null }
}

/** Counts a payment on its window's day. */
export const countPayment = (tx: AppTx, { id, payee, payableFen, paidAt }: PaymentRow): void => {
  const day = windowDayOf(tx, payee.windowId, paidAt.slice(0, 10))
  tx.put('windowDays', { ...day, count: day.count + 1, takingsFen: day.takingsFen + payableFen, latestPaymentId: id })
}

/** Counts a refund on the day it is given, which may be later than the payment's. */
export const countRefund = (tx: AppTx, windowId: string, fen: number, at: string): void => {
  const day = windowDayOf(tx, windowId, at.slice(0, 10))
  tx.put('windowDays', { ...day, refundedFen: day.refundedFen + fen })
}
