import { refundPayment, refundsOf, toRefund } from '@mock/domain/refund/refund'
import { problem, reply } from '@mock/kit/reply'
import type { Operation } from '@mock/kit/types'
import { accepted } from '../accepted'
import { actorOf } from '../actor'
import { seenPayment, seenWindow, serves, toServedWindow } from './served-window'
import { toWindowPayment } from './window-payment'

/** One payment at my window with its refunds. */
export const getWindowPayment: Operation<'getWindowPayment'> = (ctx) => {
  const { tx, params } = ctx
  const row = seenPayment(ctx, params.paymentId)
  const window = seenWindow(ctx, row.payee.windowId)
  return reply({
    payment: toWindowPayment(tx, row),
    window: toServedWindow(tx, window),
    refunds: refundsOf(tx, row.id).map(toRefund),
  })
}

/** Refunds a payment, by the window that took it: not even the office may in its place. */
export const createRefund: Operation<'createRefund'> = (ctx) => {
  const { tx, params, body } = ctx
  const actor = actorOf(ctx)
  const payment = seenPayment(ctx, params.paymentId)
  if (!serves(actor, payment.payee.windowId)) throw problem('not_found')
  const refund = accepted(refundPayment(tx, payment, {
    refundId: ctx.id('ref'), fen: body.fen, reason: body.reason, byStaffId: actor.staff.id, at: ctx.now(),
  }))
  return reply(toRefund(refund))
}
