/** The answer a key is bound to, or the tombstone left by closing the attempt. */
export type AttemptOutcome =
  | { readonly kind: 'bound'; readonly status: number; readonly body: unknown; readonly at: string }
  | { readonly kind: 'closed'; readonly at: string }

/**
 * One attempt under one Idempotency-Key: the record that makes an operation happen once. Id: `attemptId(actorId, key)`.
 * A payment attempt is this very row; closing one writes `outcome.kind = 'closed'` under the same id.
 */
export interface IdempotencyRow {
  readonly id: string
  readonly actorId: string
  readonly key: string
  /** Null on a tombstone written before the original arrived. */
  readonly operationId: string | null
  readonly fingerprint: string | null
  readonly outcome: AttemptOutcome
}
