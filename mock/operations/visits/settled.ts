import { settleVisits, type Moment } from '@mock/domain/visits'
import type { Context, Operation, OperationId } from '@mock/kit/types'

/** When the turn happens, and its fresh ids. */
export const momentOf = (ctx: Pick<Context, 'id' | 'nowMs'>): Moment => ({ atMs: ctx.nowMs(), ids: (prefix) => ctx.id(prefix) })

/** An operation that finds every visit as the time has made it. */
export const settled = <Id extends OperationId>(operation: Operation<Id>): Operation<Id> => (ctx) => {
  settleVisits(ctx.tx, momentOf(ctx))
  return operation(ctx)
}
