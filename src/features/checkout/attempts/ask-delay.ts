import { isSettled } from './transitions'
import type { Attempt } from './types'

/** How long the result page itself waits; afterwards the attempt is asked for in the background. */
export const ASK_FOREGROUND_MS = 30_000
const FIRST_GAPS_MS = 5_000
const FIRST_GAPS_UNTIL_MS = 15_000
const LATER_GAPS_MS = 7_500
const BACKGROUND_GAP_MS = 60_000

/**
 * Milliseconds until an attempt without a result is asked for again: at 5, 10, 15, 22.5 and 30 s after sending, then
 * every minute while the app is open. Null when there is nothing to ask. Rule: the payment systems' own manner (5 s,
 * then every 5–10 s to 30 s). A clock set back never asks faster or later than one gap.
 */
export function nextAskDelay(attempt: Attempt, nowMs: number): number | null {
  if (isSettled(attempt) || attempt.state === 'created' || attempt.submittedAt === undefined) return null
  const lastMs = Math.max(attempt.lastAskedAt ?? attempt.submittedAt, attempt.submittedAt)
  const gapMs = gapAfter(lastMs - attempt.submittedAt)
  return Math.min(gapMs, Math.max(0, lastMs + gapMs - nowMs))
}

function gapAfter(ageMs: number): number {
  if (ageMs < FIRST_GAPS_UNTIL_MS) return FIRST_GAPS_MS
  return ageMs < ASK_FOREGROUND_MS ? LATER_GAPS_MS : BACKGROUND_GAP_MS
}
