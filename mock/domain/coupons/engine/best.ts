/**
 * The best combination of coupons for a price: it saves the most; of those, it takes the fewest coupons; then it ends soonest,
 * ends compared from the soonest on; then, compared from the smallest on, its coupons have the smaller faces (an amount, or a
 * percentage's cap: what could be worth more is kept), and of equal ones the smaller ids.
 *
 * Exact, in three steps that each ask for the least that a number of coupons leaves: how little, with how few, with which.
 * Coupons that save nothing need no care: without them a combination does the same with fewer (test: brute force).
 */
import { applyCoupons, type EngineCoupon, type Price, type Step } from './apply'
import { leastInGroups } from './groups'
import { itemsOf, type Item } from './items'
import type { Taken } from './least'
import { compareScores, scoreOf } from './score'
import { settleTies } from './ties'

/** The fewest that leave the least: more coupons never leave more. */
const fewest = (price: Price, items: readonly Item[]): Taken | null => {
  const ofCount = (count: number, atMostFen: number): Taken | null =>
    leastInGroups(price, items, { classOf: items.map(() => 0), counts: [count] }, atMostFen)
  const isTogether = items.filter(({ group }, at) => group === null || items.findIndex((other) => other.group === group) === at)
  const most = Math.min(price.maxCoupons, isTogether.length)
  const best = ofCount(most, price.fen)
  if (!best) return null
  for (let count = 1; count < most; count += 1) {
    const found = ofCount(count, best.leftFen)
    if (found) return found
  }
  return best
}

/** The best of those that may go together. */
const together = (price: Price, coupons: readonly EngineCoupon[]): readonly Step[] => {
  const items = itemsOf(price, coupons)
  const first = items.length > 0 ? fewest(price, items) : null
  if (!first) return []
  const places = settleTies(items, first, (quotas) => leastInGroups(price, items, quotas, first.leftFen))
  return applyCoupons(price, items.filter((_item, at) => places.includes(at)).map(({ coupon }) => coupon))
}

/** The steps of the best combination, in the order in which they apply; none when nothing saves anything. */
export const bestSteps = (price: Price, coupons: readonly EngineCoupon[]): readonly Step[] => {
  const alone = coupons.filter(({ stacking }) => stacking === 'alone').map((coupon) => applyCoupons(price, [coupon]))
  return [together(price, coupons), ...alone]
    .filter((steps) => steps.some(({ savingFen }) => savingFen > 0))
    .map((steps) => ({ steps, score: scoreOf(steps) }))
    .sort((a, b) => compareScores(a.score, b.score))[0]?.steps ?? []
}
