import type { AppTx } from '../store/tables'
import { instantOf, makeId } from './ids'
import type { Input } from './request-validation'
import type { Actor, BackendConfig, Context, OperationId, Operations, Random, Reply, Settings } from './types'

/** What the kit knows when an operation's turn begins. */
export interface Turn {
  readonly operationId: OperationId
  readonly input: Input
  readonly body: unknown
  readonly actor: Actor | null
  readonly nowMs: number
  readonly random: Random
  readonly config: BackendConfig
  readonly settings: Settings
  readonly idempotencyKey: string | null
  readonly isInFlight: (key: string) => boolean
}

/**
 * Runs the operation. This is the one place where validated JSON becomes the contract's types: the validators have just
 * proved what the cast says.
 */
export const runOperation = (operations: Operations, turn: Turn, tx: AppTx): Reply => {
  const { operationId, input, body, actor, nowMs, random, config, settings, idempotencyKey, isInFlight } = turn
  const at = instantOf(nowMs)
  const context = {
    operationId, params: input.path, query: input.query, headers: input.header, body, actor, tx,
    now: () => at, nowMs: () => nowMs, id: (prefix: string) => makeId(random, prefix),
    random, config, settings, idempotencyKey, isInFlight,
  }
  const operation = operations[operationId] as (ctx: unknown) => Reply
  return operation(context satisfies Record<keyof Context, unknown>)
}
