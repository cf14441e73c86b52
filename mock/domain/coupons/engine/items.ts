import { inOrder, savingOn, type EngineCoupon, type Price } from './apply'

/** A coupon in numbers. An amount is a percentage of 100 with the amount as its cap: it takes off the very same. */
export interface Item {
  readonly coupon: EngineCoupon
  readonly percentOff: number
  readonly capFen: number
  /** No two of a group go together; null goes with all. */
  readonly group: string | null
}

/** The most that a coupon can ever take off. */
export const faceOf = ({ effect }: EngineCoupon): number => (effect.kind === 'percentage' ? effect.capFen : effect.amountFen)

/** Those that save something and may go with others, in the order in which they apply. */
export const itemsOf = (price: Price, coupons: readonly EngineCoupon[]): Item[] => coupons
  .filter((coupon) => coupon.stacking !== 'alone' && savingOn(coupon, price, price.fen) > 0)
  .sort(inOrder)
  .map((coupon) => ({
    coupon,
    percentOff: coupon.effect.kind === 'percentage' ? coupon.effect.percentOff : 100,
    capFen: faceOf(coupon),
    group: coupon.stacking === 'one_per_group' ? coupon.group : null,
  }))
