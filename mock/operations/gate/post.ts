import type { Post } from '@mock/domain/gate'
import { problem } from '@mock/kit/reply'
import type { Context } from '@mock/kit/types'
import type { GateRow } from '@mock/store/rows/visits'
import { actorOf } from '../actor'

type AtGate = Pick<Context, 'tx' | 'actor' | 'nowMs' | 'id' | 'config'> & { readonly params: { readonly gateId: string } }

/** The gate of the path, which the caller must serve; another one answers 404. */
export const servedGate = ({ tx, actor, params }: Pick<AtGate, 'tx' | 'actor' | 'params'>): GateRow => {
  const gate = tx.get('gates', params.gateId)
  if (!gate || !actorOf({ actor }).staff.gateIds.includes(gate.id)) throw problem('not_found')
  return gate
}

/** Where the caller stands guard, and when. */
export const postOf = (ctx: AtGate): Post => ({
  gateId: servedGate(ctx).id, guardId: actorOf(ctx).staff.id, atMs: ctx.nowMs(), id: (prefix) => ctx.id(prefix), secret: ctx.config.secret,
})
