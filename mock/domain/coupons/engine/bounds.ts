import { savingOn, type Price } from './apply'
import type { Candidate } from './candidates'

/** What is possible at best with the candidates from one place on. Lists of sums begin with the sum of none. */
export interface Bound {
  /** The most that so many amounts take off. */
  readonly amounts: readonly number[]
  /** The most that so many percentages may take off of the whole price, caps and all. */
  readonly percentages: readonly number[]
  /** The least share of the price that so many percentages leave. */
  readonly shares: readonly number[]
  /** The soonest ends, ascending. */
  readonly ends: readonly number[]
  /** The least face value of so many; percentages have none. */
  readonly face: readonly number[]
  /** The smallest ids, ascending. */
  readonly ids: readonly string[]
}

const sums = (values: readonly number[]): number[] => {
  let total = 0
  return [0, ...values.map((value) => { total += value; return total })]
}

const products = (values: readonly number[]): number[] => {
  let product = 1
  return [1, ...values.map((value) => { product *= value; return product })]
}

/** Bounds for every place, one more for the end. They never improve with a later place. */
export const boundsOf = (price: Price, candidates: readonly Candidate[]): readonly Bound[] => {
  const { maxCoupons: most } = price
  const best = <T extends number | string>(list: readonly T[], value: T, order: (a: T, b: T) => number): T[] => [...list, value].sort(order).slice(0, most)
  const ascending = <T extends number | string>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0)
  const descending = (a: number, b: number): number => b - a
  let amounts: number[] = []
  let percentages: number[] = []
  let shares: number[] = []
  let ends: number[] = []
  let faces: number[] = []
  let ids: string[] = []
  const bounds: Bound[] = [{ amounts: [0], percentages: [0], shares: [1], ends: [], face: [0], ids: [] }]
  for (const { coupon } of [...candidates].reverse()) {
    const { effect } = coupon
    const savingFen = savingOn(coupon, price, price.fen)
    if (effect.kind === 'percentage') {
      percentages = best(percentages, savingFen, descending)
      shares = best(shares, 1 - effect.percentOff / 100, ascending)
    } else amounts = best(amounts, savingFen, descending)
    faces = best(faces, effect.kind === 'percentage' ? 0 : effect.amountFen, ascending)
    ends = best(ends, coupon.endMs, ascending)
    ids = best(ids, coupon.couponId, ascending)
    bounds.unshift({
      amounts: sums(amounts), percentages: sums(percentages), shares: products(shares), ends, face: sums(faces), ids,
    })
  }
  return bounds
}

/** A list's value for so many, or for all there are. */
export const upTo = (list: readonly number[], count: number): number => list[Math.min(count, list.length - 1)] ?? 0

/** Against the last digits of fractions. */
const ROUNDING = 1e-6

/** The most that so many of the candidates may take off of what is left: some amounts, and percentages of the rest. */
export const mostOf = ({ amounts, percentages, shares }: Bound, leftFen: number, leastFen: number, count: number): number => {
  let most = 0
  for (let n = 0; n <= count; n += 1) {
    const amount = Math.min(leftFen - leastFen, upTo(amounts, n))
    const share = Math.floor((leftFen - amount) * (1 - upTo(shares, count - n)) + ROUNDING)
    most = Math.max(most, amount + Math.min(share, upTo(percentages, count - n)))
  }
  return Math.min(most, leftFen - leastFen)
}
