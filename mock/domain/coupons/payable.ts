import { fail, ok, type Result } from '@/shared/lib/result'
import { refusal, type DomainRefusal } from '@mock/domain/checkout/refusal'
import type { QuoteRow } from '@mock/store/rows/checkout'
import type { AppReadTx } from '@mock/store/tables'
import { liveLock, ownCoupon, stateOf } from './state'

/** Whether a quote may still use its coupons: none used, shared, over or taken over by another quote meanwhile. */
export const checkCoupons = (tx: AppReadTx, { id, payerId, adjustments }: QuoteRow, nowMs: number): Result<null, DomainRefusal> => {
  const lock = liveLock(tx, payerId, nowMs)
  const others = lock?.quoteId === id ? null : lock
  const lost = adjustments.find(({ couponId }) => {
    const row = ownCoupon(tx, couponId, payerId, nowMs)
    return row === null || stateOf(row, others, nowMs) !== 'usable'
  })
  return lost ? fail(refusal('coupon_unavailable', { couponTitle: lost.label })) : ok(null)
}
