import type { IntentId } from '@/api/intents'

/** What somebody began and has not heard of again. */
export const intentWords: Readonly<Record<IntentId, string>> = {
  signInForToday: '每日签到',
  answerQuiz: '知识问答',
  redeem: '积分兑换',
  cancelRedemption: '取消兑换',
  redeemCouponCode: '兑换优惠券',
  shareCoupon: '转赠优惠券',
  withdrawCouponShare: '收回转赠',
  claimGiftPack: '领取礼包',
  enterDraw: '抽奖',
  handOutPickUp: '发放兑换品',
  createRefund: '退款',
}
