import { toInstant } from '@/shared/lib/time'
import type { MinuteWord, Payment } from '@contract/generated/types'
import { pointsOfPayment } from '@mock/domain/points'
import { refundsOf, toRefund } from '@mock/domain/refund/refund'
import { minuteWordOf } from '@mock/domain/word/minute-word'
import type { PaymentRow } from '@mock/store/rows/checkout'
import type { AppReadTx } from '@mock/store/tables'
import { stateOf } from './payment-views'
import { policyOf } from './policy'

/** Who looks, when, and with which master secret. */
export interface View {
  readonly viewerId: string
  readonly nowMs: number
  readonly secret: string
}

/** The word on a fresh receipt: for its payer only, for some minutes, and never once all of it went back. */
export const wordFor = (tx: AppReadTx, row: PaymentRow, { viewerId, nowMs, secret }: View): MinuteWord | null => {
  const isFresh = nowMs - row.paidAtMs < policyOf(tx).wordSeconds * 1000 && row.refundedFen < row.payableFen
  return isFresh && row.payerId === viewerId ? minuteWordOf(secret, row.payee.venueId, nowMs) : null
}

/** The contract's view of one payment. */
export const toPayment = (tx: AppReadTx, row: PaymentRow, view: View): Payment => ({
  paymentId: row.id,
  serial: row.serial,
  state: stateOf(row),
  payee: row.payee,
  scene: row.scene,
  period: row.period,
  dishFen: row.dishFen,
  adjustments: [...row.adjustments],
  payableFen: row.payableFen,
  refundedFen: row.refundedFen,
  allocations: [...row.allocations],
  overLimitReason: row.overLimitReason,
  tripReference: row.tripReference,
  distance: row.distance,
  paidAt: row.paidAt,
  points: pointsOfPayment(tx, row.id),
  refunds: refundsOf(tx, row.id).map(toRefund),
  receipt: row.receipt,
  word: wordFor(tx, row, view),
  serverTime: toInstant(view.nowMs),
})
