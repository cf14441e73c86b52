/** Coupons as tests hold them: short words to give one and to read it back. */
import type { Coupon, Quote, QuoteRequest } from '@contract/generated/types'
import { issueCoupon } from '@mock/domain/coupons'
import type { Tables } from '@mock/store/tables'
import { bodyOf } from './expectations'
import type { Caller, World } from './world'

let count = 0

/** A coupon of this template in somebody's hands; answers its id. */
export const give = (world: World, { staffId }: Pick<Caller, 'staffId'>, templateId: string): string => {
  count += 1
  const couponId = `cpn_test-${String(count).padStart(6, '0')}`
  world.change((tx) => { issueCoupon(tx, { couponId, templateId, ownerId: staffId, source: '测试', atMs: world.clock.now() }) })
  return couponId
}

/** A template of its own that differs from 满 15 减 2 in this. */
export const addTemplate = (world: World, over: Partial<Tables['couponTemplates']> & { readonly id: string }): string => {
  world.change((tx) => {
    const base = tx.get('couponTemplates', 'tpl_lunch2')
    if (!base) throw new Error('the seed has no tpl_lunch2')
    tx.put('couponTemplates', { ...base, ...over })
  })
  return over.id
}

/** One of the caller's coupons. */
export const couponOf = async (world: World, as: Caller, couponId: string): Promise<Coupon> =>
  bodyOf(await world.call('getCoupon', { as, params: { couponId } })).coupon

/** What happened to it, in order. */
export const eventsOf = async (world: World, as: Caller, couponId: string): Promise<string[]> =>
  bodyOf(await world.call('getCoupon', { as, params: { couponId } })).events.map(({ kind }) => kind)

/** Ids in the order in which they were applied. */
export const usedIn = ({ adjustments }: Pick<Quote, 'adjustments'>): string[] => adjustments.map(({ couponId }) => couponId)

/** Asks for exactly these. */
export const withCoupons = (...couponIds: string[]): Partial<QuoteRequest> => ({ couponIds })
