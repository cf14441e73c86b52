import type { DurableStorage } from '@/platform/storage/types'
import type { Attempt, AttemptState } from './types'

const PREFIX = 'attempt/'
const states: readonly AttemptState[] = ['created', 'submitted', 'unknown', 'succeeded', 'refused', 'closed']

/** Whether a storage key belongs to an attempt: whoever wipes the storage leaves these to `forgetSettled`. */
export const isAttemptStorageKey = (storageKey: string): boolean => storageKey.startsWith(PREFIX)

/** Attempts on the phone, one storage key each, so that an unreadable one harms no other. */
export interface AttemptStore {
  get(key: string): Attempt | null
  /** Newest first; null when the storage cannot be read at all. */
  list(userId: string): Attempt[] | null
  /** True when it was written and read back. */
  put(attempt: Attempt): boolean
  remove(key: string): void
}

/** Builds it over the platform's storage; keeps nothing in memory, since another tab may write at any time. */
export function createAttemptStore(storage: DurableStorage): AttemptStore {
  const get = (key: string): Attempt | null => {
    const read = storage.get(PREFIX + key)
    return read.kind === 'found' ? parseAttempt(read.value) : null
  }
  return {
    get,
    list(userId) {
      const listed = storage.keys()
      if (listed.kind === 'failed') return null
      return listed.keys
        .filter(isAttemptStorageKey)
        .map((storageKey) => get(storageKey.slice(PREFIX.length)))
        .filter((attempt): attempt is Attempt => attempt?.userId === userId)
        .sort((a, b) => b.createdAt - a.createdAt)
    },
    put: (attempt) => storage.set(PREFIX + attempt.key, attempt).kind === 'saved',
    remove: (key) => void storage.remove(PREFIX + key),
  }
}

/** Narrows what was stored, perhaps by an older version: what is not an attempt is not shown as one. */
export function parseAttempt(value: unknown): Attempt | null {
  if (typeof value !== 'object' || value === null) return null
  const found = value as Readonly<Record<string, unknown>>
  const texts = ['userId', 'key', 'quoteId', 'windowId', 'payeeName', 'windowName']
  const numbers = ['payableFen', 'createdAt']
  const fits =
    texts.every((name) => typeof found[name] === 'string') &&
    numbers.every((name) => typeof found[name] === 'number') &&
    states.some((state) => state === found.state) &&
    (found.state !== 'refused' || typeof found.refusal === 'object') &&
    (found.state !== 'succeeded' || typeof found.paymentId === 'string')
  return fits ? (value as Attempt) : null
}
