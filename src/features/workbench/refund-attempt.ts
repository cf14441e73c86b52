/** One refund intent of the window for each payment: a lost answer or a reload asks again, and money goes back once. */
import { pendingIntent, sendIntent, type IntentOutcome } from '@/api/intents'
import type { BodyOf } from '@/api/types'
import { currentUserId } from '@/features/session'

const nameOf = (paymentId: string) => ({ operationId: 'createRefund', scope: paymentId, userId: currentUserId() ?? '' }) as const

/** This user's unsettled refund of a payment, if there is one. */
export const pendingRefund = (paymentId: string): BodyOf<'createRefund'> | null => pendingIntent(nameOf(paymentId))?.input.body ?? null

/** Starts a refund; while one is unsettled that one is sent again instead, whatever was typed now. */
export const refund = (paymentId: string, fen: number, reason: string): Promise<IntentOutcome<'createRefund'>> =>
  sendIntent({ ...nameOf(paymentId), input: { path: { paymentId }, body: { fen, reason } } })
