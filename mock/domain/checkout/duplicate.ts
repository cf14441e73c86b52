import { dayOf } from '@/shared/lib/time'
import type { EarlierPayment } from '@contract/generated/types'
import type { PaymentRow } from '@mock/store/rows/checkout'
import type { AppReadTx } from '@mock/store/tables'
import { newestFirst } from './payment-views'

/** What would be paid again. */
export interface Intent {
  readonly payerId: string
  readonly windowId: string
  /** Of the dishes: the same meal stays the same with another coupon. */
  readonly dishFen: number
}

/**
 * The latest payment of the same payer, window and price of the dishes within the guard's time, unless it was fully refunded or is the
 * one the user accepted to repeat. Looks at the server's payments, so it holds across devices and rescans.
 */
export const duplicateOf = (
  tx: AppReadTx, { payerId, windowId, dishFen }: Intent, accepted: string | null, guardSeconds: number, nowMs: number,
): PaymentRow | null => {
  const since = nowMs - guardSeconds * 1000
  const days = new Set([dayOf(since), dayOf(nowMs)])
  const [latest] = [...days]
    .flatMap((day) => tx.find('payments', 'byPayerDay', `${payerId}|${day}`))
    .filter((row) => row.payee.windowId === windowId && row.dishFen === dishFen)
    .filter((row) => row.paidAtMs >= since && row.refundedFen < row.payableFen)
    .sort(newestFirst)
  return latest && latest.id !== accepted ? latest : null
}

/** What a quote tells of it. */
export const toEarlierPayment = ({ id, paidAt, payableFen }: PaymentRow): EarlierPayment => ({ paymentId: id, paidAt, payableFen })
