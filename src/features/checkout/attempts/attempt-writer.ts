import type { WithLock } from '@/platform/lock/types'
import type { AttemptStore } from './attempt-store'
import { neverLeft, step, type AttemptEvent } from './transitions'
import type { Attempt, AttemptListener } from './types'

const LOCK = 'attempts'

/** The only way attempts are changed: alone among the tabs, from what the storage says at that moment. */
export interface AttemptWriter {
  /** Runs a synchronous read-modify-write under the lock; again when a frozen tab lost the lock meanwhile. */
  alone<T>(work: () => T): Promise<T>
  /** Applies the event to the stored attempt. Nothing is put back that was wiped; the result is told all the same. */
  apply(attempt: Attempt, event: AttemptEvent): Promise<Attempt>
  /** Like `apply`, but null when the phone could not keep it, or lost it. */
  note(key: string, event: AttemptEvent): Promise<Attempt | null>
  /** Closes what never left the phone at once; else keeps the wish. Null when the phone lost the attempt. */
  giveUp(key: string): Promise<Attempt | null>
  /** For work inside `alone` only. */
  writeNow(attempt: Attempt, event: AttemptEvent): { readonly attempt: Attempt; readonly kept: boolean }
  /** For work inside `alone` only. True when it was written and read back. */
  addNow(attempt: Attempt): boolean
  subscribe(listener: AttemptListener): () => void
}

/** Builds the writer over one store; all tabs share the lock. */
export function createAttemptWriter(store: AttemptStore, lock: WithLock): AttemptWriter {
  const listeners = new Set<AttemptListener>()

  /** Later, so that a listener's bug cannot break off a payment. */
  const tell = (attempt: Attempt): void => {
    for (const listener of listeners) void Promise.resolve().then(() => listener(attempt))
  }

  const alone = async <T>(work: () => T): Promise<T> => {
    for (;;) {
      const done = await lock(LOCK, async (held) => (held.isMine() ? { value: work() } : null))
      if (done) return done.value
    }
  }

  const addNow = (attempt: Attempt): boolean => {
    const kept = store.put(attempt)
    if (kept) tell(attempt)
    return kept
  }

  const writeNow: AttemptWriter['writeNow'] = (before, event) => {
    const attempt = step(before, event)
    return { attempt, kept: attempt === before || addNow(attempt) }
  }

  return {
    alone,
    writeNow,
    addNow,
    apply: (attempt, event) =>
      alone(() => {
        const stored = store.get(attempt.key)
        return stored ? writeNow(stored, event).attempt : step(attempt, event)
      }),
    note: (key, event) =>
      alone(() => {
        const stored = store.get(key)
        const written = stored && writeNow(stored, event)
        return written?.kept ? written.attempt : null
      }),
    giveUp: (key) =>
      alone(() => {
        const stored = store.get(key)
        return stored && writeNow(stored, { kind: neverLeft(stored) ? 'closed' : 'close_wanted' }).attempt
      }),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
