/** What can happen to a coupon, in the caller's turn. */
import { dayOf, toInstant } from '@/shared/lib/time'
import type { CouponRow, CouponValidity } from '@mock/store/rows/coupons'
import type { PaymentRow } from '@mock/store/rows/checkout'
import type { AppReadTx, AppTx } from '@mock/store/tables'
import { couponPolicyOf, templateOf } from './policy'
import { asOf, liveLock, ownCoupon, stateOf, withEvent } from './state'

const DAY_MS = 86_400_000

/** The last second of the day so many days on. */
const endOfDay = (atMs: number, daysOn: number): number => Date.parse(`${dayOf(atMs + daysOn * DAY_MS)}T23:59:59+08:00`)

const validityFrom = (validity: CouponValidity, atMs: number): Pick<CouponRow, 'validFromMs' | 'validUntilMs'> =>
  validity.kind === 'absolute'
    ? { validFromMs: validity.fromMs, validUntilMs: validity.untilMs }
    : { validFromMs: atMs, validUntilMs: endOfDay(atMs, validity.days - 1) }

/** Which coupon for whom, and where from. */
export interface CouponIssue {
  readonly couponId: string
  readonly templateId: string
  readonly ownerId: string
  readonly source: string
  readonly atMs: number
}

/** A new coupon; its validity begins now or as the template says. */
export const issueCoupon = (tx: AppTx, { couponId, templateId, ownerId, source, atMs }: CouponIssue): CouponRow => tx.put('coupons', {
  id: couponId, templateId, ownerId, source, ...validityFrom(templateOf(tx, templateId).validity, atMs),
  share: null, usedPaymentId: null, gone: null, changedAtMs: atMs, events: [{ kind: 'issued', atMs, text: `来自${source}` }],
})

/** Whether what gave it may take it back: still the holder's, neither used, over nor on its way to a colleague. */
export const isCouponRevocable = (tx: AppReadTx, couponId: string, staffId: string, nowMs: number): boolean => {
  const row = ownCoupon(tx, couponId, staffId, nowMs)
  return row !== null && ['upcoming', 'usable', 'locked'].includes(stateOf(row, liveLock(tx, staffId, nowMs), nowMs))
}

const existing = (tx: AppReadTx, couponId: string, nowMs: number): CouponRow => {
  const row = tx.get('coupons', couponId)
  if (!row) throw new Error(`there is no coupon ${couponId}`)
  return asOf(row, nowMs)
}

/** Takes a coupon back with the redemption that gave it; ask `isCouponRevocable` before. */
export const revokeCoupon = (tx: AppTx, couponId: string, atMs: number): CouponRow =>
  tx.put('coupons', withEvent(existing(tx, couponId, atMs), { kind: 'revoked', atMs, text: '兑换取消，已收回' }, { gone: 'revoked' }))

/** Gives the coupons of a quote to it. Whatever an earlier quote of the person held is free again. */
export const lockCoupons = (
  tx: AppTx, staffId: string, lock: { readonly quoteId: string; readonly couponIds: readonly string[]; readonly untilMs: number },
): void => {
  if (lock.couponIds.length > 0) tx.put('couponLocks', { id: staffId, ...lock })
  else if (tx.get('couponLocks', staffId)) tx.delete('couponLocks', staffId)
}

/** Uses the coupons of a payment for good and lets their lock go. */
export const useCoupons = (tx: AppTx, { id, payerId, quoteId, paidAtMs, adjustments, payee }: PaymentRow): void => {
  for (const { couponId } of adjustments) {
    tx.put('coupons', withEvent(
      existing(tx, couponId, paidAtMs), { kind: 'used', atMs: paidAtMs, text: `用于${payee.venueName}` }, { usedPaymentId: id },
    ))
  }
  if (tx.get('couponLocks', payerId)?.quoteId === quoteId) tx.delete('couponLocks', payerId)
}

/** Gives back the coupons of a refunded payment that their rule returns; one near its end gets days of grace. */
export const returnCoupons = (tx: AppTx, payment: PaymentRow, isFull: boolean, atMs: number): string[] => {
  const { returnSoonDays, returnGraceDays } = couponPolicyOf(tx)
  return payment.adjustments.flatMap(({ couponId }) => {
    const row = existing(tx, couponId, atMs)
    const { returnOn } = templateOf(tx, row.templateId)
    // One that came back before may be in another payment by now.
    if (row.usedPaymentId !== payment.id || returnOn === 'never' || (returnOn === 'full' && !isFull)) return []
    const isSoonOver = row.validUntilMs <= atMs + returnSoonDays * DAY_MS
    const validUntilMs = isSoonOver ? Math.max(row.validUntilMs, endOfDay(atMs, returnGraceDays)) : row.validUntilMs
    const text = isSoonOver ? `退款后退回，延长到 ${dayOf(toInstant(validUntilMs))}` : '退款后退回'
    tx.put('coupons', withEvent(row, { kind: 'returned', atMs, text }, { usedPaymentId: null, validUntilMs }))
    return [couponId]
  })
}
