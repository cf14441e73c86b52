/** Attempts by key: what an Idempotency-Key has become, and closing one that nobody settled. */
import { canonicalJson } from '../store/canonical'
import type { IdempotencyRow } from '../store/attempt-row'
import type { AppReadTx, AppTx } from '../store/tables'

/** Row id of a key in its owner's namespace. */
export const attemptId = (actorId: string, key: string): string => `${actorId}:${key}`

/** What became of the owner's key, or undefined when it was never settled. */
export const findAttempt = (tx: AppReadTx, actorId: string, key: string): IdempotencyRow | undefined =>
  tx.get('idempotency', attemptId(actorId, key))

/**
 * Closes an unsettled key: leaves a tombstone so that a late original answers `attempt_closed`. A key already settled or
 * closed stays as it is. Answers the row that stands. Repeating it changes nothing.
 */
export const closeAttempt = (tx: AppTx, actorId: string, key: string, at: string): IdempotencyRow =>
  findAttempt(tx, actorId, key) ?? tx.put('idempotency', {
    id: attemptId(actorId, key), actorId, key, operationId: null, fingerprint: null, outcome: { kind: 'closed', at },
  })

/** Text that two requests share exactly when they ask for the same: method, path template, parameters, body. */
export const requestText = (method: string, pathTemplate: string, parameters: unknown, body: unknown): string =>
  `${method} ${pathTemplate}\n${canonicalJson(parameters)}\n${canonicalJson(body)}`
