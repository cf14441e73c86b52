import type { Schema } from '@/api/types'
import { formatFen } from '@/shared/lib/money'
import type { StatusTone } from '@/shared/ui'

/** What the window sees of a payment's state. */
export const windowPaymentStatus = ({ state, refundedFen }: Schema<'WindowPayment'>): { tone: StatusTone; word: string } => {
  switch (state) {
    case 'succeeded': return { tone: 'ok', word: '已收款' }
    case 'partially_refunded': return { tone: 'idle', word: `已退 ${formatFen(refundedFen)}` }
    case 'refunded': return { tone: 'idle', word: '已全额退款' }
  }
}
