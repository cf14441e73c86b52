import { dayOf } from '@/shared/lib/time'
import { gateCounts, gatesOf, toGate, toGateEvent } from '@mock/domain/gate'
import { reply } from '@mock/kit/reply'
import type { Operation } from '@mock/kit/types'
import type { GateEventRow } from '@mock/store/rows/gate'
import { actorOf } from '../actor'
import { readTimeCursor, timeCursor, type TimeCursor } from '../cursor'
import { pageBy } from './page'
import { servedGate } from './post'

const PAGE = 20
const LATEST = 5

/** Ids grow within a day: `gev_20261120-000012`. */
const placeOf = ({ id, atMs }: GateEventRow): TimeCursor => ({ atMs, serial: id.slice('gev_'.length) })

/** The gates I guard. */
export const listServedGates: Operation<'listServedGates'> = (ctx) =>
  reply({ items: gatesOf(ctx.tx, actorOf(ctx).staff.gateIds).map(toGate) })

/** The compound in figures, and the latest of this gate. */
export const getGateBoard: Operation<'getGateBoard'> = (ctx) => {
  const { tx } = ctx
  const gate = servedGate(ctx)
  const here = tx.find('gateEvents', 'byDay', dayOf(ctx.nowMs())).filter(({ gateId }) => gateId === gate.id)
  const { items } = pageBy(here, placeOf, null, LATEST, true)
  return reply({ ...gateCounts(tx, ctx.nowMs()), gate: toGate(gate), latest: items.map((row) => toGateEvent(tx, row)), serverTime: ctx.now() })
}

/** A day's events at all gates, newest first. */
export const listGateEvents: Operation<'listGateEvents'> = (ctx) => {
  const { tx, query } = ctx
  const position = readTimeCursor(query.cursor)
  servedGate(ctx)
  const rows = tx.find('gateEvents', 'byDay', query.day ?? dayOf(ctx.nowMs()))
  const { items, next } = pageBy(rows, placeOf, position, query.limit ?? PAGE, true)
  return reply({ items: items.map((row) => toGateEvent(tx, row)), nextCursor: next && timeCursor(next) })
}
