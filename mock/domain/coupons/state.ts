import type { CouponGroup, CouponState } from '@contract/generated/types'
import type { CouponEventRow, CouponLockRow, CouponRow } from '@mock/store/rows/coupons'
import type { AppReadTx } from '@mock/store/tables'

/** The row with one more line in its history. */
export const withEvent = (row: CouponRow, event: CouponEventRow, change: Partial<CouponRow> = {}): CouponRow =>
  ({ ...row, ...change, changedAtMs: event.atMs, events: [...row.events, event] })

/** The row as it stands at a moment: a share whose time is over has come back by itself. */
export const asOf = (row: CouponRow, nowMs: number): CouponRow => {
  const { share } = row
  if (!share || nowMs < share.expiresAtMs) return row
  return withEvent(row, { kind: 'withdrawn', atMs: share.expiresAtMs, text: '没有人领取，自动退回' }, { share: null })
}

/** The lock of the holder's latest quote, while that lasts. */
export const liveLock = (tx: AppReadTx, staffId: string, nowMs: number): CouponLockRow | null => {
  const lock = tx.get('couponLocks', staffId)
  return lock && nowMs < lock.untilMs ? lock : null
}

/** Where a coupon stands, given the holder's live lock. */
export const stateOf = (stored: CouponRow, lock: CouponLockRow | null, nowMs: number): CouponState => {
  const row = asOf(stored, nowMs)
  if (row.usedPaymentId !== null) return 'used'
  if (row.gone !== null) return row.gone === 'given' ? 'given' : 'expired'
  if (nowMs > row.validUntilMs) return 'expired'
  if (row.share) return 'shared'
  if (lock?.couponIds.includes(row.id)) return 'locked'
  return nowMs < row.validFromMs ? 'upcoming' : 'usable'
}

const groups: { readonly [State in CouponState]: CouponGroup } = {
  upcoming: 'usable', usable: 'usable', locked: 'usable', shared: 'usable', used: 'used', expired: 'past', given: 'past',
}

/** Which list a state belongs to. */
export const groupOf = (state: CouponState): CouponGroup => groups[state]

/** Somebody's own coupon as it stands, or null. */
export const ownCoupon = (tx: AppReadTx, couponId: string, staffId: string, nowMs: number): CouponRow | null => {
  const row = tx.get('coupons', couponId)
  return row && row.ownerId === staffId ? asOf(row, nowMs) : null
}
