import type { Post } from '@mock/domain/gate'
import { settleVisits } from '@mock/domain/visits'
import { problem } from '@mock/kit/reply'
import type { Context } from '@mock/kit/types'
import type { GateRow } from '@mock/store/rows/visits'
import { actorOf } from '../actor'
import { momentOf } from '../visits/settled'

type AtGate = Pick<Context, 'tx' | 'actor' | 'nowMs' | 'id' | 'config'> & { readonly params: { readonly gateId: string } }

/** The gate of the path, which the caller must serve; another one answers 404. Visits are brought up to this moment. */
export const servedGate = (ctx: Omit<AtGate, 'config'>): GateRow => {
  const gate = ctx.tx.get('gates', ctx.params.gateId)
  if (!gate || !actorOf(ctx).staff.gateIds.includes(gate.id)) throw problem('not_found')
  settleVisits(ctx.tx, momentOf(ctx))
  return gate
}

/** Where the caller stands guard, and when. */
export const postOf = (ctx: AtGate): Post => ({
  gateId: servedGate(ctx).id, guardId: actorOf(ctx).staff.id, atMs: ctx.nowMs(), id: (prefix) => ctx.id(prefix), secret: ctx.config.secret,
})
