/** The real backend in this process, with a journal that can crash. Nothing here knows about the client. */
import { identity } from '@mock/operations/identity'
import { createBackendOver, type Backend } from '@mock/kit/create-backend'
import { createSeededRandom } from '@mock/kit/random'
import type { OperationId } from '@mock/kit/types'
import { createMemoryJournal, JournalCrashed, type MemoryJournal } from '@mock/store/memory-journal'
import { openMemoryStore } from '@mock/store/open-memory'
import type { JournalRecord } from '@mock/store/types'
import { watchedOperations } from './rewards/watched-operations'
import { must } from './rng'
import { ORIGIN, SECRET, tinyWorld } from './tiny-world'

/** One request of the API, before it becomes HTTP. */
export interface ApiRequest {
  readonly operationId: OperationId
  readonly method: 'GET' | 'POST'
  /** Below /api/v1. */
  readonly path: string
  readonly token: string | null
  readonly key?: string
  readonly pinProof?: string
  readonly body?: unknown
}

/** An answer, or null when the connection broke before one came. */
export type ApiAnswer = { readonly status: number; readonly body: unknown } | null

/** A server that can be hurt. */
export interface SimServer {
  readonly backend: Backend
  /** How often it was restarted from its journal. */
  readonly restarts: number
  /** Requests being worked on, those that are held aside. */
  readonly working: number
  send(request: ApiRequest): Promise<ApiAnswer>
  /** The next request waits inside, counted as in flight, until it is released. */
  holdNext(): Hold
  /** Takes back a `holdNext` or `failNext` that met no request. */
  calm(): void
  /** Lets go of everything that waits inside. */
  releaseAll(): void
  /** The next request fails as a bug does: 500, nothing stays. */
  failNext(): void
  /** Answers wait from now on: the disk is slow. Ends with `crash`. */
  slowDisk(): void
  /** Loses what was not flushed and starts again from the journal. */
  crash(): void
}

/** A request that waits inside the server. */
export interface Hold {
  /** Resolves when a request has begun to wait. */
  readonly started: Promise<void>
  release(): void
}

/** How requests reach the backend: straight, or over a socket. */
export interface Road {
  /** Told of every backend that starts: the one that requests reach from now on. */
  connect?(backend: Backend): void
  /** Rejects with what the backend rejected with. */
  send(backend: Backend, request: ApiRequest): Promise<ApiAnswer>
  /** Resolves when what can go on at once has gone on. */
  drain(): Promise<void>
  /** Resolves when a request that was just sent has reached the disk, or could have. */
  reachDisk(): Promise<void>
}

/** Starts a server whose chance follows from the seed. */
export function createSimServer(options: {
  readonly seed: number
  readonly nowMs: () => number
  readonly road: Road
  readonly validate: boolean
  readonly onBug: (what: string) => void
  /** Told of answers that cannot be right. */
  readonly onFault: (what: string) => void
}): SimServer {
  const random = createSeededRandom(options.seed)
  let journal: MemoryJournal
  let backend: Backend
  let restarts = 0
  let next: 'hold' | 'fail' | null = null
  let sent = 0
  const holds = new Set<Waiting>()
  let onHold: ((waiting: Waiting) => void) | null = null

  const hold = (): Promise<void> | undefined => {
    const what = next
    next = null
    if (what === null) return undefined
    if (what === 'fail') return Promise.reject(new InjectedFailure())
    return new Promise((resolve, reject) => {
      const waiting: Waiting = { go: resolve, stop: reject }
      holds.add(waiting)
      onHold?.(waiting)
    })
  }

  const boot = (replay: readonly JournalRecord[]): void => {
    journal = createMemoryJournal()
    for (const record of replay) journal.append(record)
    journal.release()
    const store = openMemoryStore({ journal, image: tinyWorld, replay })
    const born = restarts
    backend = createBackendOver({ operations: watchedOperations(options.onFault), identity, seed: noSeed }, {
      store, random, clock: { now: options.nowMs },
      config: { secret: SECRET, publicOrigin: ORIGIN, validateResponses: options.validate, checkOrigin: false },
      hooks: {
        hold,
        onBug: (error, operationId) => {
          if (!(error instanceof InjectedFailure) && born === restarts) options.onBug(`${operationId}: ${String(error)}`)
        },
      },
    })
    options.road.connect?.(backend)
  }
  boot([])

  return {
    get backend() { return must(backend) },
    get restarts() { return restarts },
    get working() { return sent - holds.size },
    send: async (request) => {
      sent += 1
      try {
        return await options.road.send(backend, request)
      } catch (error) {
        if (!(error instanceof JournalCrashed)) options.onBug(`${request.operationId}: ${String(error)}`)
        return null
      } finally {
        sent -= 1
      }
    },
    holdNext: () => {
      next = 'hold'
      let mine: Waiting | null = null
      const started = new Promise<void>((resolve) => {
        onHold = (waiting) => {
          mine = waiting
          onHold = null
          resolve()
        }
      })
      const release = (): void => {
        if (mine) holds.delete(mine)
        mine?.go()
      }
      return { started, release }
    },
    calm: () => { next = null },
    releaseAll: () => {
      next = null
      for (const { go } of holds) go()
      holds.clear()
    },
    failNext: () => { next = 'fail' },
    slowDisk: () => journal.hold(),
    crash: () => {
      const durable = [...journal.crash()]
      restarts += 1
      next = null
      for (const { stop } of holds) stop(new InjectedFailure())
      holds.clear()
      boot(durable)
    },
  }
}

/** A request inside the hook that holds it. */
interface Waiting {
  readonly go: () => void
  readonly stop: (error: Error) => void
}

class InjectedFailure extends Error {}

const noSeed = (): void => {
  throw new Error('a store that starts from an image needs no seed')
}
