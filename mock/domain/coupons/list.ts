import type { CouponGroup } from '@contract/generated/types'
import type { CouponRow } from '@mock/store/rows/coupons'
import type { AppReadTx } from '@mock/store/tables'
import { asOf, groupOf, liveLock, stateOf } from './state'

/** Where a coupon stands in its list: usable ones first. */
export interface CouponPosition {
  readonly rank: 0 | 1
  readonly atMs: number
  readonly id: string
}

interface Placed { readonly row: CouponRow; readonly group: CouponGroup; readonly position: CouponPosition }

const changedAt = ({ usedPaymentId, gone, validUntilMs, changedAtMs }: CouponRow, nowMs: number): number =>
  usedPaymentId === null && gone === null && nowMs > validUntilMs ? Math.max(changedAtMs, validUntilMs) : changedAtMs

const inList = (a: CouponPosition, b: CouponPosition): number =>
  a.rank - b.rank || (a.rank === 0 ? a.atMs - b.atMs : b.atMs - a.atMs) || (a.id === b.id ? 0 : a.id < b.id ? -1 : 1)

/** A page of somebody's coupons: usable ones by their end, the others by their last change, newest first. */
export const couponPage = (
  tx: AppReadTx, staffId: string, nowMs: number,
  { group, after, limit }: { readonly group: CouponGroup | undefined; readonly after: CouponPosition | null; readonly limit: number },
): { readonly items: readonly CouponRow[]; readonly next: CouponPosition | null } => {
  const lock = liveLock(tx, staffId, nowMs)
  const placed = tx.find('coupons', 'byOwner', staffId).map((stored): Placed => {
    const row = asOf(stored, nowMs)
    const own = groupOf(stateOf(row, lock, nowMs))
    const position = own === 'usable' ? { rank: 0 as const, atMs: row.validUntilMs } : { rank: 1 as const, atMs: changedAt(row, nowMs) }
    return { row, group: own, position: { ...position, id: row.id } }
  }).filter((one) => (group === undefined || one.group === group) && (after === null || inList(one.position, after) > 0))
    .sort((a, b) => inList(a.position, b.position))
  const page = placed.slice(0, limit)
  return { items: page.map(({ row }) => row), next: placed.length > limit ? page[page.length - 1]?.position ?? null : null }
}
