import { toRequestLink } from '@mock/domain/visits'
import { reply } from '@mock/kit/reply'
import type { Operation } from '@mock/kit/types'
import { actorOf } from '../actor'

/** Mine, as it stands. */
export const getVisitRequestLink: Operation<'getVisitRequestLink'> = (ctx) => reply(toRequestLink(ctx.tx, actorOf(ctx).staff.id, ctx.config))

/** The former one dies. */
export const renewVisitRequestLink: Operation<'renewVisitRequestLink'> = (ctx) => {
  const { tx } = ctx
  const { id } = actorOf(ctx).staff
  tx.put('requestLinks', { id, version: (tx.get('requestLinks', id)?.version ?? 1) + 1, renewedAtMs: ctx.nowMs() })
  return reply(toRequestLink(tx, id, ctx.config))
}
