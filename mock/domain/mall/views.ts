import { toInstant } from '@/shared/lib/time'
import type { MallItem, MallItemSummary, PickUp, PickUpPlace, Redemption } from '@contract/generated/types'
import { maskName } from '@mock/domain/checkout/mask-name'
import { couponRuleOf } from '@mock/domain/coupons'
import { availablePoints } from '@mock/domain/points'
import type { MallItemRow, PickUpPlaceRow, RedemptionRow } from '@mock/store/rows/mall'
import type { AppReadTx } from '@mock/store/tables'
import { isCancellable } from './cancel'
import { mineLeft } from './redeem'
import { placeOf } from './rows'

const toPickUpPlace = (row: PickUpPlaceRow | null): PickUpPlace | null => row && { name: row.name, address: row.address, hours: row.hours }

/** The contract's line of a list. */
export const toMallItemSummary = ({ id, kind, title, picture, points, fen, stock }: MallItemRow): MallItemSummary =>
  ({ itemId: id, kind, title, picture, points, fen, stock })

/** The contract's view of an item for somebody. */
export const toMallItem = (tx: AppReadTx, row: MallItemRow, staffId: string, nowMs: number): MallItem => ({
  ...toMallItemSummary(row),
  text: row.text,
  perPersonLimit: row.perPersonLimit,
  mineLeft: mineLeft(tx, staffId, row),
  pickUpPlace: toPickUpPlace(placeOf(tx, row.placeId)),
  collectDays: row.collectDays,
  coupon: row.couponTemplateId === null ? null : couponRuleOf(tx, row.couponTemplateId),
  availablePoints: availablePoints(tx, staffId, nowMs),
})

/** The contract's view of a redemption for its owner. */
export const toRedemption = (tx: AppReadTx, row: RedemptionRow, nowMs: number): Redemption => ({
  redemptionId: row.id,
  serial: row.serial,
  state: row.state,
  itemId: row.itemId,
  kind: row.kind,
  title: row.title,
  picture: row.picture,
  quantity: row.quantity,
  points: row.points,
  fen: row.fen,
  pickUpCode: row.state === 'ready' ? row.code : null,
  collectBy: row.collectByMs === null ? null : toInstant(row.collectByMs),
  pickUpPlace: toPickUpPlace(placeOf(tx, row.placeId)),
  couponIds: [...row.couponIds],
  cancellable: isCancellable(tx, row, nowMs),
  createdAt: toInstant(row.createdAtMs),
  changedAt: toInstant(row.changedAtMs),
  source: row.source,
})

/** The contract's view for the counter: the owner is masked, and there is no code to copy. */
export const toPickUp = (tx: AppReadTx, row: RedemptionRow): PickUp => {
  const owner = tx.get('staff', row.staffId)
  return {
    redemptionId: row.id, serial: row.serial, state: row.state, title: row.title, picture: row.picture, quantity: row.quantity,
    ownerNameMasked: maskName(owner?.name ?? ''), unitName: owner?.unitName ?? '',
    createdAt: toInstant(row.createdAtMs), changedAt: toInstant(row.changedAtMs),
  }
}
