import { rulesOf } from '@mock/domain/canteen/rules'
import { trySmsCode } from '@mock/domain/identity/sms'
import { forgetPinTries, tryPin, type PinCheck } from '@mock/domain/pin/pin-check'
import { hashPin } from '@mock/domain/pin/pin-hash'
import { issuePinProof, revokePinProofs } from '@mock/domain/pin/pin-proof'
import { isWeakPin } from '@mock/domain/pin/weak-pin'
import { instantOf } from '@mock/kit/ids'
import { noContent, problem, reply } from '@mock/kit/reply'
import type { Context, Operation, Operations } from '@mock/kit/types'
import { actorOf } from '../actor'
import { sendCodeTo } from '../session/sms'
import { refuseSmsCode, smsWorldOf } from '../session/sms-world'
import { refusePin } from './refusals'

type PinContext = Pick<Context, 'tx' | 'actor' | 'config' | 'random' | 'nowMs'>

const refuseWeak = (pin: string): void => {
  if (isWeakPin(pin)) throw problem('pin_too_weak')
}

const check = (ctx: PinContext, pin: string): PinCheck =>
  tryPin(ctx.tx, actorOf(ctx).staff, pin, { nowMs: ctx.nowMs(), secret: ctx.config.secret, rules: rulesOf(ctx.tx) })

/** Stores a new PIN; what the old one opened is closed. */
const store = (ctx: PinContext, pin: string): void => {
  const { staff } = actorOf(ctx)
  const pinHash = hashPin(ctx.config.secret, pin, rulesOf(ctx.tx).pin.hashIterations, ctx.random)
  ctx.tx.patch('staff', staff.id, { pinHash })
  revokePinProofs(ctx.tx, staff.id)
  forgetPinTries(ctx.tx, staff.id)
}

const setPayPin: Operation<'setPayPin'> = (ctx) => {
  if (actorOf(ctx).staff.pinHash !== null) throw problem('pin_already_set')
  refuseWeak(ctx.body.pin)
  store(ctx, ctx.body.pin)
  return noContent()
}

/** A weak new PIN is refused before the current one is tried, so that it costs no try. */
const changePayPin: Operation<'changePayPin'> = (ctx) => {
  refuseWeak(ctx.body.pin)
  const current = check(ctx, ctx.body.currentPin)
  if (current.kind !== 'right') return refusePin(current)
  store(ctx, ctx.body.pin)
  return noContent()
}

const createPayPinProof: Operation<'createPayPinProof'> = (ctx) => {
  const found = check(ctx, ctx.body.pin)
  if (found.kind !== 'right') return refusePin(found)
  const { proof, expiresMs } = issuePinProof(ctx.tx, actorOf(ctx).session, ctx.nowMs(), rulesOf(ctx.tx), ctx.random)
  return reply({ proof, expiresAt: instantOf(expiresMs) })
}

const sendPayPinResetCode: Operation<'sendPayPinResetCode'> = (ctx) => sendCodeTo(ctx, actorOf(ctx).staff.phone, 'reset_pin')

/** A weak new PIN is refused first, so that it does not use up the code. Lifts a lock. */
const resetPayPin: Operation<'resetPayPin'> = (ctx) => {
  const { smsCode, pin } = ctx.body
  refuseWeak(pin)
  const found = trySmsCode(ctx.tx, actorOf(ctx).staff.phone, 'reset_pin', smsCode, smsWorldOf(ctx))
  if (found.kind !== 'right') return refuseSmsCode(found)
  store(ctx, pin)
  return noContent()
}

/** The six-digit pay PIN. */
export const pinOperations = {
  setPayPin, changePayPin, createPayPinProof, sendPayPinResetCode, resetPayPin,
} satisfies Partial<Operations>
