/** Points lie in batches: what is left in all of a person's is their balance. */
import type { BatchUse, PointsBatchRow } from '@mock/store/rows/points'
import type { AppReadTx, AppTx } from '@mock/store/tables'
import { postPoints } from './transfer'

/** First to expire first; the id makes the order total. */
const firstToExpire = (a: PointsBatchRow, b: PointsBatchRow): number =>
  a.expiresAtMs - b.expiresAtMs || a.creditAtMs - b.creditAtMs || (a.id < b.id ? -1 : 1)

/** Points in some batches. */
export const leftIn = (batches: readonly PointsBatchRow[]): number => batches.reduce((sum, { left }) => sum + left, 0)

/** A person's batches with something left that are not over, the first to expire first. */
export const liveBatches = (tx: AppReadTx, staffId: string, nowMs: number): readonly PointsBatchRow[] =>
  tx.find('pointsBatches', 'byHolder', staffId).filter(({ expiresAtMs }) => expiresAtMs >= nowMs).sort(firstToExpire)

/** Whether its points can be spent. */
export const isCredited = ({ creditAtMs }: PointsBatchRow, nowMs: number): boolean => creditAtMs <= nowMs

/** What a person can spend now. */
export const availablePoints = (tx: AppReadTx, staffId: string, nowMs: number): number =>
  leftIn(liveBatches(tx, staffId, nowMs).filter((batch) => isCredited(batch, nowMs)))

/** Earned, but not to be spent yet. */
export const pendingPoints = (tx: AppReadTx, staffId: string, nowMs: number): number =>
  leftIn(liveBatches(tx, staffId, nowMs).filter((batch) => !isCredited(batch, nowMs)))

/** Takes from the batches in their order, as far as they go. */
export const takeFrom = (tx: AppTx, batches: readonly PointsBatchRow[], points: number): readonly BatchUse[] => {
  const uses: BatchUse[] = []
  let due = points
  for (const batch of batches) {
    const taken = Math.min(due, batch.left)
    if (taken === 0) continue
    tx.put('pointsBatches', { ...batch, left: batch.left - taken })
    uses.push({ batchId: batch.id, points: taken })
    due -= taken
  }
  return uses
}

/** Posts what is over back to the issuer, one transfer for each end. Every posting of a person comes after it. */
export const settleExpired = (tx: AppTx, staffId: string, nowMs: number): void => {
  const over = tx.find('pointsBatches', 'byHolder', staffId).filter(({ expiresAtMs }) => expiresAtMs < nowMs).sort(firstToExpire)
  for (const end of new Set(over.map(({ expiresAtMs }) => expiresAtMs))) {
    const batches = over.filter(({ expiresAtMs }) => expiresAtMs === end)
    takeFrom(tx, batches, leftIn(batches))
    postPoints(tx, {
      staffId, kind: 'expired', title: '积分到期', points: -leftIn(batches), owedPoints: 0, atMs: end,
      creditAtMs: null, expiresAtMs: null, reference: null,
    })
  }
}
