import { endOverdueOf } from '@mock/domain/mall'
import { pointsOverview, pointsTransfersBefore, settleExpired, toPointsEntry } from '@mock/domain/points'
import { reply } from '@mock/kit/reply'
import type { Context, Operation } from '@mock/kit/types'
import { actorOf } from '../actor'
import { numberCursor, readNumberCursor } from '../cursor'

const PAGE = 20

/** What is over is posted before anybody looks, so that a statement always explains its balance. */
const settled = (ctx: Pick<Context, 'tx' | 'actor' | 'nowMs'>): string => {
  const staffId = actorOf(ctx).staff.id
  endOverdueOf(ctx.tx, staffId, ctx.nowMs())
  settleExpired(ctx.tx, staffId, ctx.nowMs())
  return staffId
}

/** My points today. */
export const getPointsOverview: Operation<'getPointsOverview'> = (ctx) => reply(pointsOverview(ctx.tx, settled(ctx), ctx.nowMs()))

/** My points ledger, newest first. */
export const listPointsEntries: Operation<'listPointsEntries'> = (ctx) => {
  const { tx, query } = ctx
  const before = readNumberCursor(query.cursor) ?? Number.MAX_SAFE_INTEGER
  const { items, next } = pointsTransfersBefore(tx, settled(ctx), query.kind, before, query.limit ?? PAGE)
  return reply({ items: items.map(toPointsEntry), nextCursor: numberCursor(next) })
}
