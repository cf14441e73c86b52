/** Coupons for a price: which are mine and why some do not fit, the best of them, or exactly those asked for. */
import { toInstant } from '@/shared/lib/time'
import { fail, ok, type Result } from '@/shared/lib/result'
import type { CouponChoice, CouponDomain, CouponOption, CouponReason } from '@contract/generated/types'
import { refusal, type DomainRefusal } from '@mock/domain/checkout/refusal'
import type { CouponRow, CouponTemplateRow } from '@mock/store/rows/coupons'
import type { AppReadTx } from '@mock/store/tables'
import { applyCoupons, bestSteps, explain, savingOn, type Combination, type EngineCoupon, type Price, type Step } from './engine'
import { clashOf } from './clash'
import { couponPolicyOf, templateOf } from './policy'
import { groupOf, stateOf } from './state'

/** What is to be paid, by whom and where. */
export interface Purchase {
  readonly staffId: string
  readonly fen: number
  readonly domain: CouponDomain
  readonly venueId: string
  readonly period: { readonly periodId: string; readonly name: string }
  readonly nowMs: number
}

/** What a quote freezes of its coupons, and what it answers. */
export interface ChosenCoupons extends Combination {
  readonly couponChoice: CouponChoice
}

interface Held {
  readonly row: CouponRow
  readonly coupon: EngineCoupon
  readonly reason: CouponOption['reason']
  readonly aloneFen: number
}

const MOST_OPTIONS = 100

const priceOf = (tx: AppReadTx, { fen, period }: Purchase): Price => {
  const { leastPayableFen, maxPerPayment } = couponPolicyOf(tx)
  return { fen, leastFen: leastPayableFen, maxCoupons: maxPerPayment, name: period.name }
}

/** Locks of one's own quotes do not count: a new quote takes over. */
const reasonOf = (row: CouponRow, template: CouponTemplateRow, purchase: Purchase, aloneFen: number): CouponOption['reason'] => {
  const state = stateOf(row, null, purchase.nowMs)
  if (state === 'upcoming') return 'not_yet_valid'
  if (state !== 'usable') return 'locked'
  if (template.venueIds.length > 0 && !template.venueIds.includes(purchase.venueId)) return 'other_venue'
  if (template.periodIds.length > 0 && !template.periodIds.includes(purchase.period.periodId)) return 'other_period'
  if (purchase.fen < template.thresholdFen) return 'below_threshold'
  return aloneFen === 0 ? 'nothing_to_save' : null
}

const byEnd = (a: Held, b: Held): number =>
  a.row.validUntilMs - b.row.validUntilMs || b.aloneFen - a.aloneFen || (a.row.id < b.row.id ? -1 : 1)

/** My coupons of this domain that are not over: the sooner end first, then the one that saves more. */
const heldFor = (tx: AppReadTx, purchase: Purchase, price: Price): Held[] => tx.find('coupons', 'byOwner', purchase.staffId)
  .filter((row) => groupOf(stateOf(row, null, purchase.nowMs)) === 'usable')
  .flatMap((row) => {
    const template = templateOf(tx, row.templateId)
    if (!template.domains.includes(purchase.domain)) return []
    const { title, thresholdFen, stacking, group, effect } = template
    const coupon = { couponId: row.id, title, thresholdFen, stacking, group, effect, endMs: row.validUntilMs }
    const aloneFen = savingOn(coupon, price, price.fen)
    return [{ row, coupon, reason: reasonOf(row, template, purchase, aloneFen), aloneFen }]
  })
  .sort(byEnd)

const unavailable = (tx: AppReadTx, couponId: string, staffId: string, reason?: CouponReason, withTitle?: string | null) => {
  const row = tx.get('coupons', couponId)
  const couponTitle = row?.ownerId === staffId ? templateOf(tx, row.templateId).title : '这张优惠券'
  return fail(refusal('coupon_unavailable', { couponTitle, ...(reason && { couponReason: reason }), ...(withTitle && { couponWithTitle: withTitle }) }))
}

/** Exactly those asked for: the first that is not usable or cannot join those before it is what the refusal names. */
const exactly = (
  tx: AppReadTx, price: Price, held: readonly Held[], staffId: string, couponIds: readonly string[],
): Result<readonly Step[], DomainRefusal> => {
  const chosen: EngineCoupon[] = []
  for (const couponId of couponIds) {
    const found = held.find(({ row }) => row.id === couponId)
    if (found?.reason !== null) return unavailable(tx, couponId, staffId, found?.reason)
    const clash = clashOf(price, chosen, found.coupon)
    if (clash) return unavailable(tx, couponId, staffId, clash.reason, clash.withTitle)
    chosen.push(found.coupon)
  }
  return ok(applyCoupons(price, chosen))
}

const optionOf = (price: Price, { row, coupon, reason, aloneFen }: Held, steps: readonly Step[]): CouponOption => {
  const step = steps.find((taken) => taken.coupon.couponId === row.id)
  const usable = reason === null
  return {
    couponId: row.id, title: coupon.title, validUntil: toInstant(row.validUntilMs), usable, chosen: step !== undefined,
    savingFen: usable ? step?.savingFen ?? aloneFen : 0, reason,
    clash: usable && !step ? clashOf(price, steps.map((taken) => taken.coupon), coupon) : null,
  }
}

const rank = ({ chosen, usable }: CouponOption): number => (chosen ? 0 : usable ? 1 : 2)

/** The coupons of a quote: absent ids ask for the best, none for none, others for exactly those. */
export const chooseCoupons = (tx: AppReadTx, purchase: Purchase, couponIds: readonly string[] | undefined): Result<ChosenCoupons, DomainRefusal> => {
  const price = priceOf(tx, purchase)
  const held = heldFor(tx, purchase, price)
  const best = bestSteps(price, held.filter(({ reason }) => reason === null).map(({ coupon }) => coupon))
  const taken = couponIds === undefined ? ok(best) : exactly(tx, price, held, purchase.staffId, couponIds)
  if (!taken.ok) return taken
  const combination = explain(price, taken.value)
  const mode = couponIds === undefined ? 'best' : couponIds.length === 0 ? 'none' : 'chosen'
  return ok({
    ...combination,
    couponChoice: {
      mode, savingFen: combination.savingFen, bestSavingFen: explain(price, best).savingFen,
      options: held.map((one) => optionOf(price, one, taken.value)).sort((a, b) => rank(a) - rank(b)).slice(0, MOST_OPTIONS),
    },
  })
}
