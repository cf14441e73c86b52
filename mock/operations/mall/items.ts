import { endAllOverdue, endOverdueItem, toMallItem, toMallItemSummary } from '@mock/domain/mall'
import { availablePoints } from '@mock/domain/points'
import { problem, reply } from '@mock/kit/reply'
import type { Operation } from '@mock/kit/types'
import type { MallItemRow } from '@mock/store/rows/mall'
import { actorOf } from '../actor'
import { numberCursor, readNumberCursor } from '../cursor'

const PAGE = 20

const cheapestFirst = (a: MallItemRow, b: MallItemRow): number => a.points - b.points || a.fen - b.fen || (a.id < b.id ? -1 : 1)

/** What is on offer, the cheapest first. */
export const listMallItems: Operation<'listMallItems'> = (ctx) => {
  const { tx, query } = ctx
  const from = readNumberCursor(query.cursor) ?? 0
  const to = from + (query.limit ?? PAGE)
  endAllOverdue(tx, ctx.nowMs())
  const rows = tx.all('mallItems')
    .filter(({ kind, isOffered }) => isOffered && (query.kind === undefined || kind === query.kind))
    .sort(cheapestFirst)
  return reply({
    items: rows.slice(from, to).map(toMallItemSummary),
    nextCursor: numberCursor(to < rows.length ? to : null),
    availablePoints: availablePoints(tx, actorOf(ctx).staff.id, ctx.nowMs()),
  })
}

/** One item, with how many I may still have. */
export const getMallItem: Operation<'getMallItem'> = (ctx) => {
  const { tx, params } = ctx
  endOverdueItem(tx, params.itemId, ctx.nowMs())
  const row = tx.get('mallItems', params.itemId)
  if (!row?.isOffered) throw problem('not_found')
  return reply(toMallItem(tx, row, actorOf(ctx).staff.id, ctx.nowMs()))
}
