import type { Step } from './apply'

/** How good a combination is, in the order in which it counts. */
export interface Score {
  readonly savingFen: number
  readonly count: number
  /** Ascending. */
  readonly ends: readonly number[]
  /** Amounts that the price left no room for. */
  readonly wastedFen: number
  /** Ascending. */
  readonly ids: readonly string[]
}

/** The score of a combination. */
export const scoreOf = (steps: readonly Step[]): Score => ({
  savingFen: steps.reduce((sum, { savingFen }) => sum + savingFen, 0),
  count: steps.length,
  ends: steps.map(({ coupon }) => coupon.endMs).sort((a, b) => a - b),
  wastedFen: steps.reduce((sum, { coupon: { effect }, savingFen }) => sum + (effect.kind === 'percentage' ? 0 : effect.amountFen - savingFen), 0),
  ids: steps.map(({ coupon }) => coupon.couponId).sort(),
})

/** Below zero when the first list is the smaller at the first place where they differ. */
export const compareLists = <T extends number | string>(a: readonly T[], b: readonly T[]): number => {
  for (const [at, one] of a.entries()) {
    const other = b[at]
    if (other !== undefined && one !== other) return one < other ? -1 : 1
  }
  return a.length - b.length
}

/** Below zero when the first is the better: it saves more, takes fewer, ends sooner, wastes less, has the smaller ids. */
export const compareScores = (a: Score, b: Score): number =>
  b.savingFen - a.savingFen || a.count - b.count || compareLists(a.ends, b.ends) || a.wastedFen - b.wastedFen || compareLists(a.ids, b.ids)
