import type { CouponClash } from '@contract/generated/types'
import { applyCoupons, goTogether, type EngineCoupon, type Price } from './engine'

/** Why a coupon cannot join these, which go together; null when it can: by the stacking rules, the number, and what each still saves. */
export const clashOf = (price: Price, chosen: readonly EngineCoupon[], coupon: EngineCoupon): CouponClash | null => {
  const other = chosen.find((one) => !goTogether(one, coupon))
  if (other) return { reason: other.stacking === 'alone' || coupon.stacking === 'alone' ? 'goes_alone' : 'same_group', withTitle: other.title }
  if (chosen.length >= price.maxCoupons) return { reason: 'too_many', withTitle: null }
  const idle = applyCoupons(price, [...chosen, coupon]).find(({ savingFen }) => savingFen === 0)
  return idle ? { reason: 'nothing_to_save', withTitle: idle.coupon === coupon ? null : idle.coupon.title } : null
}
