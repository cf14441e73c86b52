import { toVisit, visitOf } from '@mock/domain/visits'
import { problem } from '@mock/kit/reply'
import type { Context, OperationId, ReplyBody } from '@mock/kit/types'
import type { VisitRow } from '@mock/store/rows/visits'
import { actorOf } from '../actor'

type OneVisit = { [Id in OperationId]: Context<Id>['params'] extends { readonly visitId: string } ? Id : never }[OperationId]

/** One that the caller looks after; another one answers 404. */
export const ownVisit = (ctx: Pick<Context<OneVisit>, 'actor' | 'params' | 'tx'>): VisitRow => {
  const visit = visitOf(ctx.tx, actorOf(ctx).staff.id, ctx.params.visitId)
  if (!visit) throw problem('not_found')
  return visit
}

/** The contract's view for who looks after it. */
export const visitFor = (ctx: Pick<Context, 'tx' | 'nowMs' | 'config'>, visit: VisitRow): ReplyBody<'getVisit'> =>
  toVisit(ctx.tx, visit, { nowMs: ctx.nowMs(), config: ctx.config })
