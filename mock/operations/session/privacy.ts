import { noticeInForce, recordConsent } from '@mock/domain/identity/privacy'
import { problem, reply } from '@mock/kit/reply'
import type { Operation } from '@mock/kit/types'
import { actorOf } from '../actor'

/** The newest notice. */
export const getPrivacyNotice: Operation<'getPrivacyNotice'> = ({ tx }) => {
  const { id, effectiveOn, summary, items } = noticeInForce(tx)
  return reply({ version: id, effectiveOn, summary, items: [...items] })
}

/** Agrees to the notice in force; consent to another version is none. */
export const recordPrivacyConsent: Operation<'recordPrivacyConsent'> = (ctx) => {
  const { privacyVersion } = ctx.body
  if (privacyVersion !== noticeInForce(ctx.tx).id) throw problem('consent_required')
  const consent = recordConsent(ctx.tx, actorOf(ctx).staff.id, privacyVersion, ctx.now())
  return reply({ privacyVersion, consentedAt: consent.consentedAt })
}
