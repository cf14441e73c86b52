/** The engine against brute force, written apart from it: every subset, under the order that `apply.ts` documents. */
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
  let wasted = 0
  for (const { effect, thresholdFen } of ordered(set)) {
    if (price.fen < thresholdFen) return null
    const face = effect.kind === 'percentage' ? Math.min(Math.floor(left * effect.percentOff / 100), effect.capFen) : effect.amountFen
    const taken = Math.min(face, left - price.leastFen)
    if (taken <= 0) return null
    if (effect.kind !== 'percentage') wasted += face - taken
    left -= taken
  }
  const saving = price.fen - left
  const ends = set.map((c) => c.endMs).sort((a, b) => a - b)
  return { saving, ids: ordered(set).map((c) => c.couponId), key: [-saving, set.length, ...ends, wasted, ...set.map((c) => c.couponId).sort()] }
}

const bruteForce = (price: Price, coupons: readonly EngineCoupon[]): Outcome => {
  let best: Outcome = { saving: 0, ids: [], key: [0, 0] }
  for (let mask = 1; mask < 2 ** coupons.length; mask += 1) {
    const outcome = tried(price, coupons.filter((_coupon, at) => (mask >> at) % 2 === 1))
    if (outcome && outcome.saving > 0 && less(outcome.key, best.key) < 0) best = outcome
  }
  return best
}

describe('the best combination', () => {
  it('is what brute force finds, in 6,000 random cases', () => {
    const pick = lottery(20_261_120)
    let stacked = 0
    for (let n = 0; n < 6000; n += 1) {
      const coupons = Array.from({ length: pick(9) }, (_, at) => couponOf(pick, at))
      const price = { fen: [1, 2, 100, 333, 600, 1750, 1500][pick(7)] ?? 1, leastFen: 1 + pick(2) * 9, maxCoupons: 1 + pick(5), name: '午餐' }
      const expected = bruteForce(price, coupons)
      const { choice, savingFen, adjustments } = bestCombination(price, coupons)
      expect({ n, choice, savingFen }).toEqual({ n, choice: expected.ids, savingFen: expected.saving })
      expect(adjustments.reduce((sum, { fen }) => sum + fen, 0) + savingFen).toBe(0)
      expect(savingFen === 0 || price.fen - savingFen >= price.leastFen).toBe(true)
      stacked += Number(choice.length > 2)
    }
    expect(stacked).toBeGreaterThan(500)
  }, 60_000)

  it('does not depend on the order of the coupons', () => {
    const pick = lottery(7)
    for (let n = 0; n < 200; n += 1) {
      const coupons = Array.from({ length: 12 }, (_, at) => couponOf(pick, at))
      const price = { fen: 1750, leastFen: 1, maxCoupons: 5, name: '午餐' }
      expect(bestCombination(price, [...coupons].reverse())).toEqual(bestCombination(price, coupons))
    }
  })

  const coupon = (couponId: string, over: Partial<EngineCoupon>): EngineCoupon =>
    ({ couponId, title: couponId, endMs: 1, thresholdFen: 0, stacking: 'any', group: null, effect: { kind: 'fixed', amountFen: 100 }, ...over })
  const price = { fen: 1750, leastFen: 1, maxCoupons: 5, name: '午餐' }

  it('says why', () => {
    const percentage = coupon('九折', { effect: { kind: 'percentage', percentOff: 10, capFen: 120 } })
    const threshold = coupon('满减', { effect: { kind: 'threshold', amountFen: 200 }, thresholdFen: 1500 })
    expect(bestCombination(price, [percentage, threshold]).adjustments).toEqual([
      { kind: 'coupon', couponId: '满减', label: '满减', why: '午餐 17.50 元，满 15 元减 2 元', fen: -200 },
      { kind: 'coupon', couponId: '九折', label: '九折', why: '余下 15.50 元，减 10% 即 1.55 元，最多减 1.20 元', fen: -120 },
    ])
  })

  it('leaves what the channel takes at least, and no coupon that saves nothing', () => {
    const large = coupon('a', { effect: { kind: 'fixed', amountFen: 9000 } })
    expect(bestCombination(price, [large, coupon('b', {})])).toMatchObject({ choice: ['a'], savingFen: 1749 })
    expect(bestCombination(price, [large]).adjustments[0]?.why).toBe('午餐 17.50 元，减 90 元，至少付 0.01 元')
    expect(bestCombination({ ...price, fen: 1 }, [large])).toEqual({ choice: [], savingFen: 0, adjustments: [] })
  })

  it('is not greedy: one that goes alone loses to two that go together', () => {
    const alone = coupon('a', { stacking: 'alone', effect: { kind: 'fixed', amountFen: 300 } })
    const two = ['b', 'c'].map((id) => coupon(id, { effect: { kind: 'fixed', amountFen: 151 } }))
    expect(bestCombination(price, [alone, ...two])).toMatchObject({ choice: ['b', 'c'], savingFen: 302 })
  })
})
