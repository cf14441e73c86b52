/** How often one may ask: so many requests a minute for a session, and for all callers without one at the same address. */
import { problem } from './reply'
import type { RateLimits } from './types'

/** Generous: a lunch takes some thirty requests. */
export const USUAL_LIMITS: RateLimits = { sessionPerMinute: 600, clientPerMinute: 120 }

const MINUTE_MS = 60_000
/** So many counters at most before those that are over are forgotten. */
const SWEEP_AT = 10_000

interface Counter {
  readonly startMs: number
  count: number
}

/** Who asks: a session's id, or the address of a caller without one. */
export type Asker = { readonly sessionId: string } | { readonly client: string }

/** Counts in memory, outside the store: a restart forgives. Throws `rate_limited` with the seconds until the minute is over. */
export const createRateLimit = (limits: RateLimits): ((asker: Asker, nowMs: number) => void) => {
  const counters = new Map<string, Counter>()
  /** A clock that was put back begins a new minute too. */
  const isOver = ({ startMs }: Counter, nowMs: number): boolean => nowMs < startMs || nowMs - startMs >= MINUTE_MS
  return (asker, nowMs) => {
    const [name, most] = 'sessionId' in asker
      ? [`s ${asker.sessionId}`, limits.sessionPerMinute] as const
      : [`c ${asker.client}`, limits.clientPerMinute] as const
    if (counters.size >= SWEEP_AT) for (const [old, counter] of counters) if (isOver(counter, nowMs)) counters.delete(old)
    const before = counters.get(name)
    const counter = before && !isOver(before, nowMs) ? before : { startMs: nowMs, count: 0 }
    if (counter.count >= most) throw problem('rate_limited', { retryAfterSeconds: Math.ceil((counter.startMs + MINUTE_MS - nowMs) / 1000) })
    counter.count += 1
    counters.set(name, counter)
  }
}
