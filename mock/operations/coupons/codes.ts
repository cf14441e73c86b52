import { codesLockedUntilMs, countUnknownCode, redeemCode, shareCoupon as share, toCoupon, withdrawShare } from '@mock/domain/coupons'
import { instantOf } from '@mock/kit/ids'
import { problem, refuse, reply } from '@mock/kit/reply'
import type { Operation } from '@mock/kit/types'
import { accepted } from '../accepted'
import { actorOf } from '../actor'
import { callersCoupon } from './my-coupons'

/** Turns a printed or shared code into a coupon; the count of unknown ones stays. */
export const redeemCouponCode: Operation<'redeemCouponCode'> = (ctx) => {
  const { tx, body } = ctx
  const ownerId = actorOf(ctx).staff.id
  const atMs = ctx.nowMs()
  const untilMs = codesLockedUntilMs(tx, ownerId, atMs)
  if (untilMs !== null) throw problem('coupon_code_locked', { lockedUntil: instantOf(untilMs) })
  const redeemed = redeemCode(tx, { code: body.code, couponId: ctx.id('cpn'), ownerId, atMs })
  if (!redeemed.ok && redeemed.error.code === 'coupon_code_unknown') {
    const { attemptsLeft, lockedUntilMs } = countUnknownCode(tx, ownerId, atMs)
    return attemptsLeft > 0 ? refuse('coupon_code_unknown', { attemptsLeft }) : refuse('coupon_code_locked', { lockedUntil: instantOf(lockedUntilMs) })
  }
  return reply(toCoupon(tx, accepted(redeemed), atMs))
}

/** Makes the code of a day that a colleague redeems. */
export const shareCoupon: Operation<'shareCoupon'> = (ctx) => {
  const row = accepted(share(ctx.tx, callersCoupon(ctx), ctx.nowMs(), ctx.random))
  if (!row.share) throw new Error('a coupon was shared without a code')
  return reply({ code: row.share.code, expiresAt: instantOf(row.share.expiresAtMs) })
}

/** Takes a shared coupon back. */
export const withdrawCouponShare: Operation<'withdrawCouponShare'> = (ctx) =>
  reply(toCoupon(ctx.tx, accepted(withdrawShare(ctx.tx, callersCoupon(ctx), ctx.nowMs())), ctx.nowMs()))
