import { describe, expect, it } from 'vitest'
import { bestCombination, type EngineCoupon } from '.'

describe('the best combination', () => {
  const coupon = (couponId: string, over: Partial<EngineCoupon>): EngineCoupon =>
    ({ couponId, title: couponId, endMs: 1, thresholdFen: 0, stacking: 'any', group: null, effect: { kind: 'fixed', amountFen: 100 }, ...over })
  const price = { fen: 1750, leastFen: 1, maxCoupons: 5, name: '午餐' }

  it('does not depend on the order of the coupons', () => {
    for (let n = 0; n < 200; n += 1) {
      const coupons = Array.from({ length: 12 }, (_, at) => coupon(`c${(at * 7 + n) % 12}`, {
        endMs: (at * n) % 3, stacking: (['any', 'one_per_group'] as const)[(at + n) % 2] ?? 'any', group: `${(at * n) % 4}`,
        effect: (at + n) % 3 === 0 ? { kind: 'percentage', percentOff: 5 + (n % 7), capFen: 100 } : { kind: 'fixed', amountFen: 100 * (1 + (at % 5)) },
      }))
      expect(bestCombination(price, [...coupons].reverse())).toEqual(bestCombination(price, coupons))
    }
  })

  it('keeps what could be worth more: of equal savings and ends it takes the smaller face', () => {
    const faces = [900, 500, 700].map((amountFen, at) => coupon(`c${at}`, { effect: { kind: 'fixed', amountFen } }))
    expect(bestCombination({ ...price, fen: 300 }, faces)).toMatchObject({ choice: ['c1'], savingFen: 299 })
    expect(bestCombination({ ...price, fen: 300 }, [...faces, coupon('c3', { endMs: 0, effect: { kind: 'fixed', amountFen: 900 } })]).choice).toEqual(['c3'])
  })

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
