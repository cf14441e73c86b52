import type { Payment, Problem, ProblemCode, Refusal } from './types'
import type { ServerAttempt, TransportAnswer } from './transport'

/** The contract's `x-final-problems` of `pay`: they bind the key, so the attempt is over and nothing was charged. */
export const finalRefusals: readonly ProblemCode[] = [
  'quote_expired',
  'quote_used',
  'amount_changed',
  'insufficient_balance',
  'duplicate_suspected',
  'code_revoked',
  'window_closed',
  'coupon_unavailable',
]

const sessionCodes: readonly ProblemCode[] = ['session_missing', 'session_expired']

/** What an answer means for the attempt. */
export type Verdict =
  | { readonly kind: 'paid'; readonly payment: Payment }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'closed' }
  | { readonly kind: 'pin_required' }
  | { readonly kind: 'in_flight' }
  | { readonly kind: 'not_found' }
  /** The quote is forgotten, a day after its end: no key can pay it any more, and this answer binds none. */
  | { readonly kind: 'quote_gone' }
  | { readonly kind: 'session_ended' }
  | { readonly kind: 'later'; readonly problem: Problem }
  | { readonly kind: 'lost' }

const standardMembers = ['type', 'title', 'status', 'detail', 'instance', 'code', 'retryable', 'errors']

/** Keeps the code and the extension members only: texts are the app's, field errors are for developers. */
export function refusalOf(problem: Problem): Refusal {
  const extensions: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(problem)) if (!standardMembers.includes(name)) extensions[name] = value
  return { code: problem.code, extensions }
}

/** Reads the answer to `pay`. Only the final refusals end an attempt; whatever is not known by name may be asked again. */
export function readPayAnswer(answer: TransportAnswer<Payment>): Verdict {
  if (answer.kind === 'lost') return { kind: 'lost' }
  if (answer.kind === 'ok') return { kind: 'paid', payment: answer.body }
  return readProblem(answer.problem)
}

/** Reads the answer to a query or a close. */
export function readAttemptAnswer(answer: TransportAnswer<ServerAttempt>): Verdict {
  if (answer.kind === 'lost') return { kind: 'lost' }
  if (answer.kind === 'problem') return readProblem(answer.problem)
  const { state, payment, problem } = answer.body
  if (state === 'succeeded' && payment) return { kind: 'paid', payment }
  if (state === 'refused' && problem) return { kind: 'refused', refusal: refusalOf(problem) }
  if (state === 'closed') return { kind: 'closed' }
  return { kind: 'in_flight' }
}

function readProblem(problem: Problem): Verdict {
  if (finalRefusals.includes(problem.code)) return { kind: 'refused', refusal: refusalOf(problem) }
  if (sessionCodes.includes(problem.code)) return { kind: 'session_ended' }
  if (problem.code === 'attempt_closed') return { kind: 'closed' }
  if (problem.code === 'attempt_not_found') return { kind: 'not_found' }
  if (problem.code === 'quote_not_found') return { kind: 'quote_gone' }
  if (problem.code === 'pin_required') return { kind: 'pin_required' }
  if (problem.code === 'idempotency_in_flight') return { kind: 'in_flight' }
  return { kind: 'later', problem }
}
