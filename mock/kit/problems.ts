import type { components } from '@contract/generated/types'
import type { ProblemCode } from './types'

/** What every occurrence of a code has in common. `retryable`: the identical request may succeed later. */
export interface ProblemKind {
  readonly status: number
  readonly title: string
  readonly retryable: boolean
}

const kind = (status: number, title: string, retryable = false): ProblemKind => ({ status, title, retryable })

/** Every problem code of the contract. 400, 401, 403, 409, 429 and 5xx never bind an Idempotency-Key. */
export const problemKinds: { readonly [Code in ProblemCode]: ProblemKind } = {
  invalid_request: kind(400, 'The request does not fit the contract'),
  malformed_json: kind(400, 'The body is not JSON'),
  unsupported_media_type: kind(415, 'The body must be application/json'),
  payload_too_large: kind(413, 'The body is larger than 16 KiB'),
  route_not_found: kind(404, 'No such route'),
  method_not_allowed: kind(405, 'The route does not know this method'),
  not_found: kind(404, 'Not found'),
  cross_site: kind(403, 'Mutations are accepted from the same origin only'),
  rate_limited: kind(429, 'Too many requests', true),
  internal: kind(500, 'The backend failed', true),
  unavailable: kind(503, 'The backend is unavailable', true),
  session_missing: kind(401, 'Not signed in'),
  session_expired: kind(401, 'The session has ended'),
  role_missing: kind(403, 'The role is missing'),
  consent_required: kind(403, 'Consent to the privacy notice in force is missing'),
  wechat_code_invalid: kind(422, 'The WeChat code is unknown or used'),
  wechat_already_bound: kind(409, 'The WeChat or the staff member is already bound'),
  binding_ticket_invalid: kind(422, 'The binding ticket is unknown, used or expired'),
  sms_too_often: kind(429, 'An SMS code was sent a moment ago', true),
  sms_code_wrong: kind(422, 'The SMS code is wrong'),
  sms_code_expired: kind(422, 'The SMS code has expired'),
  sms_locked: kind(429, 'Too many wrong SMS codes', true),
  staff_not_found: kind(422, 'The number belongs to no staff member'),
  pin_not_set: kind(409, 'No pay PIN is set'),
  pin_already_set: kind(409, 'A pay PIN is set already'),
  pin_too_weak: kind(422, 'The pay PIN is too easy to guess'),
  pin_wrong: kind(403, 'The pay PIN is wrong'),
  pin_locked: kind(403, 'Pay PINs are locked', true),
  pin_required: kind(403, 'The amount needs a pay PIN proof'),
  idempotency_key_missing: kind(400, 'The Idempotency-Key header is missing'),
  idempotency_key_invalid: kind(400, 'The Idempotency-Key is not a lower-case UUID'),
  idempotency_key_reused: kind(422, 'The Idempotency-Key was used with another request'),
  idempotency_in_flight: kind(409, 'The first request under this key is still running', true),
  code_malformed: kind(422, 'Not a window code'),
  code_foreign: kind(422, 'A code of another deployment'),
  code_forged: kind(422, 'The signature of the code is wrong'),
  code_revoked: kind(422, 'The code was revoked'),
  code_unknown: kind(422, 'The code names no window'),
  window_closed: kind(422, 'The window is closed'),
  too_far: kind(422, 'Too far from the venue'),
  over_limit_reason_required: kind(422, 'The amount is over the limit and needs a reason'),
  insufficient_balance: kind(422, 'The balance does not suffice'),
  account_unavailable: kind(422, 'The account cannot pay here'),
  scene_unavailable: kind(422, 'The scene is not offered here'),
  period_unavailable: kind(422, 'The meal period is not offered now'),
  trip_reference_required: kind(422, 'A trip reference is required'),
  quote_not_found: kind(404, 'No such quote'),
  quote_expired: kind(422, 'The quote has expired'),
  quote_used: kind(422, 'The quote was paid already'),
  amount_changed: kind(422, 'The amount differs from the quote'),
  duplicate_suspected: kind(422, 'The same was paid a moment ago'),
  attempt_closed: kind(409, 'The attempt was closed by the user'),
  attempt_not_found: kind(404, 'The key was never settled'),
  word_expired: kind(409, 'The receipt is no longer fresh'),
  refund_exceeds_payment: kind(422, 'The refunds would exceed the payment'),
  already_signed_in: kind(422, 'Signed in for the day already'),
  quiz_over: kind(422, 'The day of the quiz is over'),
  quiz_already_answered: kind(422, 'The quiz was answered already'),
  points_insufficient: kind(422, 'The points do not suffice'),
  item_unavailable: kind(422, 'The item is not on offer'),
  out_of_stock: kind(422, 'The stock does not suffice'),
  redemption_limit_reached: kind(422, 'No more of this item for this person'),
  price_changed: kind(422, 'The price differs from what was shown'),
  redemption_not_cancellable: kind(422, 'The redemption can no longer be cancelled'),
  pick_up_code_unknown: kind(404, 'No such pick-up code'),
  pick_up_locked: kind(429, 'Too many unknown pick-up codes', true),
  pick_up_done: kind(422, 'Handed out before'),
  pick_up_cancelled: kind(422, 'The redemption was cancelled'),
  pick_up_expired: kind(422, 'The time to collect it is over'),
  coupon_unavailable: kind(422, 'The coupon cannot be used now'),
  coupon_not_shareable: kind(422, 'The coupon may not be given away'),
  coupon_not_shared: kind(422, 'The coupon is not shared'),
  coupon_code_unknown: kind(404, 'No such coupon code'),
  coupon_code_used: kind(422, 'The coupon code was used'),
  coupon_code_expired: kind(422, 'The coupon code has expired'),
  coupon_code_own: kind(422, 'One cannot redeem what one shares oneself'),
  coupon_code_locked: kind(429, 'Too many unknown coupon codes', true),
  pack_claimed: kind(422, 'The pack was claimed already'),
  pack_not_open: kind(422, 'The pack cannot be claimed now'),
  draw_not_open: kind(422, 'The draw takes no entries now'),
  draw_no_right: kind(422, 'No right to draw is left'),
  draw_exhausted: kind(422, 'The urn is empty'),
  draw_not_revealed: kind(409, 'The seed is not revealed yet', true),
}

/** Builds the RFC 9457 document of a code. */
export const problemDocument = (
  code: ProblemCode, extensions: Readonly<Partial<components['schemas']['Problem']>> = {}, detail?: string,
): components['schemas']['Problem'] => {
  const { status, title, retryable } = problemKinds[code]
  return { ...extensions, ...(detail === undefined ? {} : { detail }), type: 'about:blank', title, status, code, retryable }
}
