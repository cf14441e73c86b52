import { fail, ok, type Result } from '@/shared/lib/result'
import { refusal, type DomainRefusal } from '@mock/domain/checkout/refusal'
import { isCouponRevocable, revokeCoupon } from '@mock/domain/coupons'
import type { RedemptionRow } from '@mock/store/rows/mall'
import type { AppReadTx, AppTx } from '@mock/store/tables'
import { giveBack } from './give-back'

/** Whether it can be cancelled now: not handed out, its time not over, none of its coupons used or given away; never a prize. */
export const isCancellable = (tx: AppReadTx, row: RedemptionRow, nowMs: number): boolean => {
  if (row.source === 'draw') return false
  if (row.state === 'ready') return row.collectByMs === null || row.collectByMs >= nowMs
  return row.state === 'issued' && row.couponIds.every((couponId) => isCouponRevocable(tx, couponId, row.staffId, nowMs))
}

/** Cancels: coupons are taken back first, so that nothing comes back for one that is used. */
export const cancelRedemption = (tx: AppTx, row: RedemptionRow, atMs: number): Result<RedemptionRow, DomainRefusal> => {
  if (!isCancellable(tx, row, atMs)) return fail(refusal('redemption_not_cancellable'))
  for (const couponId of row.couponIds) revokeCoupon(tx, couponId, atMs)
  return ok(giveBack(tx, row, 'cancelled', { stateAtMs: atMs, atMs }))
}
