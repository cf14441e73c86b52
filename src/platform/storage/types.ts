/** Why a write or a read could not be done. `quota`: the store is full; `blocked`: private mode or storage switched
 * off; `corrupt`: what is stored is not JSON, or what was read back is not what was written. */
export type StorageFailure = { kind: 'failed'; reason: 'quota' | 'blocked' | 'corrupt' }

/** A found value is parsed JSON and untrusted: the caller narrows it, since an older version may have written it. */
export type StorageRead = { kind: 'found'; value: unknown } | { kind: 'missing' } | StorageFailure

/** Calls back when another window of this browser changed the entry; returns the function that ends it. Windows are told at once. */
export type WatchOtherWindows = (key: string, listener: () => void) => () => void

/**
 * Synchronous, durable key–value storage. Nothing throws; a write counts only when it was read back, so that a money
 * attempt is sent only after `set` answered `saved`. Mini-program limits: 1 MB a key, 10 MB in all.
 */
export interface DurableStorage {
  get: (key: string) => StorageRead
  set: (key: string, value: unknown) => { kind: 'saved' } | StorageFailure
  remove: (key: string) => { kind: 'removed' } | StorageFailure
  /** Keys written through this interface only, without its own prefix. */
  keys: () => { kind: 'listed'; keys: string[] } | StorageFailure
}
