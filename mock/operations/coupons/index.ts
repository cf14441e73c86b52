import type { Operations } from '@mock/kit/types'
import { redeemCouponCode, shareCoupon, withdrawCouponShare } from './codes'
import { getCoupon, listCoupons } from './my-coupons'
import { claimGiftPack, listGiftPacks } from './packs'

/** My coupons, gift packs, codes and sharing. */
export const couponsOperations = {
  listCoupons, getCoupon, listGiftPacks, claimGiftPack, redeemCouponCode, shareCoupon, withdrawCouponShare,
} satisfies Partial<Operations>
