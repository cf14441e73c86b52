/** Writes a redemption: the stock falls, goods get their code and last day, vouchers become coupons. Checks nothing. */
import { dayOf } from '@/shared/lib/time'
import { issueCoupon } from '@mock/domain/coupons'
import type { BatchUse } from '@mock/store/rows/points'
import type { MallItemRow, RedemptionRow } from '@mock/store/rows/mall'
import type { AppTx } from '@mock/store/tables'
import { newPickUpCode, type Ids } from './code'
import { placeOf } from './rows'

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

/** Whose, what, how many, at which price. */
export interface RedemptionOrder {
  readonly redemptionId: string
  readonly staffId: string
  readonly item: MallItemRow
  readonly quantity: number
  readonly points: number
  readonly fen: number
  readonly uses: readonly BatchUse[]
  readonly accountId: string | null
  readonly source: RedemptionRow['source']
  readonly atMs: number
}

/** `M20261120-000017`, counted by day; the day may pass 999,999: digits are added, never reused. */
const nextMallSerial = (tx: AppTx, atMs: number): string => {
  const id = `M${dayOf(atMs).replace(/-/g, '')}`
  const last = (tx.get('serials', id)?.last ?? 0) + 1
  tx.put('serials', { id, last })
  return `${id}-${String(last).padStart(6, '0')}`
}

/** The counter's closing time of the last day. */
const collectBy = (tx: AppTx, { placeId, collectDays }: MallItemRow, atMs: number): number | null => {
  const place = placeOf(tx, placeId)
  if (!place || collectDays === null) return null
  return Date.parse(`${dayOf(atMs + collectDays * DAY_MS)}T00:00:00+08:00`) + place.closesAtMinute * MINUTE_MS
}

const couponsFor = (tx: AppTx, { item, quantity, staffId, source, atMs }: RedemptionOrder, ids: Ids): string[] => {
  const { couponTemplateId } = item
  if (couponTemplateId === null) return []
  return Array.from({ length: quantity }, () => {
    const couponId = ids('cpn')
    issueCoupon(tx, { couponId, templateId: couponTemplateId, ownerId: staffId, source: source === 'draw' ? '互动抽奖' : '积分商城', atMs })
    return couponId
  })
}

/** Makes the redemption in the caller's turn. */
export const makeRedemption = (tx: AppTx, order: RedemptionOrder, ids: Ids): RedemptionRow => {
  const { item, quantity, atMs } = order
  const isGoods = item.kind === 'goods'
  tx.put('mallItems', { ...item, stock: item.stock - quantity })
  return tx.put('redemptions', {
    id: order.redemptionId, serial: nextMallSerial(tx, atMs), state: isGoods ? 'ready' : 'issued',
    staffId: order.staffId, itemId: item.id, kind: item.kind, title: item.title, picture: item.picture,
    quantity, points: order.points, fen: order.fen, uses: order.uses, accountId: order.accountId,
    code: isGoods ? newPickUpCode(tx, ids) : null, collectByMs: isGoods ? collectBy(tx, item, atMs) : null,
    placeId: isGoods ? item.placeId : null, couponIds: couponsFor(tx, order, ids),
    createdAtMs: atMs, changedAtMs: atMs, source: order.source, handedOutBy: null,
  })
}
