/** What befalls a request between browser and backend. */
import { problemAnswer, type Answer } from '@mock/kit/answer'
import type { Answerer } from '@mock/kit/create-kit'
import type { Incoming } from '@mock/kit/edge'
import { ConnectionDropped } from '@mock/scenarios/with-faults'
import type { World } from '../world'

/** Chance that a request meets no fault. */
const CALM = 0.5

const faults = ['request_dropped', 'response_dropped', 'gateway_error', 'duplicated', 'delayed', 'reordered', 'server_crash'] as const
type Fault = (typeof faults)[number]

export interface RoughNetwork {
  readonly answer: Answerer
  /** How many messages are held back. */
  readonly held: number
  /** Lets one go on, whether or not somebody still waits for it. */
  release(): void
  /** How often each fault was met. */
  readonly met: ReadonlyMap<Fault, number>
}

/** Faults until the world heals. Requests go to whichever backend runs when they arrive. */
export function createRoughNetwork(world: World): RoughNetwork {
  const waiting: (() => void)[] = []
  const met = new Map<Fault, number>()
  const hold = () => new Promise<void>((go) => { waiting.push(go) })
  const befall = (fault: Fault, pass: () => Promise<Answer>): Promise<Answer> => befallen[fault](pass, hold, world)
  return {
    met,
    get held() { return waiting.length },
    release: () => waiting.shift()?.(),
    answer: async (incoming) => {
      const request = await readOnce(incoming)
      const pass = () => world.server.backend.answer(request)
      if (world.healing || world.rng.chance(CALM)) return pass()
      const fault = world.rng.pick(faults)
      met.set(fault, (met.get(fault) ?? 0) + 1)
      world.trace?.(`   ${request.method} ${new URL(request.url).pathname.slice(-20)} meets ${fault}`)
      return befall(fault, pass)
    },
  }
}

type Befall = (pass: () => Promise<Answer>, hold: () => Promise<void>, world: World) => Promise<Answer>

const befallen: Readonly<Record<Fault, Befall>> = {
  request_dropped: () => Promise.reject(new ConnectionDropped('before')),
  response_dropped: async (pass) => {
    await pass()
    throw new ConnectionDropped('after')
  },
  gateway_error: async (pass) => {
    await pass()
    return problemAnswer({ code: 'unavailable', extensions: {} })
  },
  duplicated: async (pass) => {
    const [first] = await Promise.all([pass(), pass()])
    return first
  },
  delayed: async (pass, hold) => {
    await hold()
    return pass()
  },
  reordered: async (pass, hold) => {
    const answer = await pass()
    await hold()
    return answer
  },
  server_crash: async (pass, _hold, world) => {
    await pass()
    world.server.crash()
    throw new ConnectionDropped('after')
  },
}

/** A body comes off the wire once; a duplicated request needs it twice. */
async function readOnce({ method, url, client, header, bytes }: Incoming): Promise<Incoming> {
  const body = await bytes()
  return { method, url, header, bytes: () => Promise.resolve(body), ...(client === undefined ? {} : { client }) }
}
