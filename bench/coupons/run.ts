/**
 * How long the best combination of 50 coupons takes: the median and the worst of many random hands of several kinds.
 *   tsx bench/coupons/run.ts
 * Of each hand the quickest of several searches counts, in CPU time of this process, so that a busy machine is not measured. A
 * kind is given up at the first search that takes a hundred times too long. Exits with 1 when the worst exceeds 5 ms.
 */
import { bestSteps, type EngineCoupon, type Price } from '@mock/domain/coupons/engine'
import { createSeededRandom } from '@mock/kit/random'

const LIMIT_MS = 5
const GIVE_UP_MS = 500
const HAND = 50
const ROUNDS = 100
const WARM_UP = 20
const SEARCHES = 10
const { bytes } = createSeededRandom(50)
const pick = (below: number): number => bytes(4).reduce((value, byte) => value * 256 + byte, 0) % below

const base = { title: '券', thresholdFen: 0, stacking: 'any', group: null } as const
const inGroup = (group: number) => ({ ...base, stacking: 'one_per_group', group: String(group) }) as const
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
  'pairs of groups': (at) => ({ ...inGroup(at >> 1), couponId: idOf(at), endMs: pick(30), effect: amount(at % 2 === 0 ? 100 : 200) }),
  'pairs of percentages': (at) => ({ ...inGroup(at >> 1), couponId: idOf(at), endMs: pick(30), effect: percentage(5 + at, 50 + pick(400)) }),
  'percentages of a few groups': (at) => ({
    ...(pick(25) === 0 ? base : inGroup(pick(4))), couponId: idOf(at), endMs: pick(3), effect: percentage(5 + pick(90), 100 + pick(50)),
  }),
  'groups one after another': (at) => ({ ...inGroup(Math.floor(at / 10)), couponId: idOf(at), endMs: 1, effect: percentage(5 + at, 400 + pick(50)) }),
  'groups in turns': (at) => ({
    ...(pick(25) === 0 ? base : inGroup(at % 5)), couponId: idOf(at), endMs: pick(3),
    effect: pick(3) === 0 ? amount(50 + pick(50)) : percentage(10 + at, 100 + pick(400)),
  }),
}

const timed = (price: Price, coupons: readonly EngineCoupon[]): number => {
  const before = process.cpuUsage()
  bestSteps(price, coupons)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const quickest = (price: Price, hand: readonly EngineCoupon[]): number => {
  let best = Infinity
  for (let n = 0; n < SEARCHES; n += 1) {
    best = Math.min(best, timed(price, hand))
    if (best > GIVE_UP_MS || (n > 1 && best < LIMIT_MS / 2)) break
  }
  return best
}

/** The times of a kind, ascending. */
const timesOf = (couponOf: (at: number) => EngineCoupon): number[] => {
  const times: number[] = []
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const price = { fen: 1000 + pick(3000), leastFen: 1, maxCoupons: 5, name: '午餐' }
    const time = quickest(price, Array.from({ length: HAND }, (_, at) => couponOf(at)))
    const isHopeless = time > GIVE_UP_MS
    if (round >= 0 || isHopeless) times.push(time)
    if (isHopeless) break
  }
  return times.sort((a, b) => a - b)
}

let isSlow = false
for (const [kind, couponOf] of Object.entries(hands)) {
  const times = timesOf(couponOf)
  const worst = times[times.length - 1] ?? NaN
  isSlow ||= worst > LIMIT_MS
  console.log(`${kind.padEnd(30)} median ${(times[times.length >> 1] ?? NaN).toFixed(2)} ms, worst ${worst.toFixed(2)} ms of ${times.length} hands`)
}
process.exitCode = isSlow ? 1 : 0
