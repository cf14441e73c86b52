import { verifyWindowCode } from '@mock/domain/canteen/window-code'
import { shortOf } from '@mock/domain/checkout/allocate'
import { duplicateOf } from '@mock/domain/checkout/duplicate'
import { toPayment } from '@mock/domain/checkout/payment-detail'
import { policyOf } from '@mock/domain/checkout/policy'
import { settlePayment } from '@mock/domain/checkout/settle'
import { checkCoupons, useCoupons } from '@mock/domain/coupons'
import { checkPinProof } from '@mock/domain/pin/pin-proof'
import { problem, reply } from '@mock/kit/reply'
import type { Context, Operation } from '@mock/kit/types'
import type { QuoteRow } from '@mock/store/rows/checkout'
import { accepted } from '../accepted'
import { actorOf } from '../actor'

type PayContext = Context<'pay'>

const ownQuote = (ctx: PayContext): QuoteRow => {
  const { tx, body } = ctx
  const quote = tx.get('quotes', body.quoteId)
  if (!quote || quote.payerId !== actorOf(ctx).staff.id) throw problem('quote_not_found')
  if (quote.paymentId !== null) throw problem('quote_used')
  if (ctx.nowMs() >= quote.expiresAtMs) throw problem('quote_expired')
  if (body.payableFen !== quote.payableFen) throw problem('amount_changed', { payableFen: quote.payableFen })
  return quote
}

/** The sticker may have been revoked and the window closed since the quote. */
const refuseClosedWindow = ({ tx, config }: PayContext, quote: QuoteRow): void => {
  const found = verifyWindowCode(tx, config, quote.code)
  if (found.kind === 'refused') throw problem(found.code === 'window_closed' ? 'window_closed' : 'code_revoked')
}

/** Another device may have paid the same in the meantime. */
const refuseDuplicate = (ctx: PayContext, quote: QuoteRow): void => {
  const { tx } = ctx
  const intent = { payerId: quote.payerId, windowId: quote.payee.windowId, dishFen: quote.dishFen }
  const earlier = duplicateOf(tx, intent, quote.acceptDuplicateOf, policyOf(tx).duplicateSeconds, ctx.nowMs())
  if (earlier) throw problem('duplicate_suspected', { paymentId: earlier.id, paidAt: earlier.paidAt, paidFen: earlier.payableFen })
}

const refuseShortBalance = ({ tx }: PayContext, quote: QuoteRow): void => {
  const shortFen = shortOf(quote.allocations, (id) => tx.get('accounts', id)?.balanceFen ?? 0)
  if (shortFen > 0) throw problem('insufficient_balance', { shortFen })
}

/** Last, because it is the one thing the same attempt can still bring: the key stays free for a proof. */
const refuseWithoutPin = (ctx: PayContext, quote: QuoteRow): void => {
  const proof = ctx.headers['Pay-Pin-Proof']
  if (!quote.pinRequired) return
  if (proof === undefined || !checkPinProof(ctx.tx, actorOf(ctx).session.id, proof, ctx.nowMs())) throw problem('pin_required')
}

/** Pays a quote: everything is checked again, then the money moves, all in this one turn. */
export const pay: Operation<'pay'> = (ctx) => {
  const { tx, config } = ctx
  const quote = ownQuote(ctx)
  refuseClosedWindow(ctx, quote)
  refuseDuplicate(ctx, quote)
  accepted(checkCoupons(tx, quote, ctx.nowMs()))
  refuseShortBalance(ctx, quote)
  refuseWithoutPin(ctx, quote)
  const payment = settlePayment(tx, {
    paymentId: ctx.id('pay'), quoteId: quote.id, price: quote, paidAt: ctx.now(), paidAtMs: ctx.nowMs(),
    secret: config.secret, chainId: quote.payee.windowId,
  })
  useCoupons(tx, payment)
  tx.patch('quotes', quote.id, { paymentId: payment.id })
  return reply(toPayment(tx, payment, { viewerId: payment.payerId, nowMs: ctx.nowMs(), secret: config.secret }))
}
