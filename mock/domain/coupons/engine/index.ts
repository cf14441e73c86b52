import type { Adjustment } from '@contract/generated/types'
import type { EngineCoupon, Price, Step } from './apply'
import { bestSteps } from './best'

export { applyCoupons, goTogether, savingOn, type EngineCoupon, type Price, type Step } from './apply'
export { bestSteps } from './best'

/** A choice of coupons, explained. */
export interface Combination {
  readonly choice: readonly string[]
  readonly savingFen: number
  /** In the order in which they apply. */
  readonly adjustments: readonly Adjustment[]
}

/** 1500 → `15 元`, 1750 → `17.50 元`. */
export const yuanWords = (fen: number): string => `${fen % 100 === 0 ? fen / 100 : (fen / 100).toFixed(2)} 元`

const whyOf = (price: Price, { coupon: { effect, thresholdFen }, beforeFen, savingFen }: Step): string => {
  const whole = `${price.name} ${yuanWords(price.fen)}，${thresholdFen > 0 ? `满 ${yuanWords(thresholdFen)}` : ''}`
  if (effect.kind !== 'percentage') {
    return `${whole}减 ${yuanWords(effect.amountFen)}${savingFen < effect.amountFen ? `，至少付 ${yuanWords(price.leastFen)}` : ''}`
  }
  const share = Math.floor((beforeFen * effect.percentOff) / 100)
  const base = `${beforeFen < price.fen ? '余下' : price.name} ${yuanWords(beforeFen)}`
  const limit = savingFen < share ? `，最多减 ${yuanWords(savingFen)}` : ''
  return `${base}，减 ${effect.percentOff}% 即 ${yuanWords(share)}${limit}`
}

/** Says what the steps did. */
export const explain = (price: Price, steps: readonly Step[]): Combination => ({
  choice: steps.map(({ coupon }) => coupon.couponId),
  savingFen: steps.reduce((sum, { savingFen }) => sum + savingFen, 0),
  adjustments: steps.map((step) => ({
    kind: 'coupon', couponId: step.coupon.couponId, label: step.coupon.title, why: whyOf(price, step), fen: -step.savingFen,
  })),
})

/** The best combination of coupons for a price, explained. */
export const bestCombination = (price: Price, coupons: readonly EngineCoupon[]): Combination => explain(price, bestSteps(price, coupons))
