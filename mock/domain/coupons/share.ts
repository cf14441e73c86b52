import { fail, ok, type Result } from '@/shared/lib/result'
import { refusal, type DomainRefusal } from '@mock/domain/checkout/refusal'
import type { CouponRow, CouponShareRow } from '@mock/store/rows/coupons'
import type { AppTx } from '@mock/store/tables'
import { couponPolicyOf, templateOf } from './policy'
import { liveLock, stateOf, withEvent } from './state'

const HOUR_MS = 3_600_000
/** Digits and capitals without those that look alike: 32 of them, so that each byte's low bits choose one evenly. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const LENGTH = 12

const freshCode = (tx: AppTx, random: { bytes(length: number): Uint8Array }): string => {
  for (;;) {
    const code = [...random.bytes(LENGTH)].map((byte) => ALPHABET.charAt(byte & 31)).join('')
    if (!tx.get('couponShares', code)) return code
  }
}

/** Puts one's own coupon behind a code that ends with the day, or with the coupon. */
export const shareCoupon = (
  tx: AppTx, row: CouponRow, nowMs: number, random: { bytes(length: number): Uint8Array },
): Result<CouponRow, DomainRefusal> => {
  const { title, shareable } = templateOf(tx, row.templateId)
  if (!shareable) return fail(refusal('coupon_not_shareable'))
  if (!['usable', 'upcoming'].includes(stateOf(row, liveLock(tx, row.ownerId, nowMs), nowMs))) {
    return fail(refusal('coupon_unavailable', { couponTitle: title }))
  }
  const code = freshCode(tx, random)
  const expiresAtMs = Math.min(nowMs + couponPolicyOf(tx).shareHours * HOUR_MS, row.validUntilMs)
  tx.put('couponShares', { id: code, couponId: row.id, giverId: row.ownerId, expiresAtMs, end: null })
  return ok(tx.put('coupons', withEvent(row, { kind: 'shared', atMs: nowMs, text: '转赠给同事，等待领取' }, { share: { code, expiresAtMs } })))
}

/** Takes it back while nobody has redeemed the code. */
export const withdrawShare = (tx: AppTx, row: CouponRow, nowMs: number): Result<CouponRow, DomainRefusal> => {
  if (!row.share) return fail(refusal('coupon_not_shared'))
  tx.patch('couponShares', row.share.code, { end: 'withdrawn' })
  return ok(tx.put('coupons', withEvent(row, { kind: 'withdrawn', atMs: nowMs, text: '已收回' }, { share: null })))
}

/** Redeems a shared code: the giver's coupon is given, the receiver's is a new one with the same validity. */
export const receiveShare = (
  tx: AppTx, share: CouponShareRow, { couponId, ownerId, atMs }: { readonly couponId: string; readonly ownerId: string; readonly atMs: number },
): Result<CouponRow, DomainRefusal> => {
  if (share.end === 'redeemed') return fail(refusal('coupon_code_used'))
  if (share.end === 'withdrawn' || atMs >= share.expiresAtMs) return fail(refusal('coupon_code_expired'))
  if (share.giverId === ownerId) return fail(refusal('coupon_code_own'))
  const given = tx.get('coupons', share.couponId)
  if (!given) throw new Error(`a share names a coupon that is missing: ${share.couponId}`)
  tx.patch('couponShares', share.id, { end: 'redeemed' })
  tx.put('coupons', withEvent(given, { kind: 'given', atMs, text: '同事已领取' }, { share: null, gone: 'given' }))
  return ok(tx.put('coupons', {
    id: couponId, templateId: given.templateId, ownerId, source: '来自同事', validFromMs: given.validFromMs, validUntilMs: given.validUntilMs,
    share: null, usedPaymentId: null, gone: null, changedAtMs: atMs, events: [{ kind: 'received', atMs, text: '领取了同事转赠的券' }],
  }))
}
