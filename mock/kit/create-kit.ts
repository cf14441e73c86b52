/** The pipeline of every request: route → edge → one synchronous turn → durable → answer. */
import { problemAnswer, type Answer } from './answer'
import { checkAnswer } from './answer-check'
import type { OperationSpec } from './contract'
import { createIdentify, readCall, RequestLost, type Incoming } from './edge'
import { InFlight } from './idempotency'
import { createRateLimit } from './rate-limit'
import { ProblemError } from './reply'
import { route } from './router'
import type { Credential } from './session'
import type { IdentityDoor, OperationId } from './types'
import { ANONYMOUS, takeTurn, type World } from './turn'

/** Seams for faults and logs; none of them sees a body. */
export interface KitHooks {
  /** Awaited before the turn while the request counts as in flight; undefined goes straight on. */
  hold?(operationId: OperationId): Promise<void> | undefined
  /** A bug in an operation; its answer is 500 `internal`. */
  onBug?(error: unknown, operationId: OperationId): void
}

export interface KitOptions extends Omit<World, 'identify' | 'touch' | 'inFlight'> {
  readonly identity: IdentityDoor
  readonly hooks: KitHooks
}

/**
 * Answers requests. It rejects when durability is lost, with RequestLost when the caller went away, and with
 * ContractViolation under `validateResponses`.
 */
export type Answerer = (request: Incoming) => Promise<Answer>

/** Makes the request handler over a store and a table of operations. */
export const createKit = (options: KitOptions): Answerer => {
  const { store, clock, config, hooks } = options
  const { authenticate, gate, touch } = options.identity
  const world: World = { ...options, touch, identify: createIdentify(authenticate, gate), inFlight: new InFlight() }

  const take = config.rateLimits && createRateLimit(config.rateLimits)

  /** Before anything else is looked at: guessing tokens costs tries too. */
  const refuseTooOften = (credential: Credential | null, client: string): void => {
    const nowMs = clock.now()
    const found = take && credential ? authenticate(store.read, credential.token, nowMs) : 'unknown'
    take?.(typeof found === 'string' ? { client } : { sessionId: found.session.id }, nowMs)
  }

  const perform = async (spec: OperationSpec, path: Readonly<Record<string, string>>, request: Incoming): Promise<Answer> => {
    let actorId = ANONYMOUS
    const call = await readCall(spec, path, request, config, (credential) => {
      refuseTooOften(credential, request.client ?? '')
      actorId = world.identify(store.read, spec, credential, clock.now())?.staff.id ?? ANONYMOUS
    })
    const leave = call.keyed ? world.inFlight.enter(actorId, call.keyed.key) : null
    try {
      const held = hooks.hold?.(spec.id)
      if (held) await held
      return takeTurn(world, call)
    } finally {
      leave?.()
    }
  }

  const performOrRefuse = async (spec: OperationSpec, path: Readonly<Record<string, string>>, request: Incoming): Promise<Answer> => {
    try {
      return await perform(spec, path, request)
    } catch (error) {
      if (error instanceof ProblemError) return problemAnswer(error.refusal)
      if (error instanceof RequestLost) throw error
      hooks.onBug?.(error, spec.id)
      return problemAnswer({ code: 'internal', extensions: {} })
    }
  }

  return async (request) => {
    const found = route(request.method, new URL(request.url).pathname)
    if (found.kind === 'none') return problemAnswer({ code: 'route_not_found', extensions: {} })
    if (found.kind === 'wrong_method') {
      return problemAnswer({ code: 'method_not_allowed', extensions: {} }, [['allow', found.allow.join(', ')]])
    }
    const answer = await performOrRefuse(found.spec, found.path, request)
    if (config.validateResponses) checkAnswer(found.spec, answer)
    await store.flush()
    return answer
  }
}
