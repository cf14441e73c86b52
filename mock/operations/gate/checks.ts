import { toInstant } from '@/shared/lib/time'
import { admit, checkPass as check, toGateEvent, toGateVisit, tooMany, turnAway, typingLockedUntilMs } from '@mock/domain/gate'
import { problem, reply } from '@mock/kit/reply'
import type { Operation } from '@mock/kit/types'
import { accepted, invalid } from '../accepted'
import { postOf } from './post'

/** Who is this: a verdict, whatever is shown. Only typing too many unknown codes is refused. */
export const checkPass: Operation<'checkPass'> = (ctx) => {
  const post = postOf(ctx)
  const { by, value } = ctx.body
  const lockedUntilMs = by === 'code' ? typingLockedUntilMs(ctx.tx, post.guardId, post.atMs) : null
  if (lockedUntilMs !== null) throw problem('gate_code_locked', { lockedUntil: toInstant(lockedUntilMs) })
  const verdict = check(ctx.tx, post, by, value)
  if (!verdict) throw problem('not_found')
  return reply(verdict)
}

/** Lets in on a check: the pass is used in this one turn. */
export const admitVisitor: Operation<'admitVisitor'> = (ctx) => {
  const post = postOf(ctx)
  if (tooMany(ctx.tx, ctx.body, post)) throw invalid('/body/persons', 'must be at most those registered')
  return reply(toGateVisit(ctx.tx, accepted(admit(ctx.tx, post, ctx.body)), post.atMs))
}

/** Turns away on a check. */
export const refuseVisitor: Operation<'refuseVisitor'> = (ctx) =>
  reply(toGateEvent(ctx.tx, accepted(turnAway(ctx.tx, postOf(ctx), ctx.body))))
