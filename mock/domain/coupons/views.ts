import { toInstant } from '@/shared/lib/time'
import type { Coupon, CouponDetail, CouponRule } from '@contract/generated/types'
import { rulesOf } from '@mock/domain/canteen/rules'
import type { CouponEventRow, CouponRow } from '@mock/store/rows/coupons'
import type { AppReadTx } from '@mock/store/tables'
import { templateOf } from './policy'
import { asOf, liveLock, stateOf } from './state'

/** A template's rule in the contract's words. */
export const couponRuleOf = (tx: AppReadTx, templateId: string): CouponRule => {
  const { effect, title, text, thresholdFen, domains, venueIds, periodIds, stacking, shareable } = templateOf(tx, templateId)
  const { periods } = rulesOf(tx).canteen
  return {
    kind: effect.kind, title, text,
    amountFen: effect.kind === 'percentage' ? null : effect.amountFen,
    percentOff: effect.kind === 'percentage' ? effect.percentOff : null,
    capFen: effect.kind === 'percentage' ? effect.capFen : null,
    thresholdFen, domains: [...domains],
    venueNames: venueIds.flatMap((id) => tx.get('venues', id)?.name ?? []),
    categories: periodIds.flatMap((id) => periods.find(({ periodId }) => periodId === id)?.name ?? []),
    stacking, shareable,
  }
}

/** The contract's view of a coupon. */
export const toCoupon = (tx: AppReadTx, stored: CouponRow, nowMs: number): Coupon => {
  const row = asOf(stored, nowMs)
  const lock = liveLock(tx, row.ownerId, nowMs)
  const state = stateOf(row, lock, nowMs)
  return {
    couponId: row.id, state, rule: couponRuleOf(tx, row.templateId), source: row.source,
    validFrom: toInstant(row.validFromMs), validUntil: toInstant(row.validUntilMs),
    lockedUntil: state === 'locked' && lock ? toInstant(lock.untilMs) : null,
    share: state === 'shared' && row.share ? { code: row.share.code, expiresAt: toInstant(row.share.expiresAtMs) } : null,
    usedPaymentId: row.usedPaymentId,
  }
}

const expiry = ({ usedPaymentId, gone, validUntilMs }: CouponRow, nowMs: number): CouponEventRow[] =>
  (usedPaymentId === null && gone === null && nowMs > validUntilMs ? [{ kind: 'expired', atMs: validUntilMs, text: '没有使用，已过期' }] : [])

/** A coupon with everything that ever happened to it, oldest first. */
export const toCouponDetail = (tx: AppReadTx, stored: CouponRow, nowMs: number): CouponDetail => {
  const row = asOf(stored, nowMs)
  return {
    coupon: toCoupon(tx, row, nowMs),
    events: [...row.events, ...expiry(row, nowMs)].map(({ kind, atMs, text }) => ({ kind, at: toInstant(atMs), text })),
  }
}
