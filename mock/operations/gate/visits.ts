import { gateVisits, leave, logEvent, personsInside, toEvacuationRow, toGateVisit, unmask, visitAtGate, type Post } from '@mock/domain/gate'
import { problem, reply } from '@mock/kit/reply'
import type { Context, Operation } from '@mock/kit/types'
import type { VisitRow } from '@mock/store/rows/visits'
import { accepted } from '../accepted'
import { readTimeCursor, timeCursor } from '../cursor'
import { pageBy } from './page'
import { postOf } from './post'

const PAGE = 20

/** A visit that gates have to do with; any other answers 404. */
const knownVisit = ({ tx }: Pick<Context, 'tx'>, visitId: string, { atMs }: Post): VisitRow => {
  const visit = visitAtGate(tx, visitId, atMs)
  if (!visit) throw problem('not_found')
  return visit
}

/** Everybody of the visit leaves. */
export const checkOutVisitor: Operation<'checkOutVisitor'> = (ctx) => {
  const post = postOf(ctx)
  return reply(toGateVisit(ctx.tx, accepted(leave(ctx.tx, post, knownVisit(ctx, ctx.body.visitId, post))), post.atMs))
}

/** The full identity, for a reason. */
export const unmaskVisitor: Operation<'unmaskVisitor'> = (ctx) => {
  const post = postOf(ctx)
  return reply(unmask(ctx.tx, post, knownVisit(ctx, ctx.body.visitId, post), ctx.body))
}

const byStart = (row: VisitRow) => ({ atMs: row.startsAtMs, serial: row.serial })
const byEntry = (row: VisitRow) => ({ atMs: row.lastEntryMs ?? row.startsAtMs, serial: row.serial })

/** Who is expected, waiting, inside or overdue, by time. */
export const listGateVisits: Operation<'listGateVisits'> = (ctx) => {
  const { tx, query } = ctx
  const position = readTimeCursor(query.cursor)
  const { atMs } = postOf(ctx)
  const { items, next } = pageBy(gateVisits(tx, query, atMs), byStart, position, query.limit ?? PAGE)
  return reply({ items: items.map((row) => toGateVisit(tx, row, atMs)), nextCursor: next && timeCursor(next) })
}

/** Full names of everybody inside. Each look, each page of it, is logged. */
export const getEvacuationList: Operation<'getEvacuationList'> = (ctx) => {
  const { tx, query } = ctx
  const position = readTimeCursor(query.cursor)
  const post = postOf(ctx)
  const inside = gateVisits(tx, { group: 'inside' }, post.atMs)
  const { items, next } = pageBy(inside, byEntry, position, query.limit ?? PAGE)
  logEvent(tx, post, { kind: 'evacuation_viewed', visitId: null })
  return reply({
    generatedAt: ctx.now(), totalVisits: inside.length, totalPersons: personsInside(inside),
    items: items.map((row) => toEvacuationRow(tx, row)), nextCursor: next && timeCursor(next),
  })
}
