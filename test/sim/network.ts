/** The network between phone and server, and all that goes wrong on it. */
import type { Problem } from '@contract/generated/types'
import { networkFaults, type NetworkFault } from './coverage'
import { must } from './rng'
import type { ApiAnswer, ApiRequest } from './server'
import { expireSession } from './tiny-world'
import { killTab } from './tabs'
import type { Label, Payer, Tab, World } from './world'

/** Who calls, and as part of what. The window's keeper has no phone that fails. */
export interface Caller {
  readonly label: Label
  readonly payer: Payer | null
  readonly tab: Tab | null
}

/** So many turns of the event loop mean that something waits for itself. */
const MANY_TURNS = 100_000

/** Chance that a call meets no fault: low where money moves, high where a quote is only asked for. */
const calmOf = (label: Label): number => (label === 'quote' ? 0.85 : label === 'refund' || label === 'pin' ? 0.7 : 0.45)

/** A payment with a PIN proof is overtaken by one without more often: the rarest order of things. */
const LATE_PROOF = 0.7

/** A new one each time: a shared promise would keep alive whoever waits for it. */
const never = (): Promise<never> => new Promise(() => undefined)

/** Settles once nothing is left to do but to wait for messages: everything in this process runs on microtasks. */
export const settle = async (world: World): Promise<void> => {
  for (let turns = 0; turns === 0 || inProgress(world) > 0; turns += 1) {
    await world.road.drain()
    if (turns > MANY_TURNS) throw new Error(`the simulation hangs with ${inProgress(world)} calls that never end`)
  }
}

const inProgress = (world: World): number => world.server.working + world.busy

/** One request with whatever befalls it. Null: no answer. Never settles when the app that asked is gone. */
export async function call(world: World, caller: Caller, request: ApiRequest): Promise<ApiAnswer> {
  const { tab, payer } = caller
  const life = tab?.life
  const answer = await meetFault(world, caller, request)
  world.trace?.(`   ${tab?.name ?? 'keeper'} ${caller.label}: ${request.operationId} → ${answer ? `${answer.status} ${codeOf(answer)}` : 'lost'}`)
  if (tab && tab.life !== life) return never()
  if (payer && answer?.status === 401 && request.token === payer.token) payer.signedIn = false
  return answer
}

function meetFault(world: World, caller: Caller, request: ApiRequest): Promise<ApiAnswer> {
  const { payer, tab, label } = caller
  if (payer?.offline) {
    world.coverage.hit(`${label} × offline`)
    return Promise.resolve(null)
  }
  const { rng } = world
  if (world.healing || rng.chance(calmOf(label))) return deliverTo(world, request)
  if (tab && rng.chance(0.06)) {
    killTab(world, tab)
    return rng.chance(0.5) ? deliverTo(world, request) : Promise.resolve(null)
  }
  const fault = request.pinProof !== undefined && rng.chance(LATE_PROOF) ? 'delayed' : rng.pick(networkFaults)
  world.coverage.hit(`${label} × ${fault}`)
  world.trace?.(`   ${tab?.name ?? 'keeper'} ${label}: ${request.operationId} meets ${fault}`)
  return befall[fault](world, caller, request)
}

/** Brings it to the server and notes the answers that only trouble brings about. */
async function deliverTo(world: World, request: ApiRequest): Promise<ApiAnswer> {
  const answer = await world.server.send(request)
  const { code, state } = (answer?.body ?? {}) as { code?: string; state?: string }
  if (code === 'attempt_closed') world.coverage.hit('event late_original_refused')
  if (code === 'idempotency_in_flight' || state === 'in_flight') world.coverage.hit('event in_flight_seen')
  return answer
}

type Befall = (world: World, caller: Caller, request: ApiRequest) => Promise<ApiAnswer>

const befall: Readonly<Record<NetworkFault, Befall>> = {
  offline: (_world, { payer }) => {
    if (payer) payer.offline = true
    return Promise.resolve(null)
  },
  request_dropped: () => Promise.resolve(null),
  response_dropped: async (world, _caller, request) => {
    await deliverTo(world, request)
    return null
  },
  gateway_error: async (world, _caller, request) => {
    await deliverTo(world, request)
    return { status: 503, body: unavailable }
  },
  duplicated: async (world, _caller, request) => {
    const first = deliverTo(world, request)
    if (world.rng.chance(0.5)) {
      world.messages.push({ what: `late copy of ${request.operationId}`, deliver: async () => void (await deliverTo(world, request)) })
      return first
    }
    const second = deliverTo(world, request)
    return world.rng.chance(0.5) ? first : second
  },
  delayed: (world, _caller, request) => later(world, `late ${request.operationId}`, () => deliverTo(world, request)),
  reordered: async (world, _caller, request) => {
    const answer = await deliverTo(world, request)
    return new Promise((resolve) => {
      world.messages.push({ what: `late answer to ${request.operationId}`, deliver: () => resolve(answer) })
    })
  },
  held: async (world, _caller, request) => {
    const hold = world.server.holdNext()
    const answer = deliverTo(world, request)
    await Promise.race([hold.started, answer])
    world.server.calm()
    return later(world, `held ${request.operationId}`, () => {
      hold.release()
      return answer
    })
  },
  server_500: async (world, _caller, request) => {
    world.server.failNext()
    const answer = await deliverTo(world, request)
    world.server.calm()
    return answer
  },
  server_crash: async (world, _caller, request) => {
    if (world.rng.chance(0.4)) {
      await deliverTo(world, request)
    } else {
      world.server.slowDisk()
      void deliverTo(world, request)
      world.busy += 1
      await world.road.reachDisk()
      world.busy -= 1
    }
    world.server.crash()
    return null
  },
  session_expired: (world, { payer }, request) => {
    const token = payer?.token ?? request.token
    world.server.backend.store.transact('expire', (tx) => expireSession(tx, must(token)))
    return deliverTo(world, request)
  },
}

/** One of the messages on their way arrives; there must be one. */
export function deliverOne({ messages, rng, trace }: World): void {
  const [message] = messages.splice(rng.int(messages.length), 1)
  trace?.(`   ${must(message).what}`)
  void must(message).deliver()
}

/** The phone waits for it, or has given up and never hears of it. */
function later(world: World, what: string, run: () => Promise<ApiAnswer>): Promise<ApiAnswer> {
  const waits = world.rng.chance(0.6)
  const answer = new Promise<ApiAnswer>((resolve) => {
    world.messages.push({ what, deliver: async () => resolve(await run()) })
  })
  return waits ? answer : Promise.resolve(null)
}

const codeOf = (answer: NonNullable<ApiAnswer>): string =>
  typeof answer.body === 'object' && answer.body !== null && 'code' in answer.body ? String(answer.body.code) : ''

/** What a gateway says while the server behind it has long acted. */
const unavailable: Problem = { type: 'about:blank', title: 'Unavailable', status: 503, code: 'unavailable', retryable: true }
