import { durableStorage } from '@/platform/storage/codec'
import { inProcessLock } from '@/platform/lock/queue'
import { createPaymentClient } from '@/features/checkout/attempts/payment-client'
import type { PayCall, PaymentTransport, ServerAttempt, TransportAnswer } from '@/features/checkout/attempts/transport'
import type { Payment, PaymentClient, Problem, ProblemCode, QuoteToPay } from '@/features/checkout/attempts/types'

/** For the payment client's own tests: answers are scripted one by one, calls are recorded. */
export interface Bench {
  readonly client: PaymentClient
  /** What was asked, in order: `pay k1`, `query k1`, `close k1`. */
  readonly calls: string[]
  readonly pays: PayCall[]
  /** The next answers, taken in order; the last one repeats. */
  answers: TransportAnswer<unknown>[]
  userId: string | null
  nowMs: number
  /** While true every write fails, as on a full phone. */
  full: boolean
  readonly texts: Map<string, string>
  /** Another tab: same storage, same lock. */
  tab(): PaymentClient
}

export const problemAnswer = (code: ProblemCode, extra: Partial<Problem> = {}): TransportAnswer<never> => ({
  kind: 'problem',
  problem: { type: 'about:blank', title: code, status: 422, code, retryable: false, ...extra },
})

export const lost: TransportAnswer<never> = { kind: 'lost' }

export const paidAnswer = (paymentId: string): TransportAnswer<Payment> => ({ kind: 'ok', body: { paymentId } as Payment })

export const attemptAnswer = (state: ServerAttempt['state'], paymentId?: string): TransportAnswer<ServerAttempt> => ({
  kind: 'ok',
  body: { key: 'k', state, payment: paymentId ? ({ paymentId } as Payment) : null, problem: null },
})

export const quoteOf = (quoteId: string, windowId = 'win_1'): QuoteToPay => ({
  quoteId,
  payableFen: 1750,
  payee: { windowId, windowName: '1 号窗口', venueName: '第一食堂' },
})

export function createBench(): Bench {
  const texts = new Map<string, string>()
  const storage = durableStorage({
    getText: (key) => texts.get(key) ?? null,
    setText: (key, text) => {
      if (bench.full) throw new Error('quota')
      texts.set(key, text)
    },
    removeText: (key) => void texts.delete(key),
    allKeys: () => [...texts.keys()],
    isQuotaError: () => true,
  })
  const answer = <B>(call: string): Promise<TransportAnswer<B>> => {
    bench.calls.push(call)
    const next = bench.answers.length > 1 ? bench.answers.shift() : bench.answers[0]
    return Promise.resolve((next ?? lost) as TransportAnswer<B>)
  }
  const transport: PaymentTransport = {
    currentUserId: () => bench.userId,
    pay: (call) => {
      bench.pays.push(call)
      return answer(`pay ${call.key}`)
    },
    query: (key) => answer(`query ${key}`),
    close: (key) => answer(`close ${key}`),
  }
  let made = 0
  const lock = inProcessLock()
  const ids = { attemptKey: () => `k${++made}` }
  const tab = () => createPaymentClient({ transport, storage, lock, ids, clock: { now: () => bench.nowMs } })
  const bench: Bench = {
    client: tab(), calls: [], pays: [], answers: [], userId: 'stf_a', nowMs: 1_000_000, full: false, texts, tab,
  }
  return bench
}
