import { isCompleteLocation } from '@mock/domain/canteen/geofence'
import { rulesOf } from '@mock/domain/canteen/rules'
import { toPayee } from '@mock/domain/canteen/views'
import { verifyWindowCode } from '@mock/domain/canteen/window-code'
import { duplicateOf } from '@mock/domain/checkout/duplicate'
import { policyOf } from '@mock/domain/checkout/policy'
import { allocationsFor } from '@mock/domain/checkout/purses'
import { termsFor } from '@mock/domain/checkout/quote-rules'
import { sweepQuotes, toQuote } from '@mock/domain/checkout/quotes'
import { chooseCoupons, lockCoupons } from '@mock/domain/coupons'
import { problem, reply } from '@mock/kit/reply'
import type { Operation } from '@mock/kit/types'
import { accepted, invalid } from '../accepted'
import { actorOf } from '../actor'

/** Freezes what will be paid; moves nothing. */
export const createQuote: Operation<'createQuote'> = (ctx) => {
  const { body, tx, config, settings } = ctx
  const payerId = actorOf(ctx).staff.id
  const nowMs = ctx.nowMs()
  const policy = policyOf(tx)
  if (!isCompleteLocation(body.location)) throw invalid('/body/location', 'an available position has coordinates, coordSys and accuracyM')
  if (body.dishFen > policy.maxDishFen) throw invalid('/body/dishFen', `must be <= ${policy.maxDishFen}`)
  const found = verifyWindowCode(tx, config, body.code)
  if (found.kind === 'refused') throw problem(found.code)
  const terms = accepted(termsFor(rulesOf(tx), found.venue, body, settings, nowMs))
  const payee = toPayee(found.venue, found.window)
  const purchase = { staffId: payerId, fen: body.dishFen, domain: 'canteen', venueId: payee.venueId, period: terms.period, nowMs } as const
  const { couponChoice, adjustments, savingFen } = accepted(chooseCoupons(tx, purchase, body.couponIds))
  const payableFen = body.dishFen - savingFen
  const allocations = accepted(allocationsFor(tx, payerId, body.accountIds ?? [], payableFen))
  const acceptDuplicateOf = body.acceptDuplicateOf ?? null
  const intent = { payerId, windowId: payee.windowId, dishFen: body.dishFen }
  const duplicate = duplicateOf(tx, intent, acceptDuplicateOf, policy.duplicateSeconds, nowMs)
  sweepQuotes(tx, payerId, nowMs)
  const quote = tx.put('quotes', {
    id: ctx.id('quo'),
    payerId,
    payee,
    scene: body.scene,
    ...terms,
    dishFen: body.dishFen,
    adjustments,
    payableFen,
    allocations,
    code: found.code,
    pinRequired: payableFen > policy.passwordFreeFen,
    acceptDuplicateOf,
    createdAtMs: nowMs,
    expiresAtMs: nowMs + policy.quoteSeconds * 1000,
    paymentId: null,
  })
  lockCoupons(tx, payerId, { quoteId: quote.id, couponIds: adjustments.map(({ couponId }) => couponId), untilMs: quote.expiresAtMs })
  return reply(toQuote(tx, quote, couponChoice, duplicate))
}
