/**
 * What coupons take off a price, in one fixed order: amounts before percentages, so that a percentage is of what is left;
 * among amounts the larger first, among percentages the larger, then the one with the higher cap; then the one that ends
 * sooner; then the id. Thresholds look at the whole price. A share of a fen is not taken off. What is left never falls
 * below the channel's minimum.
 */
import type { CouponEffect, CouponTemplateRow } from '@mock/store/rows/coupons'

/** A coupon as the engine sees it: its scope and validity are settled already. */
export interface EngineCoupon extends Pick<CouponTemplateRow, 'title' | 'thresholdFen' | 'stacking' | 'group'> {
  readonly couponId: string
  readonly effect: CouponEffect
  readonly endMs: number
}

/** What is to be paid. */
export interface Price {
  readonly fen: number
  /** What the payment channel takes at least. */
  readonly leastFen: number
  readonly maxCoupons: number
  /** What it is the price of, such as 午餐. */
  readonly name: string
}

/** What one coupon took off. */
export interface Step {
  readonly coupon: EngineCoupon
  readonly beforeFen: number
  readonly savingFen: number
}

/** The size that decides which comes first, and the cap of a percentage. */
const sizeOf = (effect: CouponEffect): readonly [kind: number, size: number, cap: number] =>
  effect.kind === 'percentage' ? [1, effect.percentOff, effect.capFen] : [0, effect.amountFen, 0]

/** The order in which coupons apply. */
export const inOrder = (a: EngineCoupon, b: EngineCoupon): number => {
  const [kindA, sizeA, capA] = sizeOf(a.effect)
  const [kindB, sizeB, capB] = sizeOf(b.effect)
  return kindA - kindB || sizeB - sizeA || capB - capA || a.endMs - b.endMs || (a.couponId < b.couponId ? -1 : 1)
}

/** What the coupon takes off of what is left. */
export const savingOn = ({ effect, thresholdFen }: EngineCoupon, { fen, leastFen }: Price, leftFen: number): number => {
  if (fen < thresholdFen) return 0
  const face = effect.kind === 'percentage' ? Math.min(effect.capFen, Math.floor((leftFen * effect.percentOff) / 100)) : effect.amountFen
  return Math.max(0, Math.min(face, leftFen - leastFen))
}

/** Whether two coupons may be used together. */
export const goTogether = (a: EngineCoupon, b: EngineCoupon): boolean =>
  a.stacking !== 'alone' && b.stacking !== 'alone'
  && !(a.stacking === 'one_per_group' && b.stacking === 'one_per_group' && a.group === b.group)

/** All these coupons applied to the price. */
export const applyCoupons = (price: Price, coupons: readonly EngineCoupon[]): Step[] => {
  let leftFen = price.fen
  return [...coupons].sort(inOrder).map((coupon) => {
    const step = { coupon, beforeFen: leftFen, savingFen: savingOn(coupon, price, leftFen) }
    leftFen -= step.savingFen
    return step
  })
}
