import type { PaymentState, PaymentSummary } from '@contract/generated/types'
import type { AppReadTx } from '@mock/store/tables'
import type { PaymentRow } from '@mock/store/rows/checkout'

/** The state follows from what was refunded. */
export const stateOf = ({ payableFen, refundedFen }: PaymentRow): PaymentState =>
  refundedFen === 0 ? 'succeeded' : refundedFen < payableFen ? 'partially_refunded' : 'refunded'

/** Newest first; the serial decides within one millisecond, so that the order is total and a cursor stable. */
export const newestFirst = (a: PaymentRow, b: PaymentRow): number => b.paidAtMs - a.paidAtMs || (a.serial < b.serial ? 1 : -1)

/** One line of a list of bills. */
export const toPaymentSummary = (row: PaymentRow): PaymentSummary => ({
  paymentId: row.id,
  serial: row.serial,
  state: stateOf(row),
  venueName: row.payee.venueName,
  windowName: row.payee.windowName,
  periodName: row.period.name,
  payableFen: row.payableFen,
  refundedFen: row.refundedFen,
  paidAt: row.paidAt,
})

/** The payer's last payment, for the home screen; undefined when there is none. */
export const latestPaymentOf = (tx: AppReadTx, staffId: string): PaymentRow | undefined =>
  tx.find('payments', 'byPayer', staffId).reduce<PaymentRow | undefined>(
    (latest, row) => (!latest || newestFirst(row, latest) < 0 ? row : latest), undefined)
