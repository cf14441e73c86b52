/** The app's own intents (`src/api/intents.ts`), an instance for each life of a tab. */
import { runInThisContext } from 'node:vm'
import type * as intents from '@/api/intents'
import type { WithLock } from '@/platform/lock/types'
import type { DurableStorage } from '@/platform/storage/types'
import type { CallResult } from '@/api/types'
import type { OperationId } from '@contract/generated/operations'

/** What the app's module offers. */
export type IntentClient = typeof intents

/** What a phone gives it. */
export interface Surroundings {
  readonly storage: DurableStorage
  readonly lock: WithLock
  readonly now: () => number
  /** So many bytes in hex. */
  readonly randomId: (bytes: number) => string
  readonly call: (
    id: OperationId, input: { readonly path?: object; readonly body?: unknown }, options?: { readonly headers?: Readonly<Record<string, string>> },
  ) => Promise<CallResult<unknown>>
}

type Factory = (require: (name: string) => unknown, module: { exports: IntentClient }) => void

let factory: Factory | null = null

/** Tells the simulation the code that `bundleIntents` made. */
export function takeIntentCode(code: string): void {
  factory = runInThisContext(`((require, module) => {\n${code}\n})`) as Factory
}

/** The module as it is after a fresh start of the app. */
export function createIntentClient({ storage, lock, now, randomId, call }: Surroundings): IntentClient {
  if (!factory) throw new Error('the simulation has not been given the code of the intents')
  const surroundings: Readonly<Record<string, unknown>> = {
    '@/platform/storage': { storage },
    '@/platform/lock': { withLock: lock },
    '@/platform/random': { randomId },
    '@/shared/lib/clock': { clock: { now } },
    './client': { call },
    './query-client': { queryClient: { invalidateQueries: () => Promise.resolve() } },
  }
  const module = { exports: {} as IntentClient }
  factory((name) => surroundings[name], module)
  return module.exports
}
