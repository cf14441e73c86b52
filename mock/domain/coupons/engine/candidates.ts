import { inOrder, savingOn, type EngineCoupon, type Price } from './apply'

/** A coupon that may be part of a combination. */
export interface Candidate {
  readonly coupon: EngineCoupon
  /** No two of a group go together; null goes with all. */
  readonly group: string | null
  /** Ids of those that are better in any combination: without all of them this one is in none that is best. */
  readonly after: readonly string[]
}

const effectKey = ({ effect }: EngineCoupon): string =>
  effect.kind === 'percentage' ? `${effect.percentOff}%${effect.capFen}` : `${effect.amountFen}`

const groupKey = ({ stacking, group }: EngineCoupon): string | null => (stacking === 'one_per_group' ? `of ${group}` : null)

/** Only the first of a group and effect matters: the others do the same and end later. */
const withoutTwins = (coupons: readonly EngineCoupon[]): EngineCoupon[] => {
  const seen = new Set<string>()
  return coupons.filter((coupon) => {
    const group = groupKey(coupon)
    if (group === null) return true
    const key = `${group} ${effectKey(coupon)}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/**
 * Whether putting the first in the place of the second always makes a better combination: it takes off as much and ends
 * sooner, or does the very same with a smaller id. A larger percentage moves others in the order, so only equal ones compare.
 */
const isBetter = (one: EngineCoupon, other: EngineCoupon): boolean => {
  const isSame = effectKey(one) === effectKey(other)
  const isLarger = one.effect.kind !== 'percentage' && other.effect.kind !== 'percentage' && one.effect.amountFen > other.effect.amountFen
  if (one.endMs !== other.endMs) return one.endMs < other.endMs && (isSame || isLarger)
  return isSame && one.couponId < other.couponId
}

const isFree = (coupon: EngineCoupon, sizes: ReadonlyMap<string | null, number>): boolean => {
  const group = groupKey(coupon)
  return group === null || sizes.get(group) === 1
}

/** Those that save something and go with others, in the order in which they apply. A group of one is no group. */
export const candidatesOf = (price: Price, coupons: readonly EngineCoupon[]): Candidate[] => {
  const useful = coupons.filter((coupon) => coupon.stacking !== 'alone' && savingOn(coupon, price, price.fen) > 0)
  const kept = withoutTwins([...useful].sort(inOrder))
  const sizes = new Map<string | null, number>()
  for (const coupon of kept) sizes.set(groupKey(coupon), (sizes.get(groupKey(coupon)) ?? 0) + 1)
  const free = kept.filter((coupon) => isFree(coupon, sizes))
  const candidates = kept.map((coupon): Candidate => isFree(coupon, sizes)
    ? { coupon, group: null, after: free.filter((other) => isBetter(other, coupon)).map(({ couponId }) => couponId) }
    : { coupon, group: groupKey(coupon), after: [] })
  return candidates.filter(({ after }) => after.length < price.maxCoupons)
}
