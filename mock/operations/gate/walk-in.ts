import { registerWalkIn as register, toGateVisit } from '@mock/domain/gate'
import { reply } from '@mock/kit/reply'
import type { Operation } from '@mock/kit/types'
import { accepted } from '../accepted'
import { postOf } from './post'

/** Somebody without an invitation: the host is asked by message. */
export const registerWalkIn: Operation<'registerWalkIn'> = (ctx) => {
  const post = postOf(ctx)
  return reply(toGateVisit(ctx.tx, accepted(register(ctx.tx, post, ctx.body)), post.atMs))
}
