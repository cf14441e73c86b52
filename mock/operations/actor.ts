import type { Actor, Context } from '@mock/kit/types'

/** The caller of an operation that asks for a session. The kit has refused everybody else: without one it is a bug. */
export const actorOf = (ctx: Pick<Context, 'actor'>): Actor => {
  if (!ctx.actor) throw new Error('an operation without a session asked who calls')
  return ctx.actor
}
