import type { Journal, JournalRecord } from './types'

/** Rejection of everything that waited for a flush when the process "died". */
export class JournalCrashed extends Error {
  constructor() {
    super('the journal crashed before this was durable')
    this.name = 'JournalCrashed'
  }
}

/** A journal in memory with the file journal's promises: what was not flushed is gone after `crash()`. */
export interface MemoryJournal extends Journal {
  /** Records that survived a flush. */
  readonly durable: readonly JournalRecord[]
  /** Drops what is not flushed; every waiting and later flush rejects. */
  crash(): readonly JournalRecord[]
  /** While held, flushes wait (a slow disk); `release` lets them through. */
  hold(): void
  release(): void
}

/** `keep: false` forgets durable records at once, for long runs that never restart. */
export const createMemoryJournal = ({ keep = true }: { readonly keep?: boolean } = {}): MemoryJournal => {
  const durable: JournalRecord[] = []
  let buffered: JournalRecord[] = []
  let waiting: { resolve: () => void; reject: (error: Error) => void }[] = []
  let held = false
  let crashed = false

  const settle = (): void => {
    if (held || crashed) return
    if (keep) durable.push(...buffered)
    buffered = []
    const ready = waiting
    waiting = []
    for (const { resolve } of ready) resolve()
  }

  return {
    durable,
    append: (record) => {
      if (crashed) throw new JournalCrashed()
      buffered.push(record)
    },
    flush: () => {
      if (crashed) return Promise.reject(new JournalCrashed())
      if (buffered.length === 0 && waiting.length === 0) return Promise.resolve()
      return new Promise((resolve, reject) => {
        waiting.push({ resolve, reject })
        queueMicrotask(settle)
      })
    },
    crash: () => {
      crashed = true
      buffered = []
      const lost = waiting
      waiting = []
      for (const { reject } of lost) reject(new JournalCrashed())
      return durable
    },
    hold: () => { held = true },
    release: () => {
      held = false
      settle()
    },
    close: () => {
      held = false
      settle()
      return Promise.resolve()
    },
  }
}
