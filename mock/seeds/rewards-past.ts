import { dayOf } from '@/shared/lib/time'
import { clearWish, handOut, redeem, type Ids } from '@mock/domain/mall'
import { earnPoints, grantPoints, signIn } from '@mock/domain/points'
import type { RedemptionRow } from '@mock/store/rows/mall'
import type { AppTx } from '@mock/store/tables'
import { rewardsPasts, type RewardsPast } from './data/rewards-past'

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
const COUNTER_STAFF = 'stf_10009'

/** A minute of the day so many days ago: always before now. */
const daysAgo = (nowMs: number, days: number, minute: number): number =>
  Date.parse(`${dayOf(nowMs - days * DAY_MS)}T00:00:00+08:00`) + minute * MINUTE_MS

const idsOf = (staffId: string): Ids => {
  let last = 0
  return (prefix) => `${prefix}_past-${staffId.slice('stf_'.length)}-${last += 1}`
}

const redeemOne = (tx: AppTx, staffId: string, itemId: string, atMs: number, ids: Ids): RedemptionRow => {
  const { points, fen } = tx.get('mallItems', itemId) ?? { points: 0, fen: 0 }
  const wish = { staffId, itemId, quantity: 1, points, fen, atMs }
  const cleared = clearWish(tx, wish)
  const made = cleared.ok ? redeem(tx, wish, cleared.value, ids) : cleared
  if (!made.ok) throw new Error(`the invented past cannot redeem ${itemId}: ${made.error.code}`)
  return made.value
}

const writePast = (tx: AppTx, { staffId, carriedOver, contest, collected, ready, signInDays }: RewardsPast, nowMs: number): void => {
  const ids = idsOf(staffId)
  const at = (days: number, minute: number): number => daysAgo(nowMs, days, minute)
  grantPoints(tx, {
    staffId, points: carriedOver.points, title: '原积分平台转入', reference: null, atMs: at(carriedOver.daysAgo, 9 * 60),
    expiresAtMs: at(-carriedOver.expiresInDays, 24 * 60) - 1000,
  })
  earnPoints(tx, { staffId, points: contest.points, title: '节能宣传周知识竞赛', reference: null, atMs: at(contest.daysAgo, 15 * 60) })
  const handed = redeemOne(tx, staffId, collected.itemId, at(collected.daysAgo, 10 * 60), ids)
  handOut(tx, handed, { staffId: COUNTER_STAFF, atMs: at(collected.daysAgo - 1, 12 * 60 + 40) })
  for (let days = signInDays; days >= ready.daysAgo; days -= 1) signIn(tx, staffId, at(days, 8 * 60 + 5))
  redeemOne(tx, staffId, ready.itemId, at(ready.daysAgo, 16 * 60 + 20), ids)
  for (let days = Math.min(signInDays, ready.daysAgo - 1); days > 0; days -= 1) signIn(tx, staffId, at(days, 8 * 60 + 5))
}

/** Writes it with the same functions that operations call. Only for the few named: everybody else begins with nothing. */
export const seedRewardsPast = (tx: AppTx, nowMs: number): void => {
  for (const past of rewardsPasts) writePast(tx, past, nowMs)
}
