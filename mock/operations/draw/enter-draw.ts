import { enterDraw as enter, toDrawEntry } from '@mock/domain/draw'
import { prizesFor } from '@mock/domain/draw/grant'
import { reply } from '@mock/kit/reply'
import type { Operation } from '@mock/kit/types'
import { accepted } from '../accepted'
import { actorOf } from '../actor'
import { drawOf } from './draw-of'

/** Draws once: right, slip and prize in this one turn. */
export const enterDraw: Operation<'enterDraw'> = (ctx) => {
  const { tx, body } = ctx
  const draw = drawOf(ctx)
  const order = { entryId: ctx.id('dre'), staffId: actorOf(ctx).staff.id, nonce: body.nonce, atMs: ctx.nowMs() }
  const entry = accepted(enter(tx, draw, order, prizesFor(tx, draw, order, (prefix) => ctx.id(prefix))))
  return reply(toDrawEntry(tx, draw, entry))
}
