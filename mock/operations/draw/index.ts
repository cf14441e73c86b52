import { entriesOf, logFrom, seedOf, sortDraws, stateOf, toDraw, toDrawEntry, toDrawSummary, toLogLine, toPrizes, urnOf } from '@mock/domain/draw'
import { problem, reply } from '@mock/kit/reply'
import type { Context, Operation, Operations } from '@mock/kit/types'
import { actorOf } from '../actor'
import { numberCursor, readNumberCursor } from '../cursor'
import { drawOf } from './draw-of'
import { enterDraw } from './enter-draw'

const PAGE = 20

const viewOf = (ctx: Pick<Context, 'actor' | 'nowMs'>) => ({ staffId: actorOf(ctx).staff.id, nowMs: ctx.nowMs() })

/** All draws: open, to come, past. */
const listDraws: Operation<'listDraws'> = (ctx) => {
  const { tx, query } = ctx
  const from = readNumberCursor(query.cursor) ?? 0
  const end = from + (query.limit ?? PAGE)
  const draws = sortDraws(tx.all('draws'), ctx.nowMs())
  return reply({
    items: draws.slice(from, end).map((draw) => toDrawSummary(tx, draw, viewOf(ctx))),
    nextCursor: numberCursor(end < draws.length ? end : null),
  })
}

/** One draw with prizes, odds and the commitment. */
const getDraw: Operation<'getDraw'> = (ctx) => reply(toDraw(ctx.tx, drawOf(ctx), viewOf(ctx)))

/** What I drew. */
const listMyDrawEntries: Operation<'listMyDrawEntries'> = (ctx) => {
  const { tx, query } = ctx
  const below = readNumberCursor(query.cursor) ?? Number.MAX_SAFE_INTEGER
  const draw = drawOf(ctx)
  const { items, next } = entriesOf(tx, draw.id, actorOf(ctx).staff.id, below, query.limit ?? PAGE)
  return reply({ items: items.map((row) => toDrawEntry(tx, draw, row)), nextCursor: numberCursor(next) })
}

/** Seed and log, for anyone to draw the whole urn again. */
const getDrawProof: Operation<'getDrawProof'> = (ctx) => {
  const { tx, query } = ctx
  const from = readNumberCursor(query.cursor) ?? 0
  const draw = drawOf(ctx)
  const { id: drawId, mode, commitment } = draw
  if (stateOf(draw, ctx.nowMs()) !== 'revealed') throw problem('draw_not_revealed')
  const { items, next } = logFrom(tx, drawId, urnOf(tx, drawId).entryCount, from, query.limit ?? PAGE)
  return reply({
    drawId, mode, commitment, serverSeed: seedOf(tx, drawId), prizes: toPrizes(tx, draw),
    items: items.map(toLogLine), nextCursor: numberCursor(next),
  })
}

/** Draws that anyone can check. */
export const drawOperations = { listDraws, getDraw, listMyDrawEntries, enterDraw, getDrawProof } satisfies Partial<Operations>
