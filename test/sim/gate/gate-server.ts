/** The real backend in this process, with a journal that can crash. Each answer of a gate is judged in the turn that gives it. */
import { createBackendOver, type Backend } from '@mock/kit/create-backend'
import { createSeededRandom } from '@mock/kit/random'
import { identity } from '@mock/operations/identity'
import type { Operations } from '@mock/kit/types'
import { createMemoryJournal, JournalCrashed, type MemoryJournal } from '@mock/store/memory-journal'
import { openMemoryStore } from '@mock/store/open-memory'
import type { AppReadTx } from '@mock/store/tables'
import type { JournalRecord } from '@mock/store/types'
import { ORIGIN, SECRET } from '../tiny-world'
import { gateWorld } from './gate-world'

/** One request below /api/v1. */
export interface GateRequest {
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly path: string
  readonly token: string | null
  readonly key?: string
  readonly visitorToken?: string
  readonly body?: unknown
}

/** An answer, or null when the connection broke before one came. */
export type GateAnswer = { readonly status: number; readonly body: unknown; readonly isReplay: boolean } | null

/** A server that can be hurt. */
export interface GateServer {
  readonly read: AppReadTx
  send(request: GateRequest): Promise<GateAnswer>
  /** Loses what is not durable while this request is on its way to the disk, and starts again from the journal. */
  crashDuring(request: GateRequest): Promise<void>
  /** Stops in good order and starts again; answers whether every row is what it was. */
  restart(): Promise<boolean>
}

const encoder = new TextEncoder()
const reachDisk = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve) })

const noSeed = (): void => {
  throw new Error('a store that starts from an image needs no seed')
}

const answerOf = async (backend: Backend, { method, path, token, key, visitorToken, body }: GateRequest): Promise<GateAnswer> => {
  const headers: Readonly<Record<string, string | undefined>> = {
    authorization: token === null ? undefined : `Bearer ${token}`,
    'content-type': body === undefined ? undefined : 'application/json',
    'idempotency-key': key, 'visitor-token': visitorToken,
  }
  const bytes = body === undefined ? new Uint8Array() : encoder.encode(JSON.stringify(body))
  const answer = await backend.answer({
    method, url: `${ORIGIN}/api/v1${path}`, header: (name) => headers[name.toLowerCase()] ?? null, bytes: () => Promise.resolve(bytes),
  })
  const isReplay = answer.headers.some(([name]) => name === 'idempotent-replayed')
  return { status: answer.status, body: answer.body === null ? null : JSON.parse(answer.body), isReplay }
}

/** Starts a server whose chance follows from the seed. */
export function createGateServer(options: {
  readonly seed: number
  readonly nowMs: () => number
  readonly validate: boolean
  readonly operations: Operations
  readonly onBug: (what: string) => void
}): GateServer {
  const random = createSeededRandom(options.seed)
  let journal: MemoryJournal
  let backend: Backend

  const boot = (replay: readonly JournalRecord[]): void => {
    journal = createMemoryJournal()
    for (const record of replay) journal.append(record)
    journal.release()
    const store = openMemoryStore({ journal, image: gateWorld, replay })
    backend = createBackendOver({ operations: options.operations, identity, seed: noSeed }, {
      store, random, clock: { now: options.nowMs },
      config: { secret: SECRET, publicOrigin: ORIGIN, validateResponses: options.validate, checkOrigin: false },
      hooks: { onBug: (error, operationId) => { if (!(error instanceof JournalCrashed)) options.onBug(`${operationId}: ${String(error)}`) } },
    })
  }
  boot([])

  const send = async (request: GateRequest): Promise<GateAnswer> => {
    try {
      return await answerOf(backend, request)
    } catch (error) {
      if (!(error instanceof JournalCrashed)) options.onBug(`${request.path}: ${String(error)}`)
      return null
    }
  }
  return {
    get read() { return backend.store.read },
    send,
    crashDuring: async (request) => {
      journal.hold()
      const lost = send(request)
      await reachDisk()
      boot([...journal.crash()])
      await lost
    },
    restart: async () => {
      await backend.store.flush()
      const before = backend.store.stateHash()
      boot([...journal.durable])
      return backend.store.stateHash() === before
    },
  }
}
