import type { AppStore } from '../store/tables'
import type { Answer } from './answer'
import { createKit, type Answerer, type KitHooks } from './create-kit'
import type { Incoming } from './edge'
import type { BackendConfig, Clock, IdentityDoor, Operations, Random, Seed, Settings } from './types'

/** What the domains give the kit. */
export interface Domains {
  readonly operations: Operations
  readonly identity: IdentityDoor
  readonly seed: Seed
}

/** What a mount gives the backend. The store is flushed and closed by `close`. */
export interface BackendOptions {
  readonly store: AppStore
  readonly clock: Clock
  readonly random: Random
  readonly config?: Partial<BackendConfig>
  readonly hooks?: KitHooks
}

/** A running backend: pure but for its store, clock and random. */
export interface Backend {
  /** Answers once everything the answer has seen is durable. Rejects when durability is lost. */
  handle(request: Request): Promise<Response>
  /** The same without fetch's classes, for the HTTP server and MSW. */
  readonly answer: Answerer
  readonly config: BackendConfig
  /** What the console may change while it runs. */
  readonly settings: Settings
  readonly store: AppStore
  /** Drops everything and seeds again. */
  reset(): Promise<void>
  close(): Promise<void>
}

const DEFAULTS: BackendConfig = {
  secret: 'development-only',
  publicOrigin: 'http://localhost:8080',
  validateResponses: true,
  checkOrigin: true,
  rateLimits: null,
  cookie: { name: '__Host-sid', secure: true },
}

/** A fetch Request as the kit reads it. */
export const incomingOf = (request: Request): Incoming => ({
  method: request.method,
  url: request.url,
  header: (name) => request.headers.get(name),
  bytes: async () => new Uint8Array(await request.arrayBuffer()),
})

/** A finished answer as a fetch Response. Browsers drop Set-Cookie here: their mount uses `answer`. */
export const responseOf = (answer: Answer): Response =>
  new Response(answer.body, { status: answer.status, headers: answer.headers.map(([name, value]): [string, string] => [name, value]) })

const logBug = (error: unknown, operationId: string): void => {
  console.error(`bug in ${operationId}:`, error instanceof Error ? error.stack : error)
}

/** Assembles a backend over the domains and seeds an empty store. */
export const createBackendOver = (domains: Domains, options: BackendOptions): Backend => {
  const { store, clock, random, hooks } = options
  const config = { ...DEFAULTS, ...options.config }
  const settings: Settings = { location: { mode: 'real' } }
  const seed = (): void => {
    store.transact('seed', (tx) => { domains.seed(tx, { nowMs: clock.now(), random, config }) })
  }
  if (store.version === 0) seed()
  const answer = createKit({ ...domains, store, clock, random, config, settings, hooks: { onBug: logBug, ...hooks } })
  return {
    answer, config, settings, store,
    handle: async (request) => responseOf(await answer(incomingOf(request))),
    reset: () => {
      store.reset()
      seed()
      return store.flush()
    },
    close: () => store.close(),
  }
}
