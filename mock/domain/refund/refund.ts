import { fail, ok, type Result } from '@/shared/lib/result'
import type { Allocation, Refund } from '@contract/generated/types'
import { policyOf } from '@mock/domain/checkout/policy'
import { refusal, type DomainRefusal } from '@mock/domain/checkout/refusal'
import { nextSerial } from '@mock/domain/checkout/serial'
import { countRefund } from '@mock/domain/checkout/window-day'
import { returnCoupons } from '@mock/domain/coupons'
import { reverseForRefund } from '@mock/domain/points'
import { takingsAccount } from '@mock/domain/wallet/open-accounts'
import { postTransfer } from '@mock/domain/wallet/transfer'
import type { PaymentRow, RefundRow } from '@mock/store/rows/checkout'
import type { AppReadTx, AppTx } from '@mock/store/tables'
import { splitRefund } from './split'

/** Time first; the serial decides within one millisecond. */
const orderKey = ({ acceptedAt, serial }: RefundRow): string => `${acceptedAt} ${serial}`

/** A payment's refunds, oldest first. */
export const refundsOf = (tx: AppReadTx, paymentId: string): readonly RefundRow[] =>
  [...tx.find('refunds', 'byPayment', paymentId)].sort((a, b) => (orderKey(a) < orderKey(b) ? -1 : 1))

/** Fen that may still go back. */
export const refundableFen = ({ payableFen, refundedFen }: PaymentRow): number => payableFen - refundedFen

/** The contract's view of a refund. */
export const toRefund = (row: RefundRow): Refund => ({
  refundId: row.id,
  serial: row.serial,
  state: row.refundedAt === null ? 'accepted' : 'refunded',
  fen: row.fen,
  reason: row.reason,
  acceptedAt: row.acceptedAt,
  refundedAt: row.refundedAt,
  allocations: [...row.allocations],
  couponIdsReturned: [...row.couponIdsReturned],
  pointsReversed: row.pointsReversed,
})

/** Who gives back how much, why and when. */
export interface RefundOrder {
  readonly refundId: string
  readonly fen: number
  readonly reason: string
  readonly byStaffId: string
  /** RFC 3339. */
  readonly at: string
}

const postBack = (tx: AppTx, { payee, period, id }: PaymentRow, { refundId, fen, at }: RefundOrder, back: readonly Allocation[]): void => {
  postTransfer(tx, {
    id: refundId,
    kind: 'refund',
    title: `退款 ${payee.venueName} ${period.name}`,
    postedAt: at,
    paymentId: id,
    legs: [
      { accountId: takingsAccount(tx, payee.windowId), deltaFen: -fen },
      ...back.map((share) => ({ accountId: share.accountId, deltaFen: share.fen })),
    ],
  })
}

/** Gives money back to where it came from, in the same turn. All refunds together never exceed the payment. */
export const refundPayment = (tx: AppTx, payment: PaymentRow, order: RefundOrder): Result<RefundRow, DomainRefusal> => {
  const { refundId, fen, reason, byStaffId, at } = order
  const back = splitRefund(
    payment.allocations, refundsOf(tx, payment.id).map((row) => row.allocations), policyOf(tx).refundOrder, fen,
  )
  if (!back) return fail(refusal('refund_exceeds_payment', { refundableFen: refundableFen(payment) }))
  const { windowId, venueId } = payment.payee
  postBack(tx, payment, order, back)
  tx.patch('payments', payment.id, { refundedFen: payment.refundedFen + fen })
  countRefund(tx, windowId, fen, at)
  return ok(tx.put('refunds', {
    id: refundId, paymentId: payment.id, windowId, serial: nextSerial(tx, 'R', venueId, at),
    fen, reason, byStaffId, acceptedAt: at, refundedAt: at, allocations: back,
    pointsReversed: reverseForRefund(tx, payment, fen, Date.parse(at)),
    couponIdsReturned: returnCoupons(tx, payment, fen === refundableFen(payment), Date.parse(at)),
  }))
}
