import { approve, decline } from '@mock/domain/visits'
import { reply } from '@mock/kit/reply'
import { accepted } from '../accepted'
import { ownVisit, visitFor } from './own-visit'
import { momentOf, settled } from './settled'

/** Approves what was seen; the pass is there at once. */
export const approveVisit = settled<'approveVisit'>((ctx) =>
  reply(visitFor(ctx, accepted(approve(ctx.tx, ownVisit(ctx), ctx.body.version, momentOf(ctx))))))

/** Declines what was seen, with a reason for the visitor. */
export const declineVisit = settled<'declineVisit'>((ctx) => reply(visitFor(ctx, accepted(decline(ctx.tx, ownVisit(ctx), ctx.body, ctx.nowMs())))))
