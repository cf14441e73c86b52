import { rulesOf } from '@mock/domain/canteen/rules'
import { maskPhone } from '@mock/domain/identity/masking'
import { sendSmsCode as send, trySmsCode } from '@mock/domain/identity/sms'
import type { SmsPurpose } from '@mock/store/rows/identity'
import { instantOf } from '@mock/kit/ids'
import { problem, refuse, reply } from '@mock/kit/reply'
import type { Context, Operation, Reply } from '@mock/kit/types'
import { requireConsent, signInStaff, staffByPhone } from './sign-in'
import { refuseSmsCode, smsWorldOf } from './sms-world'

/** Sends a code and answers the same for every number. */
export const sendCodeTo = (ctx: Context, phone: string, purpose: SmsPurpose): Reply<'sendSmsCode'> => {
  const known = ctx.tx.one('staff', 'byPhone', phone) !== undefined
  const sending = send(ctx.tx, phone, purpose, known, smsWorldOf(ctx))
  if (sending.kind === 'too_often') throw problem('sms_too_often', { retryAfterSeconds: sending.retryAfterSeconds })
  return reply({
    phoneMasked: maskPhone(phone),
    expiresAt: instantOf(sending.expiresMs),
    resendAfterSeconds: rulesOf(ctx.tx).sms.resendSeconds,
  })
}

/** For sign-in and for binding WeChat. */
export const sendSmsCode: Operation<'sendSmsCode'> = (ctx) => sendCodeTo(ctx, ctx.body.phone, ctx.body.purpose)

/** `staff_not_found` needs a right code: it is for numbers on file whose owner has left. */
export const signInWithSms: Operation<'signInWithSms'> = (ctx) => {
  const { phone, smsCode, privacyVersion, credential } = ctx.body
  requireConsent(ctx, privacyVersion)
  const check = trySmsCode(ctx.tx, phone, 'sign_in', smsCode, smsWorldOf(ctx))
  if (check.kind !== 'right') return refuseSmsCode(check)
  const staff = staffByPhone(ctx, phone)
  if (!staff) return refuse('staff_not_found')
  const { token, session } = signInStaff(ctx, staff)
  if (credential === 'bearer') return reply(session)
  const maxAgeSeconds = rulesOf(ctx.tx).session.absoluteDays * 86_400
  return reply({ ...session, token: null }, { session: { token, maxAgeSeconds } })
}
