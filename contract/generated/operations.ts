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
  recordPrivacyConsent: { method: 'POST', path: '/privacy-consents', roles: ['cadre', 'window', 'office'], idempotent: false, successStatus: 201, tags: ['session'] },
  sendSmsCode: { method: 'POST', path: '/sms-codes', roles: ['public'], idempotent: false, successStatus: 202, tags: ['session'] },
  signInWithSms: { method: 'POST', path: '/sessions/sms', roles: ['public'], idempotent: false, successStatus: 201, tags: ['session'] },
  exchangeWechatCode: { method: 'POST', path: '/sessions/wechat', roles: ['public'], idempotent: false, successStatus: 201, tags: ['session'] },
  bindWechat: { method: 'POST', path: '/sessions/wechat/binding', roles: ['public'], idempotent: false, successStatus: 201, tags: ['session'] },
  signOut: { method: 'DELETE', path: '/sessions/current', roles: ['cadre', 'window', 'office'], idempotent: false, successStatus: 204, tags: ['session'] },
  getMe: { method: 'GET', path: '/me', roles: ['cadre', 'window', 'office'], idempotent: false, successStatus: 200, tags: ['session'] },
  changePayPin: { method: 'PUT', path: '/pay-pin', roles: ['cadre'], idempotent: false, successStatus: 204, tags: ['pin'] },
  setPayPin: { method: 'POST', path: '/pay-pin', roles: ['cadre'], idempotent: false, successStatus: 204, tags: ['pin'] },
  createPayPinProof: { method: 'POST', path: '/pay-pin/proofs', roles: ['cadre'], idempotent: false, successStatus: 201, tags: ['pin'] },
  sendPayPinResetCode: { method: 'POST', path: '/pay-pin/reset-codes', roles: ['cadre'], idempotent: false, successStatus: 202, tags: ['pin'] },
  resetPayPin: { method: 'POST', path: '/pay-pin/resets', roles: ['cadre'], idempotent: false, successStatus: 204, tags: ['pin'] },
  getHome: { method: 'GET', path: '/home', roles: ['cadre', 'window', 'office'], idempotent: false, successStatus: 200, tags: ['home'] },
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
  listServedWindows: { method: 'GET', path: '/workbench/windows', roles: ['window', 'office'], idempotent: false, successStatus: 200, tags: ['workbench'] },
  getWindowBoard: { method: 'GET', path: '/workbench/windows/{windowId}/board', roles: ['window', 'office'], idempotent: false, successStatus: 200, tags: ['workbench'] },
  listWindowPayments: { method: 'GET', path: '/workbench/windows/{windowId}/payments', roles: ['window', 'office'], idempotent: false, successStatus: 200, tags: ['workbench'] },
  getWindowPayment: { method: 'GET', path: '/workbench/payments/{paymentId}', roles: ['window', 'office'], idempotent: false, successStatus: 200, tags: ['workbench'] },
  createRefund: { method: 'POST', path: '/workbench/payments/{paymentId}/refunds', roles: ['window'], idempotent: true, successStatus: 201, tags: ['workbench'] },
} as const satisfies Record<string, OperationInfo>

export type OperationId = keyof typeof operations
