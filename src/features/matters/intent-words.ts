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
  createVisits: '邀请访客',
  approveVisit: '批准来访',
  declineVisit: '谢绝来访',
  cancelVisit: '取消来访',
  renewVisitLink: '更换邀请链接',
  renewVisitRequestLink: '更换申请链接',
  admitVisitor: '放行访客',
  refuseVisitor: '拒绝进入',
  checkOutVisitor: '登记离开',
  syncGateEvents: '补传离线记录',
}
