/** Sign-in and sign-out as plain functions; screens show their results. */
import { call } from '@/api/client'
import { onRenewal, onSessionEnded, setBearer } from '@/api/credential'
import type { CallFailure, Schema } from '@/api/types'
import { withLock } from '@/platform/lock'
import { watchOnline } from '@/platform/online'
import { credential, wechatCode } from '@/platform/sign-in'
import { storage } from '@/platform/storage'
import { agreedVersion, rememberConsent } from './consent'
import { doubtUser, forgetUser, markSignedOut, rememberUser, useSession } from './store'

/** Kept from a sign-out until the server has heard of it. */
const LEAVING = 'session.leaving'

/**
 * One change of the session at a time, in all windows: an answer to the sign-out that came after the answer to a sign-in would
 * take the new session's cookie along. Whoever waits, waits for one request's time-out at most.
 */
const inTurn = <T>(work: () => Promise<T>): Promise<T> => withLock('session', work)

export type SignInResult =
  | { readonly kind: 'signed_in' }
  | { readonly kind: 'binding_required'; readonly bindingTicket: string }
  | { readonly kind: 'failed'; readonly failure: CallFailure }
  | { readonly kind: 'not_supported' }

function enter(session: Schema<'Session'>, privacyVersion: string): SignInResult {
  setBearer(session.token)
  storage.remove(LEAVING)
  rememberConsent(privacyVersion)
  rememberUser(session.me)
  return { kind: 'signed_in' }
}

/** Phone and SMS code. */
export async function signInBySms(phone: string, smsCode: string, privacyVersion: string): Promise<SignInResult> {
  const result = await inTurn(() => call('signInWithSms', { body: { phone, smsCode, privacyVersion, credential } }))
  if (result.kind === 'lost') doubtUser()
  return result.kind === 'ok' ? enter(result.body, privacyVersion) : { kind: 'failed', failure: result }
}

/** WeChat's one-time code; an unbound WeChat gets a ticket for `bindByWechat`. */
export const signInByWechat = (privacyVersion: string): Promise<SignInResult> => inTurn(() => exchangeCode(privacyVersion))

async function exchangeCode(privacyVersion: string): Promise<SignInResult> {
  const code = await wechatCode()
  if (code.kind === 'not_supported') return { kind: 'not_supported' }
  if (code.kind === 'failed') return { kind: 'failed', failure: { kind: 'lost', reason: 'interrupted' } }
  const result = await call('exchangeWechatCode', { body: { code: code.code, privacyVersion } })
  if (result.kind !== 'ok') return { kind: 'failed', failure: result }
  const { session, bindingTicket } = result.body
  if (session !== null) return enter(session, privacyVersion)
  return { kind: 'binding_required', bindingTicket: bindingTicket ?? '' }
}

/** Binds this WeChat to the staff member who received the SMS code. */
export async function bindByWechat(bindingTicket: string, phone: string, smsCode: string, privacyVersion: string): Promise<SignInResult> {
  const result = await inTurn(() => call('bindWechat', { body: { bindingTicket, phone, smsCode, privacyVersion } }))
  return result.kind === 'ok' ? enter(result.body, privacyVersion) : { kind: 'failed', failure: result }
}

/** Agrees to a newer notice while signed in; until then the server answers everything else with `consent_required`. */
export async function agreeTo(privacyVersion: string): Promise<CallFailure | null> {
  const result = await call('recordPrivacyConsent', { body: { privacyVersion } })
  if (result.kind !== 'ok') return result
  rememberConsent(privacyVersion)
  return null
}

const wipes = new Set<() => void>()

/** Registers what must be wiped at sign-out (caches, copies, drafts); never an unsettled payment attempt. */
export const onSignOut = (wipe: () => void): void => void wipes.add(wipe)

/** Ends the session; works offline too: this device forgets at once, the server hears of it when there is a network again. */
export function signOut(): void {
  storage.set(LEAVING, true)
  const told = tell()
  void inTurn(() => told)
  // It is in that request already; the token of a sign-in that follows at once must stay.
  setBearer(null)
  wipes.forEach((wipe) => wipe())
  forgetUser()
}

/** Tells the server of an earlier sign-out that it may not have heard of; a sign-in since then has taken care of it. */
const tellServer = (): Promise<void> => inTurn(async () => {
  if (storage.get(LEAVING).kind === 'found') await tell()
})

/** An answer that is final ends it; without one it is told again later. */
async function tell(): Promise<void> {
  const result = await call('signOut', {})
  if (result.kind === 'ok' || (result.kind === 'problem' && !result.problem.retryable)) storage.remove(LEAVING)
}

/** Wires the transport to the session, once at start. */
export function startSession(): void {
  onSessionEnded(markSignedOut)
  watchOnline((online) => {
    if (online) void tellServer()
  })
  void tellServer()
  // Only WeChat can sign in without asking; never after the user signed out, never without consent. Not in turn: the call that
  // wants it may hold the turn itself, and no cookie is at stake.
  onRenewal(async () => {
    const version = agreedVersion()
    if (credential !== 'bearer' || version === null || useSession.getState().status === 'signed_out') return false
    return (await exchangeCode(version)).kind === 'signed_in'
  })
}
