import { toInstant } from '@/shared/lib/time'
import type { CouponChoice, Quote } from '@contract/generated/types'
import { pointsToEarn } from '@mock/domain/points'
import type { PaymentRow, QuoteRow } from '@mock/store/rows/checkout'
import type { AppReadTx, AppTx } from '@mock/store/tables'
import { toEarlierPayment } from './duplicate'

/** So long after its end a quote is remembered, so that a late payment hears `quote_expired`. */
const REMEMBER_MS = 24 * 3_600_000
/** Old quotes are swept at each so many of the payer's. */
const SWEEP_EVERY = 16

/** Forgets the payer's old quotes now and then. */
export const sweepQuotes = (tx: AppTx, payerId: string, nowMs: number): void => {
  if ((tx.count('quotes', 'byPayer', payerId) + 1) % SWEEP_EVERY !== 0) return
  for (const { id, expiresAtMs } of tx.find('quotes', 'byPayer', payerId)) {
    if (expiresAtMs + REMEMBER_MS < nowMs) tx.delete('quotes', id)
  }
}

/** The contract's view of a quote, with how its coupons were chosen and the earlier payment to ask about. */
export const toQuote = (tx: AppReadTx, row: QuoteRow, couponChoice: CouponChoice, duplicate: PaymentRow | null): Quote => ({
  quoteId: row.id,
  expiresAt: toInstant(row.expiresAtMs),
  payee: row.payee,
  scene: row.scene,
  period: row.period,
  dishFen: row.dishFen,
  adjustments: [...row.adjustments],
  couponChoice,
  payableFen: row.payableFen,
  pointsToEarn: pointsToEarn(tx, row.payerId, row.payableFen, row.createdAtMs),
  limitFen: row.limitFen,
  overByFen: Math.max(0, row.dishFen - row.limitFen),
  allocations: [...row.allocations],
  distance: row.distance,
  pinRequired: row.pinRequired,
  duplicateOf: duplicate && toEarlierPayment(duplicate),
  tripReference: row.tripReference,
  overLimitReason: row.overLimitReason,
})
