/**
 * The best combination of coupons for a price: exact, by branch and bound in the order in which coupons apply, so that what
 * was chosen keeps its saving whatever is added. A branch is left when its bound is worse than the best so far in saving, then
 * in number, then in ends, then in waste; nothing that could still win is left out (test: brute force).
 */
import { applyCoupons, savingOn, type EngineCoupon, type Price, type Step } from './apply'
import { boundsOf, upTo, type Bound } from './bounds'
import { candidatesOf, type Candidate } from './candidates'
import { compareLists, compareScores, scoreOf, type Score } from './score'

interface Search {
  readonly price: Price
  readonly candidates: readonly Candidate[]
  readonly bounds: readonly Bound[]
  readonly chosen: Step[]
  readonly taken: Set<number>
  best: { readonly steps: readonly Step[]; readonly score: Score }
}

interface Sums { readonly leftFen: number; readonly savedFen: number; readonly faceFen: number }

const offer = (search: Search, steps: readonly Step[]): void => {
  const score = scoreOf(steps)
  if (compareScores(score, search.best.score) < 0) search.best = { steps: [...steps], score }
}

/** Of branches that can only draw level: whether their ends and their waste are worse whatever they add. */
const losesTie = ({ best: { score }, bounds, chosen }: Search, at: number, sums: Sums): boolean => {
  const bound = bounds[at]
  const more = score.count - chosen.length
  if (!bound || bound.ends.length < more) return true
  const ends = [...chosen.map(({ coupon }) => coupon.endMs), ...bound.ends.slice(0, more)].sort((a, b) => a - b)
  const byEnds = compareLists(ends, score.ends)
  if (byEnds !== 0) return byEnds > 0
  return sums.faceFen + upTo(bound.face, more) - score.savingFen > score.wastedFen
}

/** Whether nothing from this place on can beat the best. True for a place is true for all later ones. */
const isHopeless = (search: Search, at: number, sums: Sums): boolean => {
  const { best: { score }, bounds, chosen, price } = search
  const bound = bounds[at]
  if (!bound) return true
  const atMost = (more: number): number => sums.savedFen + Math.min(sums.leftFen - price.leastFen, upTo(bound.saving, more))
  const most = atMost(price.maxCoupons - chosen.length)
  if (most !== score.savingFen) return most < score.savingFen
  const more = score.count - chosen.length
  if (more < 1) return true
  return (more === 1 || atMost(more - 1) < score.savingFen) && losesTie(search, at, sums)
}

const fits = ({ candidates, taken }: Search, { group, after }: Candidate): boolean =>
  (after === null || taken.has(after)) && (group === null || ![...taken].some((at) => candidates[at]?.group === group))

const visit = (search: Search, from: number, sums: Sums): void => {
  const { candidates, chosen, taken, price } = search
  if (chosen.length > 0) offer(search, chosen)
  if (chosen.length === price.maxCoupons) return
  for (let at = from; at < candidates.length && !isHopeless(search, at, sums); at += 1) {
    const candidate = candidates[at]
    const savingFen = candidate && fits(search, candidate) ? savingOn(candidate.coupon, price, sums.leftFen) : 0
    if (!candidate || savingFen === 0) continue
    const { coupon } = candidate
    chosen.push({ coupon, beforeFen: sums.leftFen, savingFen })
    taken.add(at)
    visit(search, at + 1, {
      leftFen: sums.leftFen - savingFen,
      savedFen: sums.savedFen + savingFen,
      faceFen: sums.faceFen + (coupon.effect.kind === 'percentage' ? savingFen : coupon.effect.amountFen),
    })
    taken.delete(at)
    chosen.pop()
  }
}

/** The steps of the best combination, in the order in which they apply; none when nothing saves anything. */
export const bestSteps = (price: Price, coupons: readonly EngineCoupon[]): readonly Step[] => {
  const candidates = candidatesOf(price, coupons)
  const search: Search = {
    price, candidates, bounds: boundsOf(price, candidates), chosen: [], taken: new Set(),
    best: { steps: [], score: scoreOf([]) },
  }
  for (const coupon of coupons) {
    const alone = applyCoupons(price, [coupon])
    if (alone.every(({ savingFen }) => savingFen > 0)) offer(search, alone)
  }
  visit(search, 0, { leftFen: price.fen, savedFen: 0, faceFen: 0 })
  return search.best.steps
}
