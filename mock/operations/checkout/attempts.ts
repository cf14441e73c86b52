import type { PaymentAttempt, Problem } from '@contract/generated/types'
import { toPayment } from '@mock/domain/checkout/payment-detail'
import { closeAttempt, findAttempt } from '@mock/kit/attempts'
import { problem, reply } from '@mock/kit/reply'
import type { Context, IdempotencyRow, Operation } from '@mock/kit/types'
import { actorOf } from '../actor'

type AttemptContext = Pick<Context, 'tx' | 'actor' | 'nowMs' | 'config'>

const OK_BELOW = 300

/** The payment as it is now: a refund given since shows. */
const paidBy = (ctx: AttemptContext, body: unknown): PaymentAttempt['payment'] => {
  const { tx, config } = ctx
  const { paymentId } = body as { paymentId: string }
  const row = tx.get('payments', paymentId)
  if (!row) throw new Error(`the key is bound to a payment that is missing: ${paymentId}`)
  return toPayment(tx, row, { viewerId: actorOf(ctx).staff.id, nowMs: ctx.nowMs(), secret: config.secret })
}

const toAttempt = (ctx: AttemptContext, { key, outcome }: IdempotencyRow): PaymentAttempt => {
  if (outcome.kind === 'closed') return { key, state: 'closed', payment: null, problem: null }
  if (outcome.status < OK_BELOW) return { key, state: 'succeeded', payment: paidBy(ctx, outcome.body), problem: null }
  return { key, state: 'refused', payment: null, problem: outcome.body as Problem }
}

/** A key that settled something else than a payment is no payment attempt. */
const isOfPayment = ({ operationId }: IdempotencyRow): boolean => operationId === 'pay' || operationId === null

/** What became of the caller's key. */
export const getPaymentAttempt: Operation<'getPaymentAttempt'> = (ctx) => {
  const { tx, params: { key } } = ctx
  const row = findAttempt(tx, actorOf(ctx).staff.id, key)
  if (row && isOfPayment(row)) return reply(toAttempt(ctx, row))
  if (!row && ctx.isInFlight(key)) return reply({ key, state: 'in_flight', payment: null, problem: null })
  throw problem('attempt_not_found')
}

/** Closes an unsettled key, or tells what it had become. */
export const closePaymentAttempt: Operation<'closePaymentAttempt'> = (ctx) => {
  const { tx, params: { key } } = ctx
  const actorId = actorOf(ctx).staff.id
  if (!findAttempt(tx, actorId, key) && ctx.isInFlight(key)) throw problem('idempotency_in_flight')
  const row = closeAttempt(tx, actorId, key, ctx.now())
  if (!isOfPayment(row)) throw problem('idempotency_key_reused')
  return reply(toAttempt(ctx, row))
}
