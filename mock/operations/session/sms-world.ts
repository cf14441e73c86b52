import { rulesOf } from '@mock/domain/canteen/rules'
import type { SmsCheck, SmsWorld } from '@mock/domain/identity/sms'
import { instantOf } from '@mock/kit/ids'
import { refuse } from '@mock/kit/reply'
import type { Context, Refusal } from '@mock/kit/types'

/** What SMS codes need of the surroundings. */
export const smsWorldOf = (ctx: Pick<Context, 'tx' | 'now' | 'nowMs' | 'config' | 'random'>): SmsWorld =>
  ({ at: ctx.now(), nowMs: ctx.nowMs(), secret: ctx.config.secret, rules: rulesOf(ctx.tx), random: ctx.random })

/** The refusal of a code that is not right; it is returned, so that the count of tries stays. */
export const refuseSmsCode = (check: Exclude<SmsCheck, { kind: 'right' }>): Refusal => {
  switch (check.kind) {
    case 'expired': return refuse('sms_code_expired')
    case 'wrong': return refuse('sms_code_wrong', { attemptsLeft: check.attemptsLeft })
    case 'locked': return refuse('sms_locked', { lockedUntil: instantOf(check.untilMs) })
  }
}
