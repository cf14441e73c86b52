import { atCounter, endAllOverdue, handOut, lookUpCode, toPickUp } from '@mock/domain/mall'
import { refuse, reply } from '@mock/kit/reply'
import type { Context, Operation } from '@mock/kit/types'
import { accepted } from '../accepted'
import { actorOf } from '../actor'
import { readTimeCursor, timeCursor } from '../cursor'
import { newestRedemptions } from './page'

const PAGE = 20

const standing = (ctx: Pick<Context, 'actor' | 'nowMs'>) => ({ staffId: actorOf(ctx).staff.id, atMs: ctx.nowMs() })

/** What waits, and what was handed out today. */
export const listPickUps: Operation<'listPickUps'> = (ctx) => {
  const { tx, query } = ctx
  const position = readTimeCursor(query.cursor)
  endAllOverdue(tx, ctx.nowMs())
  const { items, next } = newestRedemptions(atCounter(tx, query.state, ctx.nowMs()), position, query.limit ?? PAGE)
  return reply({ items: items.map((row) => toPickUp(tx, row)), nextCursor: next && timeCursor(next) })
}

/** Whose code it is. An unknown one is refused by value, so that the count stays. */
export const lookUpPickUp: Operation<'lookUpPickUp'> = (ctx) => {
  const found = lookUpCode(ctx.tx, ctx.body.code, standing(ctx))
  return found.ok ? reply(toPickUp(ctx.tx, found.value)) : refuse(found.error.code, found.error.facts)
}

/** Hands out once. */
export const handOutPickUp: Operation<'handOutPickUp'> = (ctx) => {
  const at = standing(ctx)
  const found = lookUpCode(ctx.tx, ctx.body.code, at)
  if (!found.ok) return refuse(found.error.code, found.error.facts)
  return reply(toPickUp(ctx.tx, accepted(handOut(ctx.tx, found.value, at))))
}
