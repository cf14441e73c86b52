import type { Attempt, Refusal } from './types'

/** What can happen to an attempt. */
export type AttemptEvent =
  /** It is about to leave the phone. */
  | { readonly kind: 'sent'; readonly at: number }
  /** A `pay` was not answered for good, or the server is still at it: maybe charged. */
  | { readonly kind: 'unanswered' }
  /** A query or a close told nothing. */
  | { readonly kind: 'asked'; readonly at: number }
  | { readonly kind: 'pin_required' }
  | { readonly kind: 'close_wanted' }
  | { readonly kind: 'paid'; readonly paymentId: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'closed' }

/** Settled attempts never change again. */
export const isSettled = (attempt: Attempt): boolean =>
  attempt.state === 'succeeded' || attempt.state === 'refused' || attempt.state === 'closed'

/** True until the first `sent` was kept: the server cannot know of it. */
export const neverLeft = (attempt: Attempt): boolean => attempt.state === 'created' && attempt.submittedAt === undefined

/** The whole state machine. Returns the same object when nothing changes. */
export function step(attempt: Attempt, event: AttemptEvent): Attempt {
  if (isSettled(attempt)) return attempt
  switch (event.kind) {
    case 'sent':
      if (attempt.closeWanted) return attempt
      return { ...attempt, state: 'submitted', submittedAt: sentAt(attempt, event.at) }
    case 'unanswered':
      return { ...attempt, state: 'unknown' }
    case 'asked':
      return { ...attempt, state: attempt.state === 'submitted' ? 'unknown' : attempt.state, lastAskedAt: event.at }
    case 'pin_required':
      return { ...attempt, state: 'created' }
    case 'close_wanted':
      return { ...attempt, closeWanted: true }
    case 'paid':
      return { ...settled(attempt), state: 'succeeded', paymentId: event.paymentId }
    case 'refused':
      return { ...settled(attempt), state: 'refused', refusal: event.refusal }
    case 'closed':
      return { ...settled(attempt), state: 'closed' }
  }
}

/** A resend keeps the first time, so that the schedule of questions goes on; the user's own sending starts it anew. */
const sentAt = (attempt: Attempt, at: number): number => (attempt.state === 'created' ? at : attempt.submittedAt ?? at)

function settled(attempt: Attempt): Attempt {
  const { closeWanted: _done, ...rest } = attempt
  return rest
}
