import { earnForPayment } from '@mock/domain/points'
import { nextReceipt } from '@mock/domain/receipt/receipt'
import { takingsAccount } from '@mock/domain/wallet/open-accounts'
import { postTransfer } from '@mock/domain/wallet/transfer'
import type { FrozenPrice, PaymentRow } from '@mock/store/rows/checkout'
import type { AppTx } from '@mock/store/tables'
import { nextSerial } from './serial'
import { countPayment } from './window-day'

/** Everything a payment needs once nothing stands against it. */
export interface Settlement {
  readonly paymentId: string
  readonly quoteId: string
  readonly price: FrozenPrice
  /** RFC 3339, and the same in epoch milliseconds. */
  readonly paidAt: string
  readonly paidAtMs: number
  readonly secret: string
  /** The receipt chain: the window's id, or an archive for payments entered afterwards. */
  readonly chainId: string
}

const frozen = (price: FrozenPrice): FrozenPrice => ({
  payerId: price.payerId,
  payee: price.payee,
  scene: price.scene,
  period: price.period,
  dishFen: price.dishFen,
  adjustments: price.adjustments,
  payableFen: price.payableFen,
  limitFen: price.limitFen,
  allocations: price.allocations,
  distance: price.distance,
  overLimitReason: price.overLimitReason,
  tripReference: price.tripReference,
})

/** Moves the money and writes payment, serial, receipt, points and the window's totals: all or nothing, in the caller's turn. */
export const settlePayment = (tx: AppTx, { paymentId, quoteId, price, paidAt, paidAtMs, secret, chainId }: Settlement): PaymentRow => {
  const { payerId, payee, allocations, payableFen, period } = price
  const serial = nextSerial(tx, '', payee.venueId, paidAt)
  const facts = { paymentId, serial, windowId: payee.windowId, payerId, payableFen, allocations, paidAt }
  const receipt = nextReceipt(secret, tx.get('receiptChains', chainId), facts)
  const payment = tx.put('payments', { id: paymentId, quoteId, ...frozen(price), serial, paidAt, paidAtMs, refundedFen: 0, receipt })
  tx.put('receiptChains', { id: chainId, sequence: receipt.sequence, digest: receipt.digest })
  postTransfer(tx, {
    id: paymentId,
    kind: 'payment',
    title: `${payee.venueName} ${period.name}`,
    postedAt: paidAt,
    paymentId,
    legs: [
      ...allocations.map(({ accountId, fen }) => ({ accountId, deltaFen: -fen })),
      { accountId: takingsAccount(tx, payee.windowId), deltaFen: payableFen },
    ],
  })
  countPayment(tx, payment)
  earnForPayment(tx, payment, paidAtMs)
  return payment
}
