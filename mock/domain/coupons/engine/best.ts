/**
 * The best combination of coupons for a price: exact, by branch and bound in the order in which coupons apply, so that what
 * was chosen keeps its saving whatever is added. A branch is left when its bound is worse than the best so far in saving, then
 * in number, then in ends, then in waste; nothing that could still win is left out (test: brute force).
 */
import { applyCoupons, savingOn, type EngineCoupon, type Price, type Step } from './apply'
import { boundsOf, mostOf, upTo, type Bound } from './bounds'
import { candidatesOf, type Candidate } from './candidates'
import { compareLists, compareScores, scoreOf, type Score } from './score'

interface Search {
  readonly price: Price
  readonly candidates: readonly Candidate[]
  readonly bounds: readonly Bound[]
  readonly chosen: Step[]
  readonly taken: Map<string, Candidate>
  best: { readonly steps: readonly Step[]; readonly score: Score }
}

interface Sums { readonly leftFen: number; readonly savedFen: number; readonly faceFen: number }

const offer = (search: Search, steps: readonly Step[]): void => {
  const score = scoreOf(steps)
  if (compareScores(score, search.best.score) < 0) search.best = { steps: [...steps], score }
}

/** Of branches that can only draw level: whether their ends, their waste and their ids are no better whatever they add. */
const losesTie = ({ best: { score }, bounds, chosen }: Search, at: number, sums: Sums): boolean => {
  const bound = bounds[at]
  const more = score.count - chosen.length
  if (!bound || bound.ends.length < more) return true
  const ends = [...chosen.map(({ coupon }) => coupon.endMs), ...bound.ends.slice(0, more)].sort((a, b) => a - b)
  const byEnds = compareLists(ends, score.ends)
  if (byEnds !== 0) return byEnds > 0
  const wasted = Math.max(0, sums.faceFen + upTo(bound.face, more) - score.savingFen)
  if (wasted !== score.wastedFen) return wasted > score.wastedFen
  return compareLists([...chosen.map(({ coupon }) => coupon.couponId), ...bound.ids.slice(0, more)].sort(), score.ids) >= 0
}

/** Whether nothing from this place on can beat the best. True for a place is true for all later ones. */
const isHopeless = (search: Search, at: number, sums: Sums): boolean => {
  const { best: { score }, bounds, chosen, price } = search
  const bound = bounds[at]
  if (!bound) return true
  const atMost = (more: number): number => sums.savedFen + mostOf(bound, sums.leftFen, price.leastFen, more)
  const most = atMost(price.maxCoupons - chosen.length)
  if (most !== score.savingFen) return most < score.savingFen
  const more = score.count - chosen.length
  if (more < 1) return true
  return (more === 1 || atMost(more - 1) < score.savingFen) && losesTie(search, at, sums)
}

const fits = ({ taken }: Search, { group, after }: Candidate): boolean =>
  after.every((id) => taken.has(id)) && (group === null || ![...taken.values()].some((one) => one.group === group))

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
    taken.set(coupon.couponId, candidate)
    visit(search, at + 1, {
      leftFen: sums.leftFen - savingFen,
      savedFen: sums.savedFen + savingFen,
      faceFen: sums.faceFen + (coupon.effect.kind === 'percentage' ? savingFen : coupon.effect.amountFen),
    })
    taken.delete(coupon.couponId)
    chosen.pop()
  }
}

/** A good combination to begin with, so that bounds cut early: the largest by themselves that go together. */
const offerGreedy = (search: Search): void => {
  const { price, candidates } = search
  const bySaving = [...candidates].sort((a, b) => savingOn(b.coupon, price, price.fen) - savingOn(a.coupon, price, price.fen))
  const taken: Candidate[] = []
  for (const candidate of bySaving) {
    if (taken.length < price.maxCoupons && !taken.some(({ group }) => group !== null && group === candidate.group)) taken.push(candidate)
  }
  const steps = applyCoupons(price, taken.map(({ coupon }) => coupon))
  if (steps.every(({ savingFen }) => savingFen > 0)) offer(search, steps)
}

/** The steps of the best combination, in the order in which they apply; none when nothing saves anything. */
export const bestSteps = (price: Price, coupons: readonly EngineCoupon[]): readonly Step[] => {
  const candidates = candidatesOf(price, coupons)
  const search: Search = {
    price, candidates, bounds: boundsOf(price, candidates), chosen: [], taken: new Map(),
    best: { steps: [], score: scoreOf([]) },
  }
  offerGreedy(search)
  for (const coupon of coupons) {
    const alone = applyCoupons(price, [coupon])
    if (alone.every(({ savingFen }) => savingFen > 0)) offer(search, alone)
  }
  visit(search, 0, { leftFen: price.fen, savedFen: 0, faceFen: 0 })
  return search.best.steps
}
