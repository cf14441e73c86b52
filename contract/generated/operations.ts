// Made by `npm run contract:generate` from contract/openapi.yaml. Do not edit.

/** What the contract says about one operation besides its types. */
export interface OperationInfo {
  readonly method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE'
  /** Path template, for instance `/canteen/payments/{paymentId}`. */
  readonly path: string
  /** Who may call it: the contract's `x-roles`. */
  readonly roles: readonly string[]
  /** Whether the Idempotency-Key header is required: the contract's `x-idempotent`. */
  readonly idempotent: boolean
  readonly successStatus: number
  readonly tags: readonly string[]
}

/** Every operation of the contract by its operationId. */
export const operations = {
  getPrivacyNotice: { method: 'GET', path: '/privacy-notice', roles: ['public'], idempotent: false, successStatus: 200, tags: ['session'] },
  recordPrivacyConsent: { method: 'POST', path: '/privacy-consents', roles: ['cadre', 'window', 'office', 'counter'], idempotent: false, successStatus: 201, tags: ['session'] },
  sendSmsCode: { method: 'POST', path: '/sms-codes', roles: ['public'], idempotent: false, successStatus: 202, tags: ['session'] },
  signInWithSms: { method: 'POST', path: '/sessions/sms', roles: ['public'], idempotent: false, successStatus: 201, tags: ['session'] },
  exchangeWechatCode: { method: 'POST', path: '/sessions/wechat', roles: ['public'], idempotent: false, successStatus: 201, tags: ['session'] },
  bindWechat: { method: 'POST', path: '/sessions/wechat/binding', roles: ['public'], idempotent: false, successStatus: 201, tags: ['session'] },
  signOut: { method: 'DELETE', path: '/sessions/current', roles: ['cadre', 'window', 'office', 'counter'], idempotent: false, successStatus: 204, tags: ['session'] },
  getMe: { method: 'GET', path: '/me', roles: ['cadre', 'window', 'office', 'counter'], idempotent: false, successStatus: 200, tags: ['session'] },
  unbindWechat: { method: 'DELETE', path: '/me/wechat-binding', roles: ['cadre', 'window', 'office', 'counter'], idempotent: false, successStatus: 204, tags: ['session'] },
  changePayPin: { method: 'PUT', path: '/pay-pin', roles: ['cadre'], idempotent: false, successStatus: 204, tags: ['pin'] },
  setPayPin: { method: 'POST', path: '/pay-pin', roles: ['cadre'], idempotent: false, successStatus: 204, tags: ['pin'] },
  createPayPinProof: { method: 'POST', path: '/pay-pin/proofs', roles: ['cadre'], idempotent: false, successStatus: 201, tags: ['pin'] },
  sendPayPinResetCode: { method: 'POST', path: '/pay-pin/reset-codes', roles: ['cadre'], idempotent: false, successStatus: 202, tags: ['pin'] },
  resetPayPin: { method: 'POST', path: '/pay-pin/resets', roles: ['cadre'], idempotent: false, successStatus: 204, tags: ['pin'] },
  getHome: { method: 'GET', path: '/home', roles: ['cadre', 'window', 'office', 'counter'], idempotent: false, successStatus: 200, tags: ['home'] },
  listVenues: { method: 'GET', path: '/venues', roles: ['cadre', 'window', 'office'], idempotent: false, successStatus: 200, tags: ['canteen'] },
  getVenue: { method: 'GET', path: '/venues/{venueId}', roles: ['cadre', 'window', 'office'], idempotent: false, successStatus: 200, tags: ['canteen'] },
  resolveCode: { method: 'POST', path: '/code-resolutions', roles: ['cadre'], idempotent: false, successStatus: 200, tags: ['canteen'] },
  createQuote: { method: 'POST', path: '/quotes', roles: ['cadre'], idempotent: false, successStatus: 201, tags: ['checkout'] },
  listPayments: { method: 'GET', path: '/payments', roles: ['cadre'], idempotent: false, successStatus: 200, tags: ['checkout'] },
  pay: { method: 'POST', path: '/payments', roles: ['cadre'], idempotent: true, successStatus: 201, tags: ['checkout'] },
  getPayment: { method: 'GET', path: '/payments/{paymentId}', roles: ['cadre', 'office'], idempotent: false, successStatus: 200, tags: ['checkout'] },
  getPaymentWord: { method: 'GET', path: '/payments/{paymentId}/word', roles: ['cadre'], idempotent: false, successStatus: 200, tags: ['checkout'] },
  getPaymentAttempt: { method: 'GET', path: '/payment-attempts/{key}', roles: ['cadre'], idempotent: false, successStatus: 200, tags: ['checkout'] },
  closePaymentAttempt: { method: 'POST', path: '/payment-attempts/{key}/close', roles: ['cadre'], idempotent: false, successStatus: 200, tags: ['checkout'] },
  listAccounts: { method: 'GET', path: '/accounts', roles: ['cadre'], idempotent: false, successStatus: 200, tags: ['wallet'] },
  listLedgerEntries: { method: 'GET', path: '/accounts/{accountId}/entries', roles: ['cadre'], idempotent: false, successStatus: 200, tags: ['wallet'] },
  getPointsOverview: { method: 'GET', path: '/points', roles: ['cadre'], idempotent: false, successStatus: 200, tags: ['points'] },
  listPointsEntries: { method: 'GET', path: '/points/entries', roles: ['cadre'], idempotent: false, successStatus: 200, tags: ['points'] },
  signInForToday: { method: 'POST', path: '/points/daily-sign-ins', roles: ['cadre'], idempotent: true, successStatus: 201, tags: ['points'] },
  getTodaysQuiz: { method: 'GET', path: '/quizzes/today', roles: ['cadre'], idempotent: false, successStatus: 200, tags: ['points'] },
  answerQuiz: { method: 'POST', path: '/quizzes/{quizId}/answers', roles: ['cadre'], idempotent: true, successStatus: 201, tags: ['points'] },
  listMallItems: { method: 'GET', path: '/mall/items', roles: ['cadre'], idempotent: false, successStatus: 200, tags: ['mall'] },
  getMallItem: { method: 'GET', path: '/mall/items/{itemId}', roles: ['cadre'], idempotent: false, successStatus: 200, tags: ['mall'] },
  listRedemptions: { method: 'GET', path: '/redemptions', roles: ['cadre'], idempotent: false, successStatus: 200, tags: ['mall'] },
  redeem: { method: 'POST', path: '/redemptions', roles: ['cadre'], idempotent: true, successStatus: 201, tags: ['mall'] },
  getRedemption: { method: 'GET', path: '/redemptions/{redemptionId}', roles: ['cadre'], idempotent: false, successStatus: 200, tags: ['mall'] },
  cancelRedemption: { method: 'POST', path: '/redemptions/{redemptionId}/cancellation', roles: ['cadre'], idempotent: true, successStatus: 200, tags: ['mall'] },
  listCoupons: { method: 'GET', path: '/coupons', roles: ['cadre'], idempotent: false, successStatus: 200, tags: ['coupons'] },
  getCoupon: { method: 'GET', path: '/coupons/{couponId}', roles: ['cadre'], idempotent: false, successStatus: 200, tags: ['coupons'] },
  shareCoupon: { method: 'POST', path: '/coupons/{couponId}/share', roles: ['cadre'], idempotent: true, successStatus: 201, tags: ['coupons'] },
  withdrawCouponShare: { method: 'POST', path: '/coupons/{couponId}/share-withdrawal', roles: ['cadre'], idempotent: true, successStatus: 200, tags: ['coupons'] },
  redeemCouponCode: { method: 'POST', path: '/coupon-codes/redemptions', roles: ['cadre'], idempotent: true, successStatus: 201, tags: ['coupons'] },
  listGiftPacks: { method: 'GET', path: '/gift-packs', roles: ['cadre'], idempotent: false, successStatus: 200, tags: ['coupons'] },
  claimGiftPack: { method: 'POST', path: '/gift-packs/{packId}/claims', roles: ['cadre'], idempotent: true, successStatus: 201, tags: ['coupons'] },
  listDraws: { method: 'GET', path: '/draws', roles: ['cadre'], idempotent: false, successStatus: 200, tags: ['draw'] },
  getDraw: { method: 'GET', path: '/draws/{drawId}', roles: ['cadre'], idempotent: false, successStatus: 200, tags: ['draw'] },
  listMyDrawEntries: { method: 'GET', path: '/draws/{drawId}/entries', roles: ['cadre'], idempotent: false, successStatus: 200, tags: ['draw'] },
  enterDraw: { method: 'POST', path: '/draws/{drawId}/entries', roles: ['cadre'], idempotent: true, successStatus: 201, tags: ['draw'] },
  getDrawProof: { method: 'GET', path: '/draws/{drawId}/proof', roles: ['cadre'], idempotent: false, successStatus: 200, tags: ['draw'] },
  listPickUps: { method: 'GET', path: '/workbench/pick-ups', roles: ['counter'], idempotent: false, successStatus: 200, tags: ['mall'] },
  lookUpPickUp: { method: 'POST', path: '/workbench/pick-ups/lookup', roles: ['counter'], idempotent: false, successStatus: 200, tags: ['mall'] },
  handOutPickUp: { method: 'POST', path: '/workbench/pick-ups/hand-outs', roles: ['counter'], idempotent: true, successStatus: 201, tags: ['mall'] },
  listServedWindows: { method: 'GET', path: '/workbench/windows', roles: ['window', 'office'], idempotent: false, successStatus: 200, tags: ['workbench'] },
  getWindowBoard: { method: 'GET', path: '/workbench/windows/{windowId}/board', roles: ['window', 'office'], idempotent: false, successStatus: 200, tags: ['workbench'] },
  listWindowPayments: { method: 'GET', path: '/workbench/windows/{windowId}/payments', roles: ['window', 'office'], idempotent: false, successStatus: 200, tags: ['workbench'] },
  getWindowPayment: { method: 'GET', path: '/workbench/payments/{paymentId}', roles: ['window', 'office'], idempotent: false, successStatus: 200, tags: ['workbench'] },
  createRefund: { method: 'POST', path: '/workbench/payments/{paymentId}/refunds', roles: ['window'], idempotent: true, successStatus: 201, tags: ['workbench'] },
} as const satisfies Record<string, OperationInfo>

export type OperationId = keyof typeof operations
