import type { Step } from './apply'
import { faceOf } from './items'

/** What coupons are compared by once they end alike. */
interface Mark { readonly faceFen: number; readonly couponId: string }

/** How good a combination is, in the order in which it counts. */
export interface Score {
  readonly savingFen: number
  readonly count: number
  /** Ascending. */
  readonly ends: readonly number[]
  /** The smaller face first, then the smaller id. */
  readonly marks: readonly Mark[]
}

const compareMarks = (a: Mark, b: Mark): number => a.faceFen - b.faceFen || (a.couponId < b.couponId ? -1 : Number(a.couponId > b.couponId))

/** The score of a combination. */
export const scoreOf = (steps: readonly Step[]): Score => ({
  savingFen: steps.reduce((sum, { savingFen }) => sum + savingFen, 0),
  count: steps.length,
  ends: steps.map(({ coupon }) => coupon.endMs).sort((a, b) => a - b),
  marks: steps.map(({ coupon }) => ({ faceFen: faceOf(coupon), couponId: coupon.couponId })).sort(compareMarks),
})

/** Of two lists of one length, what decides is the first place where they differ. */
const firstOf = <T>(a: readonly T[], b: readonly T[], compare: (a: T, b: T) => number): number => {
  for (const [at, one] of a.entries()) {
    const other = b[at]
    const order = other === undefined ? 0 : compare(one, other)
    if (order !== 0) return order
  }
  return 0
}

/** Below zero when the first is the better: it saves more, takes fewer, ends sooner, has the smaller faces, the smaller ids. */
export const compareScores = (a: Score, b: Score): number =>
  b.savingFen - a.savingFen || a.count - b.count || firstOf(a.ends, b.ends, (one, other) => one - other) || firstOf(a.marks, b.marks, compareMarks)
