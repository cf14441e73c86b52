/** Points for meals: earned with the payment, taken back with its refunds, so that parts add up to the whole. */
import { dayOf, toInstant } from '@/shared/lib/time'
import type { PaymentPoints } from '@contract/generated/types'
import type { PaymentRow } from '@mock/store/rows/checkout'
import type { MealRule, PaymentPointsRow } from '@mock/store/rows/points'
import type { AppReadTx, AppTx } from '@mock/store/tables'
import { earnPoints, reversePoints } from './moves'
import { ruleInForce } from './policy'

const FEN_A_YUAN = 100
const HOUR_MS = 3_600_000

const titleOf = ({ payee, period }: PaymentRow): string => `${payee.venueName} ${period.name}`

const earnedFor = ({ perYuan, room }: Pick<PaymentPointsRow, 'perYuan' | 'room'>, fen: number): number =>
  Math.min(room, Math.floor(fen / FEN_A_YUAN) * perYuan)

/** What is left of the day's maximum. */
const roomOn = (tx: AppReadTx, staffId: string, atMs: number, { dailyMax }: MealRule): number => {
  const had = tx.find('paymentPoints', 'byStaffDay', `${staffId}|${dayOf(atMs)}`)
  return Math.max(0, dailyMax - had.reduce((sum, { earned, reversed }) => sum + earned - reversed, 0))
}

/** What paying so much now would earn. */
export const pointsToEarn = (tx: AppReadTx, staffId: string, payableFen: number, atMs: number): number => {
  const rule = ruleInForce(tx, 'meal', atMs)
  return rule ? earnedFor({ perYuan: rule.perYuan, room: roomOn(tx, staffId, atMs, rule) }, payableFen) : 0
}

/** Earns for a payment, by the rule of its day; the points are pending for some hours. */
export const earnForPayment = (tx: AppTx, payment: PaymentRow, atMs: number): void => {
  const rule = ruleInForce(tx, 'meal', atMs)
  if (!rule) return
  const { id, payerId: staffId, payableFen } = payment
  const terms = { perYuan: rule.perYuan, room: roomOn(tx, staffId, atMs, rule) }
  const earned = earnedFor(terms, payableFen)
  if (earned === 0) return
  const creditAtMs = atMs + rule.creditHours * HOUR_MS
  tx.put('paymentPoints', { id, staffId, day: dayOf(atMs), ...terms, earned, reversed: 0, creditAtMs })
  earnPoints(tx, { staffId, points: earned, title: titleOf(payment), reference: { kind: 'payment', id }, atMs, creditAtMs })
}

/**
 * Takes back what the rest of the payment would not have earned. `payment` is as it was before this refund. Answers the
 * points taken back, owed ones included.
 */
export const reverseForRefund = (tx: AppTx, payment: PaymentRow, refundFen: number, atMs: number): number => {
  const row = tx.get('paymentPoints', payment.id)
  if (!row) return 0
  const remainingFen = payment.payableFen - payment.refundedFen - refundFen
  const points = row.earned - row.reversed - earnedFor(row, remainingFen)
  tx.put('paymentPoints', { ...row, reversed: row.reversed + points })
  reversePoints(tx, {
    staffId: row.staffId, points, title: `退款 ${titleOf(payment)}`, reference: { kind: 'payment', id: payment.id }, atMs,
  })
  return points
}

/** What a payment earned and gave back; null when it earned none. */
export const pointsOfPayment = (tx: AppReadTx, paymentId: string): PaymentPoints | null => {
  const row = tx.get('paymentPoints', paymentId)
  return row ? { earned: row.earned, reversed: row.reversed, creditAt: toInstant(row.creditAtMs) } : null
}
