import { rulesOf } from '@mock/domain/canteen/rules'
import { trySmsCode } from '@mock/domain/identity/sms'
import { bindOpenid, exchangeCode, issueTicket, ticketOpenid, unbindWechatOf } from '@mock/domain/identity/wechat'
import { noContent, problem, refuse, reply } from '@mock/kit/reply'
import type { Operation } from '@mock/kit/types'
import { actorOf } from '../actor'
import { requireConsent, signInStaff, staffByPhone } from './sign-in'
import { refuseSmsCode, smsWorldOf } from './sms-world'

/** Signs a bound WeChat in; an unbound one gets a ticket. The openid is in neither answer. */
export const exchangeWechatCode: Operation<'exchangeWechatCode'> = (ctx) => {
  const { tx, body: { code, privacyVersion } } = ctx
  requireConsent(ctx, privacyVersion)
  const rules = rulesOf(tx)
  const openid = exchangeCode(tx, code, ctx.nowMs(), rules)
  if (openid === null) throw problem('wechat_code_invalid')
  const staffId = tx.get('wechatBindings', openid)?.staffId
  const staff = staffId === undefined ? undefined : tx.get('staff', staffId)
  if (staff?.state === 'active') return reply({ status: 'signed_in', session: signInStaff(ctx, staff, { byWechat: true }).session, bindingTicket: null })
  const bindingTicket = issueTicket(tx, openid, ctx.nowMs(), rules, ctx.random)
  return reply({ status: 'binding_required', session: null, bindingTicket })
}

/** The ticket proves the WeChat, the SMS code proves the person. A wrong code leaves the ticket usable. */
export const bindWechat: Operation<'bindWechat'> = (ctx) => {
  const { bindingTicket, phone, smsCode, privacyVersion } = ctx.body
  requireConsent(ctx, privacyVersion)
  const openid = ticketOpenid(ctx.tx, bindingTicket, ctx.nowMs())
  if (openid === null) throw problem('binding_ticket_invalid')
  const check = trySmsCode(ctx.tx, phone, 'bind_wechat', smsCode, smsWorldOf(ctx))
  if (check.kind !== 'right') return refuseSmsCode(check)
  const staff = staffByPhone(ctx, phone)
  if (!staff) return refuse('staff_not_found')
  if (!bindOpenid(ctx.tx, bindingTicket, openid, staff.id, ctx.now())) return refuse('wechat_already_bound')
  return reply(signInStaff(ctx, staff, { byWechat: true }).session)
}

/** This person's WeChat no longer signs in, here or anywhere. */
export const unbindWechat: Operation<'unbindWechat'> = (ctx) => {
  const { staff, session } = actorOf(ctx)
  if (!unbindWechatOf(ctx.tx, staff.id, session.id)) throw problem('not_found')
  return noContent()
}
