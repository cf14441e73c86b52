/**
 * What each tab runs: the payment client as the app builds it, on the browser's own storage, locks and requests. The address says
 * whose phone it is: `/?user=stf_101&token=…`.
 */
import { createPaymentClient, type PaymentTransport, type QuoteToPay, type SubmitOutcome, type TransportAnswer } from '@/features/checkout/attempts'
import { withLock } from '@/platform/lock/index.h5'
import { randomId } from '@/platform/random/index.h5'
import { send } from '@/platform/request/index.h5'
import { storage } from '@/platform/storage/index.h5'
import { uuidFromHex } from '@/shared/lib/uuid'
import type { Problem } from '@contract/generated/types'

/** What a tab shows and keeps at this moment. */
export interface Look {
  /** Everything that lies in the phone's storage, as text by key. */
  readonly kept: Readonly<Record<string, string>>
  /** Keys of attempts for which the PIN was asked. */
  readonly pinWanted: readonly string[]
  /** What a method threw: none may. */
  readonly errors: readonly string[]
}

/** The handle by which a run drives the tab; every step first says what time it is. */
export interface Tab {
  at(nowMs: number): void
  /** Keeps an attempt for the quote and sends it. */
  pay(quote: QuoteToPay): Promise<void>
  press(what: 'submit' | 'resume' | 'close', key: string, pinProof?: string): Promise<void>
  reconcile(): Promise<void>
  look(): Look
}

/** Short: an answer that is held back for longer is one that the phone has given up. */
const TIMEOUT_MS = 800
const KEY_BYTES = 16

const address = new URLSearchParams(location.search)
const user = address.get('user') ?? ''
const token = address.get('token') ?? ''
const errors: string[] = []
const pinWanted = new Set<string>()
let now = 0

async function ask<B>(method: 'GET' | 'POST', path: string, headers: Record<string, string> = {}, body?: unknown): Promise<TransportAnswer<B>> {
  const result = await send({ method, url: `/api/v1${path}`, headers: { authorization: `Bearer ${token}`, ...headers }, body, timeoutMs: TIMEOUT_MS })
  if (result.kind === 'lost') return { kind: 'lost' }
  return result.status < 300 ? { kind: 'ok', body: result.body as B } : { kind: 'problem', problem: result.body as Problem }
}

const transport: PaymentTransport = {
  currentUserId: () => user,
  pay: ({ key, quoteId, payableFen, pinProof }) => ask('POST', '/payments', {
    'Idempotency-Key': key, ...(pinProof === undefined ? {} : { 'Pay-Pin-Proof': pinProof }),
  }, { quoteId, payableFen }),
  query: (key) => ask('GET', `/payment-attempts/${key}`),
  close: (key) => ask('POST', `/payment-attempts/${key}/close`),
}

const client = createPaymentClient({
  transport, storage, lock: withLock,
  clock: { now: () => now },
  ids: { attemptKey: () => uuidFromHex(randomId(KEY_BYTES)) },
})

const watched = async (work: () => Promise<unknown>): Promise<void> => {
  await work().catch((error: unknown) => errors.push(error instanceof Error ? error.stack ?? error.message : String(error)))
}

function hear(outcome: SubmitOutcome): void {
  if (outcome.kind === 'pin_required') pinWanted.add(outcome.attempt.key)
}

const tab: Tab = {
  at: (nowMs) => { now = nowMs },
  pay: (quote) => watched(async () => {
    const begun = await client.begin(user, quote)
    if (begun.ok) hear(await client.submit(begun.value.key))
  }),
  press: (what, key, pinProof) => watched(async () => {
    hear(await (what === 'submit' ? client.submit(key, pinProof === undefined ? {} : { pinProof }) : client[what](key)))
  }),
  reconcile: () => watched(() => client.reconcile(user)),
  look: () => ({ kept: { ...localStorage }, pinWanted: [...pinWanted], errors }),
}
Object.assign(window, { tab })
