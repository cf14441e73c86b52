import { focusManager, QueryClient } from '@tanstack/react-query'
import { watchOnline, watchShown } from '@/platform/online'

const STALE_MS = 30_000
const MAX_RETRIES = 2

/** A 4xx is an answer, not an accident: asking again gives the same. Anything without such a status may be retried. */
function isRefusal(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('status' in error)) return false
  const { status } = error
  return typeof status === 'number' && status >= 400 && status < 500
}

/** Retry rule for reads; writes are never repeated here (an attempt repeats itself under its own Idempotency-Key). */
export function shouldRetry(failures: number, error: unknown): boolean {
  return failures < MAX_RETRIES && !isRefusal(error)
}

/** One cache for the app. `always`: the basement canteen's network is poor, a phone's "offline" flag is not to be trusted. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: STALE_MS, retry: shouldRetry, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
})

/**
 * Asks anew for what is on the screen and old when the app comes to the front or the network is back: by itself react-query
 * knows only how browsers tell the first, and in `always` mode not the second.
 */
export function refetchWhenBack(): void {
  focusManager.setEventListener((back) => {
    const ends = [watchShown(() => back()), watchOnline((online) => { if (online) back() })]
    return () => ends.forEach((end) => end())
  })
}
