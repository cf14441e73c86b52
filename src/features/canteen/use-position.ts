import { useCallback, useEffect, useRef } from 'react'
import { locate, type LocateResult } from '@/platform/location'
import type { QuoteRequest } from '@/features/checkout'
import { clock } from '@/shared/lib/clock'

/** A fix older than this is asked for again: one may have walked to another canteen. */
const MAX_AGE_MS = 60_000
/** A queue does not wait longer for satellites; without a fix the payment goes on, flagged. */
const TIMEOUT_MS = 5_000

/** Starts locating as soon as the page is of use, so that nobody waits for it at the end. `fresh` asks anew: one walked closer. */
export function usePosition(active: boolean): (fresh?: boolean) => Promise<LocateResult> {
  const running = useRef<{ at: number; result: Promise<LocateResult> } | null>(null)
  const position = useCallback((fresh = false) => {
    if (fresh || running.current === null || clock.now() - running.current.at > MAX_AGE_MS) {
      const asked = { at: clock.now(), result: locate({ timeoutMs: TIMEOUT_MS }) }
      running.current = asked
      // It may have been allowed in the settings since; a refusal comes at once, so asking again keeps nobody waiting.
      void asked.result.then(({ status }) => {
        if (status === 'refused' && running.current === asked) running.current = null
      })
    }
    return running.current.result
  }, [])
  useEffect(() => {
    if (active) void position()
  }, [active, position])
  return position
}

/** The contract takes the position without its instant. */
export function locationOf(found: LocateResult): QuoteRequest['location'] {
  if (found.status !== 'available') return { status: found.status }
  const { latitude, longitude, coordSys, accuracyM } = found
  return { status: 'available', latitude, longitude, coordSys, accuracyM }
}
