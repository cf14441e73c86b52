import { dayOf } from '@/shared/lib/time'
import { windowPage } from '@mock/domain/checkout/payment-page'
import { windowDayOf } from '@mock/domain/checkout/window-day'
import { minuteWordOf } from '@mock/domain/word/minute-word'
import { reply } from '@mock/kit/reply'
import type { Operation } from '@mock/kit/types'
import { actorOf } from '../actor'
import { readTimeCursor, timeCursor } from '../cursor'
import { seenWindow, toServedWindow } from './served-window'
import { toWindowPayment } from './window-payment'

const PAGE = 20

/** The windows I serve; for the office also every window with takings today. */
export const listServedWindows: Operation<'listServedWindows'> = (ctx) => {
  const { tx } = ctx
  const { staff, roles } = actorOf(ctx)
  const own = roles.includes('window') ? staff.windowIds : []
  const busy = roles.includes('office')
    ? tx.find('windowDays', 'byDay', dayOf(ctx.nowMs())).filter(({ count }) => count > 0).map(({ windowId }) => windowId).sort()
    : []
  const items = [...new Set([...own, ...busy])].flatMap((windowId) => {
    const window = tx.get('windows', windowId)
    return window ? [toServedWindow(tx, window)] : []
  })
  return reply({ items })
}

/** Takings of today and the word of this minute. */
export const getWindowBoard: Operation<'getWindowBoard'> = (ctx) => {
  const { tx, params, config } = ctx
  const window = seenWindow(ctx, params.windowId)
  const { day, count, takingsFen, refundedFen, latestPaymentId } = windowDayOf(tx, window.id, dayOf(ctx.nowMs()))
  return reply({
    window: toServedWindow(tx, window),
    word: minuteWordOf(config.secret, window.venueId, ctx.nowMs()),
    day, count, takingsFen, refundedFen, latestPaymentId,
    serverTime: ctx.now(),
  })
}

/** Payments at a window, newest first. */
export const listWindowPayments: Operation<'listWindowPayments'> = (ctx) => {
  const { tx, params, query } = ctx
  const position = readTimeCursor(query.cursor)
  const window = seenWindow(ctx, params.windowId)
  const { items, next } = windowPage(tx, window.id, position, query.limit ?? PAGE)
  return reply({ items: items.map((row) => toWindowPayment(tx, row)), nextCursor: next && timeCursor(next) })
}
