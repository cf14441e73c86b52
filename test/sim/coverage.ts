/** What the run has been through: a zero proves nothing about what never happened. */
import type { Attempt, AttemptState } from '@/features/checkout/attempts'
import { step, type AttemptEvent } from '@/features/checkout/attempts/transitions'

export const networkFaults = [
  'request_dropped', 'response_dropped', 'duplicated', 'delayed', 'reordered', 'held', 'gateway_error', 'server_500',
  'server_crash', 'session_expired', 'offline',
] as const
export const deviceFaults = ['app_killed', 'restarted', 'two_tabs', 'clock_skew', 'storage_full'] as const
export type NetworkFault = (typeof networkFaults)[number]
export type DeviceFault = (typeof deviceFaults)[number]

/** What people do. `pay_again` is a payment whose quote accepted an earlier one as a duplicate. */
export const networkOperations = [
  'quote', 'submit', 'resume', 'reconcile', 'close', 'pin', 'pay_again', 'refund', 'redeem', 'cancel', 'draw', 'share', 'code', 'claim', 'hand_out',
] as const
export const clientOperations = [
  'begin', 'submit', 'resume', 'reconcile', 'close', 'pay_again', 'redeem', 'cancel', 'draw', 'share', 'code', 'claim',
] as const
export type NetworkOperation = (typeof networkOperations)[number]
export type ClientOperation = (typeof clientOperations)[number]

/** Things that must have happened besides. */
export const eventNames = [
  'code_revoked', 'window_closed', 'sign_out', 'sign_in', 'server_restarted', 'payment_refunded', 'quote_expired', 'insufficient_balance',
  'duplicate_suspected', 'late_original_refused', 'in_flight_seen', 'begin_unsettled', 'begin_storage_full', 'pin_asked', 'tampered',
  'day_passed', 'quote_gone', 'quote_gone_closed',
  'coupon_unavailable', 'coupon_returned', 'points_reversed', 'points_owed', 'picked_up', 'pick_up_refused', 'rushed', 'intent_given_up',
  'intent_not_stored', 'out_of_stock', 'points_insufficient', 'redemption_limit_reached', 'price_changed', 'redemption_not_cancellable',
  'draw_no_right', 'draw_exhausted', 'pack_claimed', 'already_signed_in', 'coupon_code_used', 'coupon_code_expired', 'coupon_code_own',
  'coupon_not_shareable', 'coupon_not_shared',
] as const
export type EventName = (typeof eventNames)[number]

const states: readonly AttemptState[] = ['created', 'submitted', 'unknown', 'succeeded', 'refused', 'closed']
const attemptEvents: readonly AttemptEvent[] = [
  { kind: 'sent', at: 1 }, { kind: 'unanswered' }, { kind: 'asked', at: 1 }, { kind: 'pin_required' }, { kind: 'close_wanted' },
  { kind: 'paid', paymentId: 'pay_1' }, { kind: 'refused', refusal: { code: 'quote_expired', extensions: {} } }, { kind: 'closed' },
]

/** Every change of state that the client's own state machine knows, read out of it. */
export const knownTransitions: readonly string[] = [...new Set(['new→created', ...states.flatMap((state) => {
  const attempt: Attempt = {
    userId: '', key: '', quoteId: '', windowId: '', payeeName: '', windowName: '', payableFen: 1, createdAt: 0, state,
  }
  const changed = attemptEvents.map((event) => step(attempt, event).state).filter((to) => to !== state)
  return changed.map((to) => `${state}→${to}`)
})])]

export interface Coverage {
  readonly counts: Map<string, number>
  hit(name: string): void
  /** Everything that must be hit. */
  readonly wanted: readonly string[]
}

/** Every name that a full run must hit often enough. */
export const wantedNames: readonly string[] = [
  ...knownTransitions.map((name) => `transition ${name}`),
  ...networkOperations.flatMap((operation) => networkFaults.map((fault) => `${operation} × ${fault}`)),
  ...clientOperations.flatMap((operation) => deviceFaults.map((fault) => `${operation} × ${fault}`)),
  ...eventNames.map((name) => `event ${name}`),
]

export function createCoverage(): Coverage {
  const counts = new Map<string, number>()
  return { counts, wanted: wantedNames, hit: (name) => void counts.set(name, (counts.get(name) ?? 0) + 1) }
}
