/** The engine against brute force, written apart from it: every subset, under the orders that `apply.ts` and `best.ts` document. */
import { describe, expect, it } from 'vitest'
import { bestCombination, type EngineCoupon, type Price } from '.'

const lottery = (seed: number): ((below: number) => number) => {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** Few distinct values, so that ties of every kind are common. */
const couponOf = (pick: (below: number) => number, at: number): EngineCoupon => ({
  couponId: `cpn_${pick(90) + 10}${at}`,
  title: '券',
  endMs: pick(3),
  thresholdFen: [0, 0, 500, 1500][pick(4)] ?? 0,
  stacking: (['alone', 'one_per_group', 'one_per_group', 'any', 'any'] as const)[pick(5)] ?? 'any',
  group: ['a', 'b'][pick(2)] ?? 'a',
  effect: pick(2) === 0
    ? { kind: 'threshold', amountFen: 50 * (1 + pick(6)) + pick(2) }
    : { kind: 'percentage', percentOff: [10, 20, 33, 99][pick(4)] ?? 10, capFen: [30, 100, 300, 5000][pick(4)] ?? 30 },
})

interface Outcome { readonly saving: number; readonly ids: readonly string[]; readonly key: readonly (number | string)[] }

/** Amounts before percentages, the larger first, then the higher cap, the sooner end, the smaller id. */
const ordered = (set: readonly EngineCoupon[]): EngineCoupon[] => {
  const rank = (c: EngineCoupon): (number | string)[] => c.effect.kind === 'percentage'
    ? [1, -c.effect.percentOff, -c.effect.capFen, c.endMs, c.couponId] : [0, -c.effect.amountFen, 0, c.endMs, c.couponId]
  return [...set].sort((a, b) => less(rank(a), rank(b)))
}

function less(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  const at = a.findIndex((value, index) => value !== b[index])
  return at < 0 ? 0 : (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1
}

const tried = (price: Price, set: readonly EngineCoupon[]): Outcome | null => {
  if (set.length > price.maxCoupons || (set.length > 1 && set.some((c) => c.stacking === 'alone'))) return null
  const groups = set.filter((c) => c.stacking === 'one_per_group').map((c) => c.group)
  if (new Set(groups).size < groups.length) return null
  let left = price.fen
  for (const { effect, thresholdFen } of ordered(set)) {
    if (price.fen < thresholdFen) return null
    const face = effect.kind === 'percentage' ? Math.min(Math.floor(left * effect.percentOff / 100), effect.capFen) : effect.amountFen
    const taken = Math.min(face, left - price.leastFen)
    if (taken <= 0) return null
    left -= taken
  }
  const saving = price.fen - left
  const ends = set.map((c) => c.endMs).sort((a, b) => a - b)
  const marks = set.map((c) => [c.effect.kind === 'percentage' ? c.effect.capFen : c.effect.amountFen, c.couponId] as const).sort(less).flat()
  return { saving, ids: ordered(set).map((c) => c.couponId), key: [-saving, set.length, ...ends, ...marks] }
}

const bruteForce = (price: Price, coupons: readonly EngineCoupon[]): Outcome => {
  let best: Outcome = { saving: 0, ids: [], key: [0, 0] }
  for (let mask = 1; mask < 2 ** coupons.length; mask += 1) {
    const outcome = tried(price, coupons.filter((_coupon, at) => (mask >> at) % 2 === 1))
    if (outcome && outcome.saving > 0 && less(outcome.key, best.key) < 0) best = outcome
  }
  return best
}

/** What brute force finds, once the engine has found the same. */
const compare = (price: Price, coupons: readonly EngineCoupon[], n: number): Outcome => {
  const expected = bruteForce(price, coupons)
  const { choice, savingFen, adjustments } = bestCombination(price, coupons)
  expect({ n, choice, savingFen }).toEqual({ n, choice: expected.ids, savingFen: expected.saving })
  expect(adjustments.reduce((sum, { fen }) => sum + fen, 0) + savingFen).toBe(0)
  expect(savingFen === 0 || price.fen - savingFen >= price.leastFen).toBe(true)
  return expected
}

describe('the best combination is what brute force finds', () => {
  it('in 6,000 random cases', () => {
    const pick = lottery(20_261_120)
    let stacked = 0
    for (let n = 0; n < 6000; n += 1) {
      const coupons = Array.from({ length: pick(9) }, (_, at) => couponOf(pick, at))
      const price = { fen: [1, 2, 100, 333, 600, 1750, 1500][pick(7)] ?? 1, leastFen: 1 + pick(2) * 9, maxCoupons: 1 + pick(5), name: '午餐' }
      stacked += Number(compare(price, coupons, n).ids.length > 2)
    }
    expect(stacked).toBeGreaterThan(500)
  }, 60_000)

  it('in 1,500 cases where coupons exceed the price and most end alike', () => {
    const pick = lottery(99)
    let all = 0
    let stacked = 0
    for (let n = 0; n < 1500; n += 1) {
      const coupons = Array.from({ length: 9 }, (_, at): EngineCoupon => ({
        ...couponOf(pick, at), thresholdFen: 0, endMs: pick(4) === 0 ? 1 : 2, stacking: pick(3) === 0 ? 'one_per_group' : 'any',
        ...pick(5) > 0 && { effect: { kind: 'fixed', amountFen: 60 + 10 * pick(9) + pick(2) } },
      }))
      const price = { fen: 180 + pick(220), leastFen: 1, maxCoupons: 5, name: '午餐' }
      const { saving, ids } = compare(price, coupons, n)
      all += Number(saving === price.fen - 1)
      stacked += Number(ids.length > 2)
    }
    expect(all).toBeGreaterThan(1000)
    expect(stacked).toBeGreaterThan(300)
  }, 60_000)

  it('in 800 cases of a few groups of percentages that clash', () => {
    const pick = lottery(5)
    let stacked = 0
    for (let n = 0; n < 800; n += 1) {
      const coupons = Array.from({ length: 10 }, (_, at): EngineCoupon => ({
        ...couponOf(pick, at), thresholdFen: 0, stacking: pick(6) === 0 ? 'any' : 'one_per_group', group: `${pick(5)}`,
        effect: pick(5) === 0 ? { kind: 'fixed', amountFen: 40 + pick(60) } : { kind: 'percentage', percentOff: 5 + pick(20), capFen: 20 + pick(5) * 25 },
      }))
      stacked += Number(compare({ fen: 400 + pick(600), leastFen: 1, maxCoupons: 5, name: '午餐' }, coupons, n).ids.length > 3)
    }
    expect(stacked).toBeGreaterThan(500)
  }, 60_000)
})
