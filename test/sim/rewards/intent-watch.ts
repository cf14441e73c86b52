/** Judges the app's intents: stored before they are sent, sent until somebody knows, never forgotten before, and true in the end. */
import { operations, type OperationId } from '@contract/generated/operations'
import type { CallResult } from '@/api/types'
import type { WithLock } from '@/platform/lock/types'
import type { Problem } from '@contract/generated/types'
import { attemptId } from '@mock/kit/attempts'
import type { AppReadTx } from '@mock/store/tables'
import { call } from '../network'
import type { ApiAnswer } from '../server'
import { count, violate, type Tab, type World } from '../world'
import { createIntentClient, type IntentClient, type Surroundings } from './intent-client'
import { labelOf } from './wishes'

const PREFIX = 'egj:intent/'
const REFUSED: readonly number[] = [400, 403, 404, 422]

/** What the phone knows of one key. */
export interface KnownIntent {
  readonly userId: string
  readonly operationId: OperationId
  /** The answer that settled it, as some tab heard it. */
  heard: { readonly status: number; readonly text: string } | null
}

/** A new one each time: a shared promise would keep alive whoever waits for it. */
const never = (): Promise<never> => new Promise(() => undefined)

const filled = (template: string, path: object = {}): string =>
  Object.entries(path).reduce((text, [name, value]) => text.replace(`{${name}}`, encodeURIComponent(String(value))), template)

/** The app's intents in this tab, over its view of the storage, the phone's lock and its network. */
export function openIntents(world: World, tab: Tab, lock: WithLock): IntentClient {
  const { payer, life } = tab
  const send: Surroundings['call'] = async (id, { path, body }, options) => {
    if (tab.life !== life) return never()
    const info = operations[id]
    const key = options?.headers?.['Idempotency-Key']
    if (key !== undefined && !world.known.has(key)) violate(world, `${id} was sent under ${key} before it was stored`)
    const answer = await call(world, { label: labelOf(id), payer, tab }, {
      operationId: id, method: info.method === 'GET' ? 'GET' : 'POST', path: filled(info.path, path), token: payer.token,
      ...(key === undefined ? {} : { key }), ...(body === undefined ? {} : { body }),
    })
    if (key !== undefined) note(world, key, answer)
    return read(answer)
  }
  return createIntentClient({
    storage: tab.view.storage, lock, now: () => world.nowMs + payer.skewMs, call: send,
    randomId: (bytes) => count(world).toString(16).padStart(bytes * 2, '0'),
  })
}

/** As the app's own transport reads it. */
function read(answer: ApiAnswer): CallResult<unknown> {
  if (!answer) return { kind: 'lost', reason: 'timeout' }
  return answer.status < 300 ? { kind: 'ok', body: answer.body } : { kind: 'problem', problem: answer.body as Problem }
}

const codeOf = (body: unknown): string => (body as { code?: string }).code ?? ''

function note(world: World, key: string, answer: ApiAnswer): void {
  const known = world.known.get(key)
  if (!answer || !known) return
  const settles = answer.status < 300 || REFUSED.includes(answer.status) || codeOf(answer.body) === 'attempt_closed'
  if (settles) known.heard = { status: answer.status, text: JSON.stringify(answer.body) }
}

/** Watches the disk: an intent may only go, or give way to another, once an answer has settled it. */
export function watchIntent(world: World, storageKey: string, text: string | null): void {
  if (!storageKey.startsWith(PREFIX)) return
  const before = world.stored.get(storageKey)
  const after = text === null ? null : JSON.parse(text) as { key: string; userId: string; operationId: OperationId }
  if (before !== undefined && before !== after?.key && world.known.get(before)?.heard === null) {
    violate(world, `the intent ${storageKey} under ${before} was forgotten before anybody knew`)
  }
  if (!after) {
    world.stored.delete(storageKey)
    return
  }
  world.stored.set(storageKey, after.key)
  if (!world.known.has(after.key)) {
    world.known.set(after.key, { userId: after.userId, operationId: after.operationId, heard: null })
    world.trace?.(`   intent ${after.key.slice(-4)} ${after.operationId}`)
  }
}

/** After healing: nothing is open, and what was heard is what the server knows. */
export function checkIntents(world: World, tx: AppReadTx): void {
  for (const name of world.stored.keys()) violate(world, `the intent ${name} is still open`)
  for (const [key, { userId, operationId, heard }] of world.known) {
    const outcome = tx.get('idempotency', attemptId(userId, key))?.outcome
    const done = outcome?.kind === 'bound' && outcome.status < 300
    if (done && heard?.text !== JSON.stringify(outcome.body)) violate(world, `${operationId} ${key} was done and the phone heard ${heard?.text ?? 'nothing'}`)
    if (!done && heard && heard.status < 300) violate(world, `${operationId} ${key} was told as done and is not`)
  }
}

/** Each thing done by the server was asked for by one key, and each key did one thing. */
export function checkEffects(world: World, tx: AppReadTx): void {
  const done = (id: OperationId): number =>
    tx.all('idempotency').filter(({ operationId, outcome }) => operationId === id && outcome.kind === 'bound' && outcome.status < 300).length
  const effects: readonly (readonly [OperationId, number])[] = [
    ['redeem', tx.all('redemptions').filter(({ source }) => source === 'mall').length],
    ['cancelRedemption', tx.all('redemptions').filter(({ state }) => state === 'cancelled').length],
    ['enterDraw', tx.all('drawEntries').length],
    ['shareCoupon', tx.all('couponShares').length],
    ['claimGiftPack', tx.all('giftPackClaims').length],
    ['signInForToday', tx.all('signIns').length],
    ['handOutPickUp', tx.all('redemptions').filter(({ state }) => state === 'collected').length],
  ]
  for (const [id, had] of effects) if (done(id) !== had) violate(world, `${id} was done ${had} times under ${done(id)} keys`)
}
