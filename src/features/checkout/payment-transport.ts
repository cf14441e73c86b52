import { call } from '@/api/client'
import { queryKey } from '@/api/query'
import { queryClient } from '@/api/query-client'
import type { CallResult, Schema } from '@/api/types'
import { proofHeader } from '@/features/pin'
import { currentUserId } from '@/features/session'
import type { PaymentTransport, TransportAnswer } from './attempts/transport'

type Payment = Schema<'Payment'>

/** A payment that an answer brings along is shown as it is: on a poor network the receipt need not be asked for a second time. */
function told<T>(result: CallResult<T>, paymentIn: (body: T) => Payment | null): TransportAnswer<T> {
  if (result.kind === 'lost') return { kind: 'lost' }
  const payment = result.kind === 'ok' ? paymentIn(result.body) : null
  if (payment !== null) queryClient.setQueryData(queryKey('getPayment', { path: { paymentId: payment.paymentId } }), payment)
  return result
}

const itself = (payment: Payment): Payment => payment
const ofAttempt = ({ payment }: Schema<'PaymentAttempt'>): Payment | null => payment

/** The payment client's calls over the app's own api client. */
export const paymentTransport: PaymentTransport = {
  currentUserId,
  async pay({ key, quoteId, payableFen, pinProof }) {
    const headers = { 'Idempotency-Key': key, ...(pinProof === undefined ? {} : proofHeader(pinProof)) }
    return told(await call('pay', { body: { quoteId, payableFen } }, { headers }), itself)
  },
  async query(key) {
    return told(await call('getPaymentAttempt', { path: { key } }), ofAttempt)
  },
  async close(key) {
    return told(await call('closePaymentAttempt', { path: { key } }), ofAttempt)
  },
}
