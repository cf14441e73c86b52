/**
 * SMS codes. Numbers that belong to nobody live through the same states as known ones (sent, wrong, expired, locked), so
 * that no answer tells them apart; they only never have a right code.
 */
import { base64url, deriveKey, equalInConstantTime, hmacSha256 } from '@mock/domain/crypto'
import type { RulesRow } from '@mock/store/rows/canteen'
import type { SmsChallengeRow, SmsPurpose } from '@mock/store/rows/identity'
import type { AppReadTx, AppTx } from '@mock/store/tables'

const DAY_MS = 86_400_000
const OUTBOX_KEPT = 20

/** Everything of the surroundings that SMS codes need. */
export interface SmsWorld {
  readonly at: string
  readonly nowMs: number
  readonly secret: string
  readonly rules: RulesRow
  readonly random: { bytes(length: number): Uint8Array }
}

/** On its way, or the seconds to wait (`sms_too_often`). */
export type SmsSending =
  | { readonly kind: 'sent'; readonly expiresMs: number }
  | { readonly kind: 'too_often'; readonly retryAfterSeconds: number }

/** What became of a typed code; `wrong` counts down to `locked`. */
export type SmsCheck =
  | { readonly kind: 'right' }
  | { readonly kind: 'expired' }
  | { readonly kind: 'wrong'; readonly attemptsLeft: number }
  | { readonly kind: 'locked'; readonly untilMs: number }

const challengeId = (purpose: SmsPurpose, phone: string): string => `${purpose}:${phone}`
const digestOf = (secret: string, id: string, code: string): string =>
  base64url(hmacSha256(deriveKey(secret, 'sms-code'), `${id}:${code}`))

/** Seconds until a code may be sent to this number again; 0 when it may be now. */
const waitSeconds = (sentMs: readonly number[], nowMs: number, { sms }: RulesRow): number => {
  const newest = Math.max(...sentMs, -Infinity)
  const oldestOfDay = sentMs.length >= sms.perDay ? Math.min(...sentMs) : -Infinity
  return Math.max(0, Math.ceil(Math.max(newest + sms.resendSeconds * 1000 - nowMs, oldestOfDay + DAY_MS - nowMs) / 1000))
}

const sixDigits = (random: SmsWorld['random']): string => {
  const number = random.bytes(4).reduce((sum, byte) => sum * 256 + byte, 0)
  return String(number % 1_000_000).padStart(6, '0')
}

const postOut = (tx: AppTx, phone: string, purpose: SmsPurpose, code: string, at: string): void => {
  const sent = tx.all('smsOutbox')
  const last = sent.reduce((highest, { id }) => Math.max(highest, Number(id)), 0)
  tx.put('smsOutbox', { id: String(last + 1), phone, purpose, code, at })
  for (const { id } of sent) if (Number(id) <= last + 1 - OUTBOX_KEPT) tx.delete('smsOutbox', id)
}

/** Sends a code, replacing the one before; a lock stays. `known` says whether somebody owns the number. */
export const sendSmsCode = (tx: AppTx, phone: string, purpose: SmsPurpose, known: boolean, world: SmsWorld): SmsSending => {
  const { nowMs, rules } = world
  const sentMs = (tx.get('smsSends', phone)?.sentMs ?? []).filter((then) => nowMs - then < DAY_MS)
  const retryAfterSeconds = waitSeconds(sentMs, nowMs, rules)
  if (retryAfterSeconds > 0) return { kind: 'too_often', retryAfterSeconds }
  tx.put('smsSends', { id: phone, sentMs: [...sentMs, nowMs] })
  const id = challengeId(purpose, phone)
  const code = sixDigits(world.random)
  const expiresMs = nowMs + rules.sms.lifeSeconds * 1000
  const lockedUntilMs = tx.get('smsChallenges', id)?.lockedUntilMs ?? 0
  const digest = known ? digestOf(world.secret, id, code) : null
  tx.put('smsChallenges', { id, digest, expiresMs, wrongTries: 0, lockedUntilMs })
  if (known) postOut(tx, phone, purpose, code, world.at)
  return { kind: 'sent', expiresMs }
}

const challengeOf = (tx: AppReadTx, id: string, { nowMs, rules }: SmsWorld): SmsChallengeRow =>
  tx.get('smsChallenges', id)
    ?? { id, digest: null, expiresMs: nowMs + rules.sms.lifeSeconds * 1000, wrongTries: 0, lockedUntilMs: 0 }

/** Tries a code. A right one is used up; wrong ones are counted, and too many lock the number for this purpose. */
export const trySmsCode = (tx: AppTx, phone: string, purpose: SmsPurpose, code: string, world: SmsWorld): SmsCheck => {
  const { nowMs, rules: { sms }, secret } = world
  const challenge = challengeOf(tx, challengeId(purpose, phone), world)
  const { id, digest } = challenge
  if (nowMs < challenge.lockedUntilMs) return { kind: 'locked', untilMs: challenge.lockedUntilMs }
  if (nowMs >= challenge.expiresMs) return { kind: 'expired' }
  if (digest !== null && equalInConstantTime(digest, digestOf(secret, id, code))) {
    tx.delete('smsChallenges', id)
    return { kind: 'right' }
  }
  const wrongTries = challenge.wrongTries + 1
  if (wrongTries < sms.tries) {
    tx.put('smsChallenges', { ...challenge, wrongTries })
    return { kind: 'wrong', attemptsLeft: sms.tries - wrongTries }
  }
  const lockedUntilMs = nowMs + sms.lockMinutes * 60_000
  tx.put('smsChallenges', { ...challenge, digest: null, wrongTries: 0, lockedUntilMs })
  return { kind: 'locked', untilMs: lockedUntilMs }
}
