import { operations } from '@mock/operations'
import type { Operations } from '@mock/kit/types'
import { faultsOfQuote, usableCoupons } from './prices'

/** The backend's operations, of which each quote is judged in the very turn that makes it: later its coupons may be others. */
export const watchedOperations = (onFault: (what: string) => void): Operations => ({
  ...operations,
  createQuote: (ctx) => {
    const usable = usableCoupons(ctx.tx, ctx.actor?.staff.id ?? '', ctx.nowMs())
    const answer = operations.createQuote(ctx)
    if (answer.kind === 'success') for (const fault of faultsOfQuote(ctx.tx, answer.body, usable, ctx.body.couponIds)) onFault(fault)
    return answer
  },
})
