import type { Schema } from '@/api/types'
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
