import type { DurableStorage, StorageFailure, StorageRead } from './types'

/** What a target's own store offers: text by key. Each call may throw; `getText` answers null for a missing key. */
export interface TextStore {
  getText: (key: string) => string | null
  setText: (key: string, text: string) => void
  removeText: (key: string) => void
  allKeys: () => string[]
  isQuotaError: (error: unknown) => boolean
}

/** Ours among the keys of the origin. */
export const PREFIX = 'egj:'

/** Builds the durable storage over a target's text store; the one place where failures become values. */
export function durableStorage(store: TextStore): DurableStorage {
  const failure = (error: unknown): StorageFailure => ({
    kind: 'failed',
    reason: store.isQuotaError(error) ? 'quota' : 'blocked',
  })
  return {
    get(key) {
      try {
        return parse(store.getText(PREFIX + key))
      } catch (error) {
        return failure(error)
      }
    },
    set(key, value) {
      const text: string | undefined = JSON.stringify(value)
      if (text === undefined) return { kind: 'failed', reason: 'corrupt' }
      try {
        store.setText(PREFIX + key, text)
        return store.getText(PREFIX + key) === text ? { kind: 'saved' } : { kind: 'failed', reason: 'corrupt' }
      } catch (error) {
        return failure(error)
      }
    },
    remove(key) {
      try {
        store.removeText(PREFIX + key)
        return store.getText(PREFIX + key) === null ? { kind: 'removed' } : { kind: 'failed', reason: 'blocked' }
      } catch (error) {
        return failure(error)
      }
    },
    keys() {
      try {
        const own = store.allKeys().filter((key) => key.startsWith(PREFIX))
        return { kind: 'listed', keys: own.map((key) => key.slice(PREFIX.length)) }
      } catch (error) {
        return failure(error)
      }
    },
  }
}

function parse(text: string | null): StorageRead {
  if (text === null) return { kind: 'missing' }
  try {
    return { kind: 'found', value: JSON.parse(text) }
  } catch {
    return { kind: 'failed', reason: 'corrupt' }
  }
}
