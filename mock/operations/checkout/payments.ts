import { monthOf } from '@/shared/lib/time'
import { toPayment, wordFor, type View } from '@mock/domain/checkout/payment-detail'
import { newestPage } from '@mock/domain/checkout/payment-page'
import { stateOf, toPaymentSummary } from '@mock/domain/checkout/payment-views'
import { problem, reply } from '@mock/kit/reply'
import type { Context, Operation } from '@mock/kit/types'
import type { PaymentRow } from '@mock/store/rows/checkout'
import { actorOf } from '../actor'
import { readTimeCursor, timeCursor } from '../cursor'

const PAGE = 20

const sum = (rows: readonly PaymentRow[], fen: (row: PaymentRow) => number): number =>
  rows.reduce((total, row) => total + fen(row), 0)

/** My bills of a month, newest first, with the totals of month and filter. */
export const listPayments: Operation<'listPayments'> = (ctx) => {
  const { tx, query } = ctx
  const position = readTimeCursor(query.cursor)
  const month = query.month ?? monthOf(ctx.nowMs())
  const rows = tx.find('payments', 'byPayerMonth', `${actorOf(ctx).staff.id}|${month}`)
    .filter((row) => query.state === undefined || stateOf(row) === query.state)
  const { items, next } = newestPage(rows, position, query.limit ?? PAGE)
  return reply({
    items: items.map(toPaymentSummary),
    nextCursor: next && timeCursor(next),
    summary: {
      month,
      count: rows.length,
      paidFen: sum(rows, (row) => row.payableFen),
      refundedFen: sum(rows, (row) => row.refundedFen),
    },
  })
}

const viewOf = (ctx: Pick<Context, 'actor' | 'nowMs' | 'config'>): View =>
  ({ viewerId: actorOf(ctx).staff.id, nowMs: ctx.nowMs(), secret: ctx.config.secret })

/** One payment, for its payer and for the office; everybody else gets 404. */
export const getPayment: Operation<'getPayment'> = (ctx) => {
  const { tx, params } = ctx
  const { staff, roles } = actorOf(ctx)
  const row = tx.get('payments', params.paymentId)
  if (!row || (row.payerId !== staff.id && !roles.includes('office'))) throw problem('not_found')
  return reply(toPayment(tx, row, viewOf(ctx)))
}

/** The word of this minute for the payer's fresh receipt. */
export const getPaymentWord: Operation<'getPaymentWord'> = (ctx) => {
  const { tx, params } = ctx
  const row = tx.get('payments', params.paymentId)
  if (!row || row.payerId !== actorOf(ctx).staff.id) throw problem('not_found')
  const word = wordFor(tx, row, viewOf(ctx))
  if (!word) throw problem('word_expired')
  return reply(word)
}
