import { endSession } from '@mock/domain/identity/sessions'
import { noContent, reply } from '@mock/kit/reply'
import type { Operation, Operations } from '@mock/kit/types'
import { actorOf } from '../actor'
import { getPrivacyNotice, recordPrivacyConsent } from './privacy'
import { sendSmsCode, signInWithSms } from './sms'
import { toMe } from './views'
import { bindWechat, exchangeWechatCode, unbindWechat } from './wechat'

/** Who am I. */
const getMe: Operation<'getMe'> = (ctx) => reply(toMe(ctx, actorOf(ctx).staff))

/** Ends this device's session. */
const signOut: Operation<'signOut'> = (ctx) => {
  endSession(ctx.tx, actorOf(ctx).session.id)
  return noContent({ session: null })
}

/** Consent, sign-in, who am I. */
export const sessionOperations = {
  getPrivacyNotice, recordPrivacyConsent, sendSmsCode, signInWithSms, exchangeWechatCode, bindWechat, unbindWechat, signOut, getMe,
} satisfies Partial<Operations>
