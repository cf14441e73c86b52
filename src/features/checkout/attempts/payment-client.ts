import type { WithLock } from '@/platform/lock/types'
import type { DurableStorage } from '@/platform/storage/types'
import { fail, ok } from '@/shared/lib/result'
import { readAttemptAnswer, readPayAnswer, type Verdict } from './answers'
import { createAttemptStore } from './attempt-store'
import { createAttemptWriter } from './attempt-writer'
import { outcomeOf, settledOutcome } from './outcome'
import { isSettled, neverLeft, type AttemptEvent } from './transitions'
import type { PaymentTransport } from './transport'
import type { Attempt, AttemptClock, AttemptIds, PaymentClient, QuoteToPay, SubmitOutcome } from './types'

/** A quote lives five minutes: an attempt that never got further than `created` is over by then. */
const CREATED_LIFE_MS = 5 * 60_000

/** What the client is built on; the app, the tests and the simulation each bring their own. */
export interface PaymentClientParts {
  readonly transport: PaymentTransport
  readonly storage: DurableStorage
  readonly clock: AttemptClock
  readonly ids: AttemptIds
  /** Shared by all tabs. */
  readonly lock: WithLock
}

/** Builds the client that charges once for each intent, whatever the network, the tabs and the app's life do. */
export function createPaymentClient({ transport, storage, clock, ids, lock }: PaymentClientParts): PaymentClient {
  const store = createAttemptStore(storage)
  const writer = createAttemptWriter(store, lock)

  /** Keeps what the verdict means for the attempt and says it. */
  async function conclude(attempt: Attempt, verdict: Verdict, silence: AttemptEvent): Promise<SubmitOutcome> {
    return outcomeOf(await writer.apply(attempt, eventOf(verdict) ?? silence), verdict)
  }

  async function send(attempt: Attempt, pinProof: string | undefined): Promise<SubmitOutcome> {
    const noted = await writer.note(attempt.key, { kind: 'sent', at: clock.now() })
    if (!noted) return { kind: 'not_stored', key: attempt.key }
    const over = settledOutcome(noted)
    if (over) return over
    if (noted.closeWanted) return askToClose(noted)
    const { key, quoteId, payableFen } = noted
    const answer = await transport.pay({ key, quoteId, payableFen, ...(pinProof === undefined ? {} : { pinProof }) })
    const verdict = readPayAnswer(answer)
    // Sending again would say the same for ever. Only closing tells for good, and it is carried out even if this app dies now.
    if (verdict.kind === 'quote_gone') return close(key)
    return conclude(noted, verdict, { kind: 'unanswered' })
  }

  async function ask(attempt: Attempt, pinProof: string | undefined): Promise<SubmitOutcome> {
    const verdict = readAttemptAnswer(await transport.query(attempt.key))
    if (verdict.kind !== 'not_found') return conclude(attempt, verdict, { kind: 'asked', at: clock.now() })
    const now = await writer.apply(attempt, { kind: 'asked', at: clock.now() })
    return isSettled(now) || now.state === 'created' ? outcomeOf(now, verdict) : send(now, pinProof)
  }

  async function askToClose(attempt: Attempt): Promise<SubmitOutcome> {
    const verdict = readAttemptAnswer(await transport.close(attempt.key))
    return conclude(attempt, verdict, { kind: 'asked', at: clock.now() })
  }

  /** What ends a call before anything is asked. */
  function stopped(key: string, attempt: Attempt | null): SubmitOutcome | null {
    if (!attempt) return { kind: 'not_stored', key }
    return settledOutcome(attempt) ?? (isOwn(attempt) ? null : { kind: 'session_ended', attempt })
  }

  const isOwn = (attempt: Attempt): boolean => transport.currentUserId() === attempt.userId

  async function submit(key: string, { pinProof }: { readonly pinProof?: string } = {}): Promise<SubmitOutcome> {
    const attempt = store.get(key)
    const stop = stopped(key, attempt)
    if (stop || !attempt) return stop ?? { kind: 'not_stored', key }
    if (attempt.closeWanted) return askToClose(attempt)
    return attempt.state === 'created' ? send(attempt, pinProof) : ask(attempt, pinProof)
  }

  async function resume(key: string): Promise<SubmitOutcome> {
    const attempt = store.get(key)
    const stop = stopped(key, attempt)
    if (stop || !attempt) return stop ?? { kind: 'not_stored', key }
    if (attempt.closeWanted) return askToClose(attempt)
    return neverLeft(attempt) ? { kind: 'not_sent', attempt } : ask(attempt, undefined)
  }

  async function close(key: string): Promise<SubmitOutcome> {
    const attempt = await writer.giveUp(key)
    const stop = stopped(key, attempt)
    if (stop || !attempt) return stop ?? { kind: 'not_stored', key }
    return askToClose(attempt)
  }

  async function reconcile(userId: string): Promise<Attempt[]> {
    const looked: Attempt[] = []
    const known = await writer.alone(() => store.list(userId) ?? [])
    const open = known.filter((attempt) => !isSettled(attempt)).reverse()
    for (const attempt of open) {
      const abandoned = attempt.state === 'created' && Math.abs(clock.now() - attempt.createdAt) > CREATED_LIFE_MS
      const outcome = await (abandoned ? close(attempt.key) : resume(attempt.key))
      if (outcome.kind !== 'not_stored') looked.push(outcome.attempt)
      if (outcome.kind === 'session_ended') break
    }
    return looked
  }

  const begin: PaymentClient['begin'] = (userId, quote) =>
    writer.alone(() => {
      const known = store.list(userId)
      if (!known) return fail({ kind: 'storage_full' })
      const same = known.find((attempt) => attempt.quoteId === quote.quoteId)
      if (same && (same.state === 'created' || isSettled(same))) return ok(same)
      const open = known.filter((attempt) => attempt.windowId === quote.payee.windowId && !isSettled(attempt))
      const unsettled = open.find((attempt) => !neverLeft(attempt))
      if (unsettled) return fail({ kind: 'unsettled', attempt: unsettled })
      const superseded = open.every((attempt) => writer.writeNow(attempt, { kind: 'closed' }).kept)
      if (!superseded) return fail({ kind: 'storage_full' })
      const attempt = newAttempt(userId, quote, ids.attemptKey(), clock.now())
      return writer.addNow(attempt) ? ok(attempt) : fail({ kind: 'storage_full' })
    })

  const forgetSettled: PaymentClient['forgetSettled'] = (userId, olderThanMs) =>
    writer.alone(() => {
      for (const attempt of store.list(userId) ?? []) {
        const ageMs = Math.abs(clock.now() - attempt.createdAt)
        if (isSettled(attempt) && ageMs >= olderThanMs) store.remove(attempt.key)
      }
    })

  return {
    begin,
    submit,
    resume,
    reconcile,
    close,
    forgetSettled,
    list: (userId) => store.list(userId) ?? [],
    get: (key) => store.get(key),
    subscribe: (listener) => writer.subscribe(listener),
  }
}

function newAttempt(userId: string, quote: QuoteToPay, key: string, createdAt: number): Attempt {
  const { quoteId, payableFen, payee } = quote
  const { windowId, windowName, venueName: payeeName } = payee
  return { userId, key, quoteId, windowId, payeeName, windowName, payableFen, createdAt, state: 'created' }
}

/** The event that a verdict means by itself; null when only the asker knows what its silence means. */
function eventOf(verdict: Verdict): AttemptEvent | null {
  switch (verdict.kind) {
    case 'paid':
      return { kind: 'paid', paymentId: verdict.payment.paymentId }
    case 'refused':
      return { kind: 'refused', refusal: verdict.refusal }
    case 'closed':
      return { kind: 'closed' }
    case 'pin_required':
      return { kind: 'pin_required' }
    case 'in_flight':
      return { kind: 'unanswered' }
    default:
      return null
  }
}
