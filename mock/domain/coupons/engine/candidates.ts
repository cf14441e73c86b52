import { inOrder, savingOn, type EngineCoupon, type Price } from './apply'

/** A coupon that may be part of a combination. */
export interface Candidate {
  readonly coupon: EngineCoupon
  /** No two of a group go together; null goes with all. */
  readonly group: string | null
  /** Of coupons with the same effect the one that ends sooner is always the better: this one must be chosen before. */
  readonly after: number | null
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

/** Those that save something and go with others, in the order in which they apply. A group of one is no group. */
export const candidatesOf = (price: Price, coupons: readonly EngineCoupon[]): Candidate[] => {
  const useful = coupons.filter((coupon) => coupon.stacking !== 'alone' && savingOn(coupon, price, price.fen) > 0)
  const kept = withoutTwins([...useful].sort(inOrder))
  const sizes = new Map<string | null, number>()
  for (const coupon of kept) sizes.set(groupKey(coupon), (sizes.get(groupKey(coupon)) ?? 0) + 1)
  const last = new Map<string, number>()
  return kept.map((coupon, at) => {
    const own = groupKey(coupon)
    const group = own !== null && (sizes.get(own) ?? 0) > 1 ? own : null
    if (group !== null) return { coupon, group, after: null }
    const after = last.get(effectKey(coupon)) ?? null
    last.set(effectKey(coupon), at)
    return { coupon, group, after }
  })
}
