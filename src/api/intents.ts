/**
 * Doing something once, whatever the network, a reload or the end of a session do: an intent is stored before it is sent, and while
 * nobody knows what became of it the same key and body are sent again. Payments have attempts of their own, which can also be asked for.
 * What is stored is looked at and changed under the lock of all tabs: one with an old view would begin it twice, or forget another's.
 */
import { withLock } from '@/platform/lock'
import { randomId } from '@/platform/random'
import { clock } from '@/shared/lib/clock'
import { uuidFromHex } from '@/shared/lib/uuid'
import { call } from './client'
import {
  isStored, nameOf, pendingIntent, pendingIntents, putIntent, removeIntent, type Intent, type IntentId, type IntentName, type IntentRequest,
} from './intent-store'
import { queryClient } from './query-client'
import type { CallFailure, CallResult, ReplyOf } from './types'

export { pendingIntent, pendingIntents, type Intent, type IntentId, type IntentRequest } from './intent-store'

const KEY_BYTES = 16

/** What became of it. `unsettled`: nobody knows yet; it stays and is sent again unchanged. */
export type IntentOutcome<Id extends IntentId> =
  | { readonly kind: 'done'; readonly body: ReplyOf<Id> }
  /** For certain nothing happened. */
  | { readonly kind: 'refused'; readonly failure: CallFailure }
  | { readonly kind: 'unsettled'; readonly failure: CallFailure }
  /** It could not be kept, so it was not sent. */
  | { readonly kind: 'storage_full' }

type Headers = Readonly<Record<string, string>>

const LOCK = 'intents'

/** A synchronous look and write alone among the tabs, on what the storage says at that moment; again when a frozen tab lost the lock. */
async function alone<T>(work: () => T): Promise<T> {
  for (;;) {
    const done = await withLock(LOCK, (held) => Promise.resolve(held.isMine() ? { value: work() } : null))
    if (done) return done.value
  }
}

/** One that is stored, and whether it was before. */
interface Begun<Id extends IntentId> {
  readonly intent: Intent<Id>
  readonly sentBefore: boolean
}

/** Does it, under a new key; while one of that name is unsettled, that one is sent again instead, whatever is asked now. */
export function sendIntent<Id extends IntentId>(request: IntentRequest<Id>, headers: Headers = {}): Promise<IntentOutcome<Id>> {
  return once(request, async () => {
    const begun = await alone(() => begin(request))
    return begun === null ? { kind: 'storage_full' } : send(begun, headers)
  })
}

/** For `alone` only. Null when it could not be kept. */
function begin<Id extends IntentId>(request: IntentRequest<Id>): Begun<Id> | null {
  const before = pendingIntent<Id>(request)
  if (before !== null) return { intent: before, sentBefore: true }
  const { operationId, scope, userId, input } = request
  const intent: Intent<Id> = { operationId, scope, userId, input, key: uuidFromHex(randomId(KEY_BYTES)), createdAt: clock.now() }
  return putIntent(intent) ? { intent, sentBefore: false } : null
}

/** Those on their way, so that the start of the app and a screen do not send the same one side by side. */
const running = new Map<string, Promise<unknown>>()

function once<Id extends IntentId>(name: IntentName, work: () => Promise<IntentOutcome<Id>>): Promise<IntentOutcome<Id>> {
  const key = nameOf(name)
  const under = running.get(key)
  if (under !== undefined) return under as Promise<IntentOutcome<Id>>
  const done = work().finally(() => running.delete(key))
  running.set(key, done)
  return done
}

const sendAgain = <Id extends IntentId>(intent: Intent<Id>): Promise<IntentOutcome<Id>> =>
  once(intent, () => send({ intent, sentBefore: true }, {}))

async function send<Id extends IntentId>({ intent, sentBefore }: Begun<Id>, headers: Headers): Promise<IntentOutcome<Id>> {
  const result: CallResult<ReplyOf<Id>> = await call(intent.operationId, intent.input, { headers: { ...headers, 'Idempotency-Key': intent.key } })
  if (result.kind !== 'ok' && !isRefusal(result, sentBefore)) return { kind: 'unsettled', failure: result }
  await alone(() => removeIntent(intent))
  // It changed something, or shows that what is on the screen is old.
  void queryClient.invalidateQueries()
  return result.kind === 'ok' ? { kind: 'done', body: result.body } : { kind: 'refused', failure: result }
}

const REFUSALS = [400, 403, 404, 422]

/** Of the 409s, those by which nothing happened under this key and nothing can: it is closed, or names a version that is over. */
const OVER = ['attempt_closed', 'visit_changed']

/**
 * A refusal by which certainly nothing happened; 401, other 409s, 429 and 5xx leave it open. So does the question for a PIN when the
 * same key was sent before: the first one may still be under way.
 */
function isRefusal(failure: CallFailure, sentBefore: boolean): boolean {
  if (failure.kind === 'lost') return false
  const { status, code } = failure.problem
  return OVER.includes(code) || (REFUSALS.includes(status) && !(sentBefore && code === 'pin_required'))
}

/** Sends again what is unsettled, one after the other; stops when the phone is no longer this user's or there is no network. */
export async function resumeIntents(currentUserId: () => string | null): Promise<void> {
  const userId = currentUserId()
  for (const intent of userId === null ? [] : await alone(() => pendingIntents(userId))) {
    if (currentUserId() !== userId) return
    if (!(await alone(() => isStored(intent)))) continue
    const outcome = await sendAgain(intent)
    if (outcome.kind === 'unsettled' && outcome.failure.kind === 'lost') return
  }
}

/** Gives an unsettled one up: closed under its key, so that a late original does nothing; when it was done already, that is told. */
export async function giveUpIntent<Id extends IntentId>(intent: Intent<Id>): Promise<IntentOutcome<Id>> {
  const closed = await call('closePaymentAttempt', { path: { key: intent.key } })
  const known = closed.kind === 'ok' || (closed.kind === 'problem' && closed.problem.code === 'idempotency_key_reused')
  return known ? sendAgain(intent) : { kind: 'unsettled', failure: closed }
}
