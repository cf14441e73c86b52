/** A small world of rewards: few coupons, little stock, a short urn, so that everything runs out within a sequence. */
import { announceDraw, grantDrawRight } from '@mock/domain/draw'
import { issueCoupon } from '@mock/domain/coupons'
import { grantPoints } from '@mock/domain/points'
import { createSeededRandom } from '@mock/kit/random'
import type { CouponPolicyRow, CouponTemplateRow, GiftPackRow } from '@mock/store/rows/coupons'
import type { DrawPrizeRow } from '@mock/store/rows/draw'
import type { MallItemRow } from '@mock/store/rows/mall'
import type { EarnRuleRow, PointsPolicyRow } from '@mock/store/rows/points'
import type { AppTx } from '@mock/store/tables'

const DAY_MS = 86_400_000
export const DRAW_ID = 'drw_tiny'
export const PACK_ID = 'gft_tiny'
export const PACK_COUPONS = 2
/** What everybody has from the start. */
const firstCoupons = ['ctp_fixed', 'ctp_large', 'ctp_lunch']
export const FIRST_COUPONS = 2 * firstCoupons.length
export const CAMPAIGN = 'TINYCODE'
export const CAMPAIGN_USES = 1

const couponPolicy: CouponPolicyRow = {
  id: 'current', maxPerPayment: 5, leastPayableFen: 1, shareHours: 24, unknownCodes: 1_000, lockMinutes: 1, returnSoonDays: 3, returnGraceDays: 7,
  announceDays: 3,
}

const template = (id: string, over: Pick<CouponTemplateRow, 'effect'> & Partial<CouponTemplateRow>): CouponTemplateRow => ({
  id, title: '用餐券', text: '', thresholdFen: 0, domains: ['canteen'], venueIds: [], periodIds: [], stacking: 'any', group: null, shareable: true,
  returnOn: 'full', validity: { kind: 'relative', days: 30 }, ...over,
})

/** The combinations of these are not greedy, and large amounts meet small prices. */
export const templates: readonly CouponTemplateRow[] = [
  template('ctp_fixed', { effect: { kind: 'fixed', amountFen: 300 } }),
  template('ctp_large', { effect: { kind: 'fixed', amountFen: 900 }, stacking: 'alone', shareable: false, returnOn: 'any' }),
  template('ctp_lunch', { effect: { kind: 'threshold', amountFen: 400 }, thresholdFen: 1_500, stacking: 'one_per_group', group: 'a' }),
  template('ctp_tenth', { effect: { kind: 'percentage', percentOff: 50, capFen: 450 }, stacking: 'one_per_group', group: 'a' }),
  template('ctp_won', { effect: { kind: 'percentage', percentOff: 10, capFen: 100 }, returnOn: 'any' }),
]

const item = (id: string, over: Partial<MallItemRow>): MallItemRow => ({
  id, kind: 'goods', title: '奖品', picture: 'cup', text: '', points: 10, fen: 0, stock: 2, perPersonLimit: 3, isOffered: true, placeId: 'plc_tiny',
  collectDays: 7, couponTemplateId: null, ...over,
})

export const items: readonly MallItemRow[] = [
  item('itm_cup', { points: 6, perPersonLimit: 1 }),
  item('itm_book', { points: 3, fen: 200, stock: 1 }),
  item('itm_voucher', { kind: 'voucher', points: 5, stock: 2, placeId: null, collectDays: null, couponTemplateId: 'ctp_fixed' }),
  item('itm_prize', { isOffered: false, points: 0, stock: 1 }),
]

const prizes: readonly DrawPrizeRow[] = [
  { prizeId: 'prz_goods', title: '杯', picture: 'cup', slips: 1, kind: 'goods', itemId: 'itm_prize' },
  { prizeId: 'prz_coupon', title: '券', picture: 'meal', slips: 1, kind: 'coupon', templateId: 'ctp_won' },
  { prizeId: 'prz_points', title: '6 积分', picture: 'ticket', slips: 1, kind: 'points', points: 6 },
]

const pointsPolicy: PointsPolicyRow = {
  id: 'current', expiryYears: 1, returnGraceDays: 30, levelMonths: 12, levels: [{ level: 1, name: '启航', fromPoints: 0 }],
}

/** Meals earn at once, so that their points can be spent before a refund takes them back. */
const rules: readonly EarnRuleRow[] = [
  { id: 'ern_meal', kind: 'meal', title: '', text: '', available: true, effectiveFrom: '2026-01-01', perYuan: 1, dailyMax: 90, creditHours: 0 },
  { id: 'ern_signin', kind: 'sign_in', title: '', text: '', available: true, effectiveFrom: '2026-01-01', dayPoints: [4], drawRightOnDay: 1 },
]

const packOf = (nowMs: number): GiftPackRow => ({
  id: PACK_ID, title: '礼包', text: '', occasion: 'festival', opening: { kind: 'span', fromMs: nowMs - DAY_MS, untilMs: nowMs + DAY_MS },
  contents: [{ templateId: 'ctp_tenth', count: PACK_COUPONS }], points: 3,
})

const giveTo = (tx: AppTx, staffId: string, atMs: number): void => {
  grantPoints(tx, { staffId, points: 1, title: '期初', reference: null, atMs })
  for (const [n, templateId] of firstCoupons.entries()) {
    issueCoupon(tx, { couponId: `cpn_${staffId.slice(4)}-${n}`, templateId, ownerId: staffId, source: '期初', atMs })
  }
}

/** Policies, shelves, coupons, an open draw, and something for everybody. */
export function seedRewards(tx: AppTx, staffIds: readonly string[], nowMs: number): void {
  tx.put('pointsPolicies', pointsPolicy)
  for (const rule of rules) tx.put('earnRules', rule)
  tx.put('mallPolicies', { id: 'current', unknownCodes: 1_000, lockMinutes: 1 })
  tx.put('pickUpPlaces', { id: 'plc_tiny', name: '', address: '', hours: '', closesAtMinute: 1_020 })
  for (const row of items) tx.put('mallItems', row)
  tx.put('couponPolicies', couponPolicy)
  for (const row of templates) tx.put('couponTemplates', row)
  tx.put('giftPacks', packOf(nowMs))
  tx.put('couponCampaigns', {
    id: CAMPAIGN, templateId: 'ctp_tenth', source: '', opensAtMs: nowMs - DAY_MS, closesAtMs: nowMs + DAY_MS, uses: CAMPAIGN_USES, used: 0,
  })
  announceDraw(tx, {
    id: DRAW_ID, title: '抽奖', text: '', rightsText: '', mode: 'urn', opensAtMs: nowMs - DAY_MS, closesAtMs: nowMs + DAY_MS,
    revealsAtMs: nowMs + DAY_MS, prizes, sources: ['base', 'sign_in', 'quiz'],
  }, createSeededRandom(5))
  for (const staffId of staffIds) giveTo(tx, staffId, nowMs)
  // More rights than slips.
  for (const staffId of staffIds) grantDrawRight(tx, { staffId, source: 'quiz', atMs: nowMs })
}
