/** What coupons are worth, worked out again from the published rules and by trying everything: nothing here is the engine's. */
import type { Quote } from '@contract/generated/types'
import type { CouponRow, CouponTemplateRow } from '@mock/store/rows/coupons'
import type { AppReadTx } from '@mock/store/tables'
import { must } from '../rng'

const LEAST_FEN = 1
const MOST_COUPONS = 5

/** Amounts first, the larger first; then percentages, the larger first, then the higher cap. */
const rank = ({ effect }: CouponTemplateRow): number =>
  effect.kind === 'percentage' ? 1e9 - effect.percentOff * 1e6 - effect.capFen : -effect.amountFen

/** What is left of a price. Null when these may not be used together, or one of them not at all. */
function leftAfter(dishFen: number, set: readonly CouponTemplateRow[]): number | null {
  const groups = set.filter(({ stacking }) => stacking === 'one_per_group').map(({ group }) => group)
  if (set.length > MOST_COUPONS || new Set(groups).size < groups.length) return null
  if (set.length > 1 && set.some(({ stacking }) => stacking === 'alone')) return null
  if (set.some(({ thresholdFen }) => dishFen < thresholdFen)) return null
  let left = dishFen
  for (const { effect } of [...set].sort((a, b) => rank(a) - rank(b))) {
    const off = effect.kind === 'percentage' ? Math.min(effect.capFen, Math.floor((left * effect.percentOff) / 100)) : effect.amountFen
    left = Math.max(LEAST_FEN, left - off)
  }
  return left
}

/** The least that the price can come to. */
function leastPayable(dishFen: number, coupons: readonly CouponTemplateRow[]): number {
  let least = dishFen
  for (let mask = 1; mask < 2 ** coupons.length; mask += 1) {
    const left = leftAfter(dishFen, coupons.filter((_coupon, at) => (mask >> at) % 2 === 1))
    if (left !== null && left < least) least = left
  }
  return least
}

/** Somebody's coupons that can be used now. */
export function usableCoupons(tx: AppReadTx, staffId: string, nowMs: number): readonly CouponRow[] {
  return tx.all('coupons').filter((row) => row.ownerId === staffId && row.gone === null && row.usedPaymentId === null
    && row.validFromMs <= nowMs && nowMs <= row.validUntilMs && (row.share === null || row.share.expiresAtMs <= nowMs))
}

/** What is wrong with a quote that was just made over these coupons; nothing, as a rule. `wanted` is what was asked for. */
export function faultsOfQuote(tx: AppReadTx, quote: Quote, usable: readonly CouponRow[], wanted: readonly string[] | undefined): string[] {
  const { dishFen, payableFen, adjustments, couponChoice } = quote
  const templateOf = ({ templateId }: CouponRow): CouponTemplateRow => must(tx.get('couponTemplates', templateId))
  const chosen = wanted?.map((id) => templateOf(must(usable.find((row) => row.id === id)))) ?? []
  const least = leastPayable(dishFen, usable.map(templateOf))
  const right = wanted === undefined ? least : leftAfter(dishFen, chosen)
  const explained = dishFen + adjustments.reduce((sum, { fen }) => sum + fen, 0)
  return [
    ...(payableFen < LEAST_FEN ? [`${payableFen} fen are to be paid`] : []),
    ...(payableFen === right ? [] : [`${dishFen} fen less ${wanted?.join('+') ?? 'the best coupons'} are ${right} fen, not ${payableFen}`]),
    ...(explained === payableFen ? [] : [`${payableFen} fen are explained as ${explained}`]),
    ...(couponChoice.bestSavingFen === dishFen - least ? [] : [`${dishFen - least} fen could be saved, not ${couponChoice.bestSavingFen}`]),
  ]
}
