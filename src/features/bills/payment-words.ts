import type { Schema } from '@/api/types'
import { monthDayTime } from '@/shared/lib/time'
import type { StatusTone } from '@/shared/ui'

type State = Schema<'PaymentState'>

/** A payment's state as a word and a tone; the tone brings its own shape. */
export const paymentStatus = (state: State): { tone: StatusTone; word: string } => {
  switch (state) {
    case 'succeeded': return { tone: 'ok', word: '已支付' }
    case 'partially_refunded': return { tone: 'idle', word: '部分退款' }
    case 'refunded': return { tone: 'idle', word: '已退款' }
  }
}

/** `accepted` is not `refunded`. */
export const refundStatus = (state: Schema<'Refund'>['state']): { tone: StatusTone; word: string } =>
  state === 'refunded' ? { tone: 'ok', word: '已退回' } : { tone: 'wait', word: '退款处理中' }

/** What a payment earned: `17 分，11月21日 12:03 到账`, and what refunds took back of it. */
export function pointsWords({ earned, reversed, creditAt }: Schema<'PaymentPoints'>, nowMs: number): string {
  const when = Date.parse(creditAt) > nowMs ? `，${monthDayTime(creditAt)} 到账` : '，已到账'
  return reversed === 0 ? `${earned} 分${when}` : `${earned} 分，退款收回 ${reversed} 分`
}

/** A refund's serial, and what came back or went with the money. */
export function refundNote({ serial, couponIdsReturned, pointsReversed }: Schema<'Refund'>): string {
  return [
    serial,
    ...(couponIdsReturned.length === 0 ? [] : [`退回优惠券 ${couponIdsReturned.length} 张`]),
    ...(pointsReversed === 0 ? [] : [`收回积分 ${pointsReversed} 分`]),
  ].join(' · ')
}
