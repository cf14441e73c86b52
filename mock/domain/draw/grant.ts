import { issueCoupon } from '@mock/domain/coupons'
import { prizeRedemption, type Ids } from '@mock/domain/mall'
import { grantPoints } from '@mock/domain/points'
import type { DrawRow } from '@mock/store/rows/draw'
import type { AppTx } from '@mock/store/tables'
import type { EntryOrder, Granted, GrantPrize } from './enter'

const NOTHING: Granted = { couponId: null, redemptionId: null, points: 0 }

/** Hands prizes over in the turn of the entry: a coupon, points, something to collect, or nothing. */
export const prizesFor = (
  tx: AppTx, { title }: DrawRow, { entryId, staffId, atMs }: EntryOrder, ids: Ids,
): GrantPrize => (prize) => {
  switch (prize.kind) {
    case 'coupon': {
      const couponId = ids('cpn')
      issueCoupon(tx, { couponId, templateId: prize.templateId, ownerId: staffId, source: title, atMs })
      return { ...NOTHING, couponId }
    }
    case 'points':
      grantPoints(tx, { staffId, points: prize.points, title, reference: { kind: 'draw_entry', id: entryId }, atMs })
      return { ...NOTHING, points: prize.points }
    case 'goods':
      return { ...NOTHING, redemptionId: prizeRedemption(tx, { staffId, itemId: prize.itemId, atMs, ids }).id }
    case 'nothing':
      return NOTHING
  }
}
