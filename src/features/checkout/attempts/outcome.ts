import type { Verdict } from './answers'
import type { Attempt, SubmitOutcome } from './types'

/** The outcome that a settled attempt stands for; null while it is unsettled. */
export function settledOutcome(attempt: Attempt): SubmitOutcome | null {
  if (attempt.state === 'succeeded') return { kind: 'succeeded', attempt, payment: null }
  if (attempt.state === 'closed') return { kind: 'closed', attempt }
  if (attempt.state === 'refused' && attempt.refusal) return { kind: 'refused', attempt, refusal: attempt.refusal }
  return null
}

/** What the user is told: the attempt's own state first, then why it is still open. */
export function outcomeOf(attempt: Attempt, verdict: Verdict): SubmitOutcome {
  const settled = settledOutcome(attempt)
  if (settled?.kind === 'succeeded' && verdict.kind === 'paid') return { ...settled, payment: verdict.payment }
  if (settled) return settled
  if (verdict.kind === 'session_ended') return { kind: 'session_ended', attempt }
  if (verdict.kind === 'later') return { kind: 'retry_later', attempt, problem: verdict.problem }
  if (attempt.state === 'created' && !attempt.closeWanted) return { kind: 'pin_required', attempt }
  return { kind: 'unknown', attempt, inFlight: verdict.kind === 'in_flight' }
}
