import { cancel, change, invite, renewLink, toVisitLink, visitorNameOf } from '@mock/domain/visits'
import { toInstant } from '@/shared/lib/time'
import { reply } from '@mock/kit/reply'
import { accepted } from '../accepted'
import { actorOf } from '../actor'
import { ownVisit, visitFor } from './own-visit'
import { momentOf, settled } from './settled'

/** One visit. */
export const getVisit = settled<'getVisit'>((ctx) => reply(visitFor(ctx, ownVisit(ctx))))

/** Invites: all visits are made in this one turn, or none. */
export const createVisits = settled<'createVisits'>((ctx) => {
  const { tx, config } = ctx
  const { groupId, visits } = accepted(invite(tx, ctx.body, actorOf(ctx).staff.id, momentOf(ctx)))
  return reply({
    groupId,
    visits: visits.map((visit) => ({
      visitId: visit.id, visitorName: visitorNameOf(tx, visit), startsAt: toInstant(visit.startsAtMs), link: toVisitLink(tx, visit, config),
    })),
  })
})

/** Changes when, where or why. */
export const changeVisit = settled<'changeVisit'>((ctx) => reply(visitFor(ctx, accepted(change(ctx.tx, ownVisit(ctx), ctx.body, ctx.nowMs())))))

/** Cancels it, or the rest of its series too. */
export const cancelVisit = settled<'cancelVisit'>((ctx) => reply(visitFor(ctx, accepted(cancel(ctx.tx, ownVisit(ctx), ctx.body.scope, ctx.nowMs())))))

/** Another link; the former dies. */
export const renewVisitLink = settled<'renewVisitLink'>((ctx) => reply(visitFor(ctx, accepted(renewLink(ctx.tx, ownVisit(ctx), ctx.nowMs())))))
