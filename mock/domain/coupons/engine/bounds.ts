import { savingOn, type Price } from './apply'
import type { Candidate } from './candidates'

/** What is possible at best with the candidates from one place on; the lists are sums or values of the best 0, 1, 2 … of them. */
export interface Bound {
  /** The most that so many may save. */
  readonly saving: readonly number[]
  /** The soonest ends, ascending. */
  readonly ends: readonly number[]
  /** The least face value of so many; percentages have none. */
  readonly face: readonly number[]
}

const sums = (values: readonly number[]): number[] => {
  let total = 0
  return [0, ...values.map((value) => { total += value; return total })]
}

const faceOf = ({ coupon: { effect } }: Candidate): number => (effect.kind === 'percentage' ? 0 : effect.amountFen)

/** Bounds for every place, one more for the end. They never worsen with a later place. */
export const boundsOf = (price: Price, candidates: readonly Candidate[]): readonly Bound[] => {
  const { maxCoupons: most } = price
  let saving: number[] = []
  let ends: number[] = []
  let faces: number[] = []
  const bounds: Bound[] = [{ saving: [0], ends: [], face: [0] }]
  for (const candidate of [...candidates].reverse()) {
    saving = [...saving, savingOn(candidate.coupon, price, price.fen)].sort((a, b) => b - a).slice(0, most)
    ends = [...ends, candidate.coupon.endMs].sort((a, b) => a - b).slice(0, most)
    faces = [...faces, faceOf(candidate)].sort((a, b) => a - b).slice(0, most)
    bounds.unshift({ saving: sums(saving), ends, face: sums(faces) })
  }
  return bounds
}

/** A list's value for so many, or for all there are. */
export const upTo = (list: readonly number[], count: number): number => list[Math.min(count, list.length - 1)] ?? 0
