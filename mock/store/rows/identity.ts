/** Rows of the identity domain: staff, sessions, consents, WeChat bindings, SMS codes, pay PINs. */
import type { components } from '@contract/generated/types'

type Schemas = components['schemas']

/** Somebody who can sign in. `left` staff keep their rows (bills, receipts) but never get a session. */
export interface StaffRow {
  readonly id: string
  readonly phone: string
  readonly name: string
  readonly unitId: string
  readonly unitName: string
  readonly roles: readonly Schemas['Role'][]
  /** Windows they serve; empty without the `window` role. */
  readonly windowIds: readonly string[]
  /** Gates they guard; empty without the `guard` role. */
  readonly gateIds: readonly string[]
  readonly state: 'active' | 'left'
  /** Salted and peppered (`domain/pin/pin-hash.ts`); null until the PIN is set. */
  readonly pinHash: string | null
}

/** One signed-in device. The id is the SHA-256 of the token; the token itself is stored nowhere. */
export interface SessionRow {
  readonly id: string
  readonly staffId: string
  readonly createdAt: string
  /** Begun by a WeChat: ends when that is unbound. */
  readonly byWechat?: true
}

/** When a session was last used: what the idle expiry slides on. Id: the session's. */
export interface SessionUseRow {
  readonly id: string
  readonly lastUsedMs: number
}

/** A version of the privacy notice. Id: its version. */
export interface PrivacyNoticeRow {
  readonly id: string
  readonly effectiveOn: string
  readonly summary: string
  readonly items: readonly Schemas['PrivacyItem'][]
}

/** One staff member's consent to one version. Id: `<staffId>:<version>`. */
export interface ConsentRow {
  readonly id: string
  readonly staffId: string
  readonly version: string
  readonly consentedAt: string
}

/** One WeChat = one staff member. Id: the openid, which never leaves the store. */
export interface WechatBindingRow {
  readonly id: string
  readonly staffId: string
  readonly boundAt: string
}

/** A WeChat code that was used. Id: SHA-256 of the code. */
export interface WechatCodeRow {
  readonly id: string
  readonly usedMs: number
}

/** Lets a WeChat that is bound to nobody be bound once. Id: SHA-256 of the ticket. */
export interface BindingTicketRow {
  readonly id: string
  readonly openid: string
  readonly expiresMs: number
}

/** What an SMS code is good for: a code for one purpose opens nothing else. */
export type SmsPurpose = Schemas['SmsCodeRequest']['purpose'] | 'reset_pin'

/** The current SMS code of a number for one purpose. Id: `<purpose>:<phone>`. Unknown numbers have one without digest. */
export interface SmsChallengeRow {
  readonly id: string
  /** SHA-256 over id and code; null when no code can be right (unknown number, used, locked). */
  readonly digest: string | null
  readonly expiresMs: number
  readonly wrongTries: number
  readonly lockedUntilMs: number
}

/** When codes were sent to a number within the last day. Id: the phone. */
export interface SmsSendRow {
  readonly id: string
  readonly sentMs: readonly number[]
}

/** A sent message in clear, for the console's list only: no real backend has this table. */
export interface SmsOutboxRow {
  readonly id: string
  readonly phone: string
  readonly purpose: SmsPurpose
  readonly code: string
  readonly at: string
}

/** Wrong PINs in a row. Id: the staff member's. */
export interface PinTryRow {
  readonly id: string
  readonly wrongTries: number
  readonly lockedUntilMs: number
}

/** A PIN traded for minutes of trust in one session. Id: SHA-256 of the proof. */
export interface PinProofRow {
  readonly id: string
  readonly sessionId: string
  readonly staffId: string
  readonly expiresMs: number
}
