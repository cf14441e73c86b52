/** One effect for each (actor, Idempotency-Key): bound in the very transaction that has the effect. */
import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex } from '@noble/hashes/utils'
import type { AppTx } from '../store/tables'
import type { AttemptOutcome } from '../store/attempt-row'
import { attemptId, findAttempt, requestText } from './attempts'
import type { OperationSpec } from './contract'
import { problem } from './reply'

const KEY = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** A request under a key. */
export interface KeyedRequest {
  readonly actorId: string
  readonly key: string
  readonly operationId: string
  readonly fingerprint: string
}

type Bound = Extract<AttemptOutcome, { kind: 'bound' }>

/** The header's key; throws `idempotency_key_missing` or `idempotency_key_invalid`. */
export const readKey = (header: string | null): string => {
  if (header === null || header === '') throw problem('idempotency_key_missing')
  if (!KEY.test(header)) throw problem('idempotency_key_invalid')
  return header
}

/** Hash of what the request asks for; headers such as a PIN proof stay outside. */
export const fingerprintOf = (spec: OperationSpec, path: unknown, query: unknown, body: unknown): string =>
  bytesToHex(sha256(requestText(spec.method, spec.path, [path, query], body)))

/** The answer this key is bound to; null when the request is new. Throws for another request, or for a closed key. */
export const boundAnswer = (tx: AppTx, request: KeyedRequest): Bound | null => {
  const row = findAttempt(tx, request.actorId, request.key)
  if (!row) return null
  if (row.outcome.kind === 'closed') throw problem('attempt_closed')
  if (row.fingerprint !== request.fingerprint) throw problem('idempotency_key_reused')
  return row.outcome
}

/** Binds the key to a settled answer. */
export const bindAnswer = (tx: AppTx, request: KeyedRequest, answer: Omit<Bound, 'kind'>): void => {
  tx.put('idempotency', { id: attemptId(request.actorId, request.key), ...request, outcome: { kind: 'bound', ...answer } })
}

/** Keys being worked on at this moment, in this process only: a restart forgets them, as it forgets their requests. */
export class InFlight {
  private readonly ids = new Set<string>()

  has(actorId: string, key: string): boolean {
    return this.ids.has(attemptId(actorId, key))
  }

  /** Enters the key, or throws `idempotency_in_flight`; call the answer when done. */
  enter(actorId: string, key: string): () => void {
    const id = attemptId(actorId, key)
    if (this.ids.has(id)) throw problem('idempotency_in_flight')
    this.ids.add(id)
    return () => { this.ids.delete(id) }
  }
}
