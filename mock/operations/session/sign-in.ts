import type { Session } from '@contract/generated/types'
import { rulesOf } from '@mock/domain/canteen/rules'
import { noticeInForce, recordConsent } from '@mock/domain/identity/privacy'
import { startSession } from '@mock/domain/identity/sessions'
import { writeHistoryOnce } from '@mock/domain/wallet/history/write'
import { openWalletOnce } from '@mock/domain/wallet/open-wallet'
import { instantOf } from '@mock/kit/ids'
import { problem } from '@mock/kit/reply'
import type { Context } from '@mock/kit/types'
import type { StaffRow } from '@mock/store/rows/identity'
import { toMe } from './views'

type SignInContext = Pick<Context, 'tx' | 'now' | 'nowMs' | 'random' | 'config'>

/** Refuses a sign-in that does not agree to the notice in force: nothing is collected before. */
export const requireConsent = (ctx: SignInContext, privacyVersion: string): void => {
  if (privacyVersion !== noticeInForce(ctx.tx).id) throw problem('consent_required')
}

/** Records the consent, gives a newcomer their accounts and invented past, and starts a session; the token leaves the server this once. */
export const signInStaff = (
  ctx: SignInContext, staff: StaffRow, how: { readonly byWechat?: true } = {},
): { readonly token: string; readonly session: Session } => {
  const { tx } = ctx
  recordConsent(tx, staff.id, noticeInForce(tx).id, ctx.now())
  openWalletOnce(tx, staff)
  writeHistoryOnce(tx, staff, ctx.config.secret)
  const { token, endMs } = startSession(tx, staff.id, { at: ctx.now(), nowMs: ctx.nowMs(), ...how }, ctx.random, rulesOf(tx))
  return { token, session: { token, expiresAt: instantOf(endMs), me: toMe(ctx, staff) } }
}

/** The active staff member with this number. */
export const staffByPhone = (ctx: Pick<Context, 'tx'>, phone: string): StaffRow | null => {
  const staff = ctx.tx.one('staff', 'byPhone', phone)
  return staff?.state === 'active' ? staff : null
}
