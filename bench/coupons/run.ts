/**
 * How long the best combination of 50 coupons takes: the median and the worst of many random hands of several kinds.
 *   tsx bench/coupons/run.ts
 * Each hand is searched three times and its quickest counts, so that a busy machine is not measured.
 * Exits with 1 when the worst exceeds 5 ms.
 */
import { bestSteps, type EngineCoupon, type Price } from '@mock/domain/coupons/engine'
import { createSeededRandom } from '@mock/kit/random'

const LIMIT_MS = 5
const HAND = 50
const ROUNDS = 100
const { bytes } = createSeededRandom(50)
const pick = (below: number): number => bytes(4).reduce((value, byte) => value * 256 + byte, 0) % below

const base = { title: '券', thresholdFen: 0, stacking: 'any', group: null } as const
const amount = (amountFen: number): EngineCoupon['effect'] => ({ kind: 'fixed', amountFen })
const percentage = (percentOff: number, capFen: number): EngineCoupon['effect'] => ({ kind: 'percentage', percentOff, capFen })
const idOf = (at: number): string => `cpn_${String(at).padStart(8, '0')}`

/** Kinds of hands; the later ones are made to be hard. */
const hands: Readonly<Record<string, (at: number) => EngineCoupon>> = {
  mixed: (at) => ({
    ...base, couponId: idOf(at), endMs: pick(30), stacking: (['alone', 'one_per_group', 'any'] as const)[pick(3)] ?? 'any',
    group: String(pick(6)), thresholdFen: pick(4) * 500,
    effect: pick(3) === 0 ? percentage(5 + pick(30), 100 + pick(4) * 100) : amount(50 * (1 + pick(10))),
  }),
  'all the same': (at) => ({ ...base, couponId: idOf(at), endMs: 1, effect: amount(100) }),
  'all go together': (at) => ({
    ...base, couponId: idOf(at), endMs: pick(30), effect: pick(2) === 0 ? percentage(5 + pick(30), 50 + pick(400)) : amount(20 + pick(300)),
  }),
  'percentages only': (at) => ({ ...base, couponId: idOf(at), endMs: pick(30), effect: percentage(1 + pick(60), 1 + pick(900)) }),
  'more than the price': (at) => ({ ...base, couponId: idOf(at), endMs: pick(30), effect: amount(300 + at * 7 + pick(7)) }),
  'more than the price, one end': (at) => ({ ...base, couponId: idOf(at), endMs: 1, effect: amount(350 + at * 3 + pick(3)) }),
  'pairs of groups': (at) => ({ ...base, couponId: idOf(at), endMs: pick(30), stacking: 'one_per_group', group: String(at >> 1), effect: amount(at % 2 === 0 ? 100 : 200) }),
}

const timed = (price: Price, coupons: readonly EngineCoupon[]): number => {
  const before = performance.now()
  bestSteps(price, coupons)
  return performance.now() - before
}

let isSlow = false
for (const [kind, couponOf] of Object.entries(hands)) {
  const times = Array.from({ length: ROUNDS + 20 }, () => {
    const price = { fen: 1000 + pick(3000), leastFen: 1, maxCoupons: 5, name: '午餐' }
    const hand = Array.from({ length: HAND }, (_, at) => couponOf(at))
    return Math.min(timed(price, hand), timed(price, hand), timed(price, hand))
  })
    .slice(20).sort((a, b) => a - b)
  const worst = times[times.length - 1] ?? NaN
  isSlow ||= worst > LIMIT_MS
  console.log(`${kind.padEnd(30)} median ${(times[ROUNDS >> 1] ?? NaN).toFixed(2)} ms, worst ${worst.toFixed(2)} ms`)
}
process.exitCode = isSlow ? 1 : 0
