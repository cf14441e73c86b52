/**
 * One refund intent of the window: kept before it is sent, so that a lost answer or a reload asks again under the same
 * key with the same body and money goes back once.
 */
import { call } from '@/api/client'
import type { CallFailure, CallResult, Schema } from '@/api/types'
import { currentUserId } from '@/features/session'
import { randomId } from '@/platform/random'
import { storage } from '@/platform/storage'
import { uuidFromHex } from '@/shared/lib/uuid'

const KEY_BYTES = 16

/** By user: the server knows a key only together with its owner, so another user's key would give the money back again. */
const nameOf = (paymentId: string): string => `refund.${currentUserId() ?? ''}.${paymentId}`

export interface RefundIntent {
  readonly paymentId: string
  readonly key: string
  readonly fen: number
  readonly reason: string
}

/** What became of it. `unsettled`: nobody knows yet; the intent stays and is sent again unchanged. */
export type RefundOutcome =
  | { readonly kind: 'done'; readonly refund: Schema<'Refund'> }
  | { readonly kind: 'refused'; readonly failure: CallFailure }
  | { readonly kind: 'unsettled'; readonly failure: CallFailure }
  | { readonly kind: 'storage_full' }

function isIntent(value: unknown): value is RefundIntent {
  return typeof value === 'object' && value !== null && 'key' in value && typeof value.key === 'string' && 'fen' in value && typeof value.fen === 'number' && 'reason' in value && typeof value.reason === 'string'
}

/** This user's unsettled refund of a payment, if there is one. */
export function pendingRefund(paymentId: string): RefundIntent | null {
  const found = storage.get(nameOf(paymentId))
  return found.kind === 'found' && isIntent(found.value) ? { ...found.value, paymentId } : null
}

/** Starts a refund; while one is unsettled that one is sent again instead, whatever was typed now. */
export async function refund(paymentId: string, fen: number, reason: string): Promise<RefundOutcome> {
  const intent = pendingRefund(paymentId) ?? { paymentId, key: uuidFromHex(randomId(KEY_BYTES)), fen, reason }
  const name = nameOf(paymentId)
  if (storage.set(name, intent).kind !== 'saved') return { kind: 'storage_full' }
  return settle(name, await call('createRefund', { path: { paymentId }, body: { fen: intent.fen, reason: intent.reason } }, { headers: { 'Idempotency-Key': intent.key } }))
}

function settle(name: string, result: CallResult<Schema<'Refund'>>): RefundOutcome {
  if (result.kind === 'ok') {
    storage.remove(name)
    return { kind: 'done', refund: result.body }
  }
  if (!isRefusal(result)) return { kind: 'unsettled', failure: result }
  storage.remove(name)
  return { kind: 'refused', failure: result }
}

/** A refusal by which certainly nothing moved; 401, 409, 429 and 5xx leave it open. */
function isRefusal(failure: CallFailure): boolean {
  return failure.kind === 'problem' && [400, 403, 404, 422].includes(failure.problem.status)
}
