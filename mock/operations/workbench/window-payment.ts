import type { WindowPayment } from '@contract/generated/types'
import { maskName } from '@mock/domain/checkout/mask-name'
import { stateOf } from '@mock/domain/checkout/payment-views'
import { refundableFen } from '@mock/domain/refund/refund'
import type { PaymentRow } from '@mock/store/rows/checkout'
import type { AppReadTx } from '@mock/store/tables'

/** What a window sees of a payment: the payer is masked. */
export const toWindowPayment = (tx: AppReadTx, row: PaymentRow): WindowPayment => ({
  paymentId: row.id,
  serial: row.serial,
  state: stateOf(row),
  payerNameMasked: maskName(tx.get('staff', row.payerId)?.name ?? ''),
  periodName: row.period.name,
  payableFen: row.payableFen,
  refundedFen: row.refundedFen,
  refundableFen: refundableFen(row),
  paidAt: row.paidAt,
  located: row.distance.verdict !== 'unlocated',
})
