/** The turn of a request: who, replay or effect, binding, all in one synchronous transaction. */
import type { AppStore, AppTx } from '../store/tables'
import { bodyAnswer, problemAnswer, successHeaders, type Answer } from './answer'
import { runOperation } from './context'
import type { OperationSpec } from './contract'
import type { Call, Identify } from './edge'
import { bindAnswer, boundAnswer, type InFlight, type KeyedRequest } from './idempotency'
import { instantOf } from './ids'
import { problemDocument } from './problems'
import { ProblemError } from './reply'
import type { BackendConfig, Clock, Operations, Random, Reply, Settings, Touch } from './types'

/** What turns run in. */
export interface World {
  readonly store: AppStore
  readonly operations: Operations
  readonly clock: Clock
  readonly random: Random
  readonly config: BackendConfig
  readonly settings: Settings
  readonly identify: Identify
  readonly touch: Touch
  readonly inFlight: InFlight
}

/** Namespace of keys of callers without a session. */
export const ANONYMOUS = 'public'

const REPLAYED = [['idempotent-replayed', 'true']] as const

const contentTypeOf = (spec: OperationSpec, status: number): string | null => spec.answers.get(status)?.contentType ?? null

const answerOf = (spec: OperationSpec, reply: Reply, config: BackendConfig): Answer => {
  if (reply.kind === 'refusal') return problemAnswer(reply)
  const status = reply.status ?? spec.successStatus
  return bodyAnswer(status, reply.body, contentTypeOf(spec, status), successHeaders(reply, config))
}

/** Binds settled results and final refusals; every other refusal leaves the key free. */
const bindSettled = (tx: AppTx, spec: OperationSpec, request: KeyedRequest | null, reply: Reply, at: string): void => {
  if (!request) return
  if (reply.kind === 'success') {
    bindAnswer(tx, request, { status: reply.status ?? spec.successStatus, body: reply.body ?? null, at })
  } else if (spec.finalProblems.has(reply.code)) {
    const body = problemDocument(reply.code, reply.extensions, reply.detail)
    bindAnswer(tx, request, { status: body.status, body, at })
  }
}

/** Takes a call through its turn. Refusals are answers; only bugs and a lost journal throw. */
export const takeTurn = (world: World, call: Call): Answer => {
  const { store, clock, config, inFlight } = world
  const { spec, keyed } = call
  const nowMs = clock.now()
  const at = instantOf(nowMs)
  let request: KeyedRequest | null = null
  try {
    return store.transact(spec.id, (tx) => {
      const actor = world.identify(tx, spec, call.credential, nowMs)
      if (actor) world.touch(tx, actor, nowMs)
      const actorId = actor?.staff.id ?? ANONYMOUS
      request = keyed && { actorId, ...keyed }
      const bound = request && boundAnswer(tx, request)
      if (bound) return bodyAnswer(bound.status, bound.body ?? undefined, contentTypeOf(spec, bound.status), REPLAYED)
      const reply = runOperation(world.operations, {
        operationId: spec.id, input: call.input, body: call.body, actor, nowMs, random: world.random, config,
        settings: world.settings, idempotencyKey: keyed?.key ?? null, isInFlight: (key) => inFlight.has(actorId, key),
      }, tx)
      bindSettled(tx, spec, request, reply, at)
      return answerOf(spec, reply, config)
    })
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    const { refusal } = error
    if (request && spec.finalProblems.has(refusal.code)) {
      store.transact(`${spec.id} refused`, (tx) => { bindSettled(tx, spec, request, refusal, at) })
    }
    return problemAnswer(refusal)
  }
}
