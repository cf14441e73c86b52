/** What can happen to somebody's points. Whatever comes in first pays back what is owed; nothing makes a balance negative. */
import { fail, ok, type Result } from '@/shared/lib/result'
import type { PointsReference } from '@contract/generated/types'
import { refusal, type DomainRefusal } from '@mock/domain/checkout/refusal'
import type { BatchUse, PointsBatchRow, PointsTransferRow } from '@mock/store/rows/points'
import type { AppTx } from '@mock/store/tables'
import { isCredited, leftIn, liveBatches, settleExpired, takeFrom } from './batches'
import { expiryOf, pointsPolicyOf } from './policy'
import { owedPoints, postPoints } from './transfer'

const DAY_MS = 86_400_000

/** Whose points, why and when. */
export interface PointsCause {
  readonly staffId: string
  readonly title: string
  readonly reference: PointsReference | null
  readonly atMs: number
}

/** Points that come in. */
export interface PointsIncome extends PointsCause {
  readonly points: number
  /** They are pending until then; absent means at once. */
  readonly creditAtMs?: number
  /** Their last moment; absent means as the office's rule says. */
  readonly expiresAtMs?: number
}

const issue = (tx: AppTx, kind: 'earned' | 'granted', income: PointsIncome): void => {
  const { staffId, points, title, reference, atMs } = income
  if (points === 0) return
  settleExpired(tx, staffId, atMs)
  const repaid = Math.min(points, owedPoints(tx, staffId))
  const left = points - repaid
  const creditAtMs = income.creditAtMs ?? atMs
  const expiresAtMs = income.expiresAtMs ?? expiryOf(pointsPolicyOf(tx), atMs)
  const { id } = postPoints(tx, {
    staffId, kind, title, points: left, owedPoints: 0 - repaid, atMs, reference,
    creditAtMs: left > 0 && creditAtMs > atMs ? creditAtMs : null, expiresAtMs: left > 0 ? expiresAtMs : null,
  })
  if (left > 0) tx.put('pointsBatches', { id, staffId, left, creditAtMs, expiresAtMs, reference })
}

/** Points for something done. */
export const earnPoints = (tx: AppTx, income: PointsIncome): void => issue(tx, 'earned', income)

/** A gift or a prize. */
export const grantPoints = (tx: AppTx, income: PointsIncome): void => issue(tx, 'granted', income)

/** Spends, the first to expire first; pending points cannot. Answers where they came from, for `returnPoints`. */
export const spendPoints = (
  tx: AppTx, { staffId, points, title, reference, atMs }: PointsCause & { readonly points: number },
): Result<readonly BatchUse[], DomainRefusal> => {
  settleExpired(tx, staffId, atMs)
  const usable = liveBatches(tx, staffId, atMs).filter((batch) => isCredited(batch, atMs))
  const shortPoints = points - leftIn(usable)
  if (shortPoints > 0) return fail(refusal('points_insufficient', { shortPoints }))
  if (points === 0) return ok([])
  const uses = takeFrom(tx, usable, points)
  postPoints(tx, {
    staffId, kind: 'spent', title, points: -points, owedPoints: 0, atMs, creditAtMs: null, expiresAtMs: null, reference,
  })
  return ok(uses)
}

const batchOf = (tx: AppTx, { batchId }: BatchUse): PointsBatchRow => {
  const batch = tx.get('pointsBatches', batchId)
  if (!batch) throw new Error(`points were taken from a batch that is missing: ${batchId}`)
  return batch
}

/** Puts the uses back into their batches less what pays back a debt; answers the points of batches that are over. */
const refill = (tx: AppTx, uses: readonly BatchUse[], repaid: number, atMs: number): number => {
  let due = repaid
  let late = 0
  for (const use of uses) {
    const batch = batchOf(tx, use)
    const paid = Math.min(due, use.points)
    const back = use.points - paid
    due -= paid
    if (batch.expiresAtMs < atMs) late += back
    else if (back > 0) tx.put('pointsBatches', { ...batch, left: batch.left + back })
  }
  return late
}

/** Gives spent points back to where they were; those whose time ended meanwhile live on for the days of grace. */
export const returnPoints = (
  tx: AppTx, { staffId, uses, title, reference, atMs }: PointsCause & { readonly uses: readonly BatchUse[] },
): PointsTransferRow | null => {
  const points = uses.reduce((sum, use) => sum + use.points, 0)
  if (points === 0) return null
  settleExpired(tx, staffId, atMs)
  const repaid = Math.min(points, owedPoints(tx, staffId))
  const late = refill(tx, uses, repaid, atMs)
  const expiresAtMs = late > 0 ? atMs + pointsPolicyOf(tx).returnGraceDays * DAY_MS : null
  const transfer = postPoints(tx, {
    staffId, kind: 'returned', title, points: points - repaid, owedPoints: 0 - repaid, atMs, creditAtMs: null, expiresAtMs, reference,
  })
  if (expiresAtMs !== null) {
    tx.put('pointsBatches', { id: transfer.id, staffId, left: late, creditAtMs: atMs, expiresAtMs, reference })
  }
  return transfer
}

/**
 * Takes points back: from the batch that the reference earned, then from what can be spent, then from what is pending. What
 * is spent already becomes owed.
 */
export const reversePoints = (
  tx: AppTx, { staffId, points, title, reference, atMs }: PointsCause & { readonly points: number },
): void => {
  if (points === 0) return
  settleExpired(tx, staffId, atMs)
  const live = liveBatches(tx, staffId, atMs)
  const isOwn = (batch: PointsBatchRow): boolean => batch.reference !== null && batch.reference.id === reference?.id
  const rank = (batch: PointsBatchRow): number => (isOwn(batch) ? 0 : isCredited(batch, atMs) ? 1 : 2)
  const taken = takeFrom(tx, [...live].sort((a, b) => rank(a) - rank(b)), points).reduce((sum, use) => sum + use.points, 0)
  postPoints(tx, {
    staffId, kind: 'reversed', title, points: 0 - taken, owedPoints: points - taken, atMs,
    creditAtMs: null, expiresAtMs: null, reference,
  })
}
