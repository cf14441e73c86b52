/** Rules of coupons, packs and printed codes; days count from the day of the seed. */
import type { CouponPolicyRow, CouponTemplateRow } from '@mock/store/rows/coupons'

export const couponPolicy: CouponPolicyRow = {
  id: 'current', maxPerPayment: 5, leastPayableFen: 1, shareHours: 24, unknownCodes: 10, lockMinutes: 60,
  returnSoonDays: 3, returnGraceDays: 7, announceDays: 60,
}

type TemplateSeed = Pick<CouponTemplateRow, 'id' | 'title' | 'text' | 'effect'> & Partial<CouponTemplateRow>

const template = (seed: TemplateSeed): CouponTemplateRow => ({
  thresholdFen: 0, domains: ['canteen'], venueIds: [], periodIds: [], stacking: 'one_per_group', group: 'meal', shareable: true,
  returnOn: 'full', validity: { kind: 'relative', days: 30 }, ...seed,
})

/** Kinds of coupons; the mall's vouchers become some of them. Their ids never change. */
export const couponTemplates: readonly CouponTemplateRow[] = [
  template({
    id: 'tpl_lunch2', title: '满 15 减 2', text: '全市联网食堂午餐可用，每餐一张，可与红包券、折扣券同用', periodIds: ['lunch'],
    effect: { kind: 'threshold', amountFen: 200 }, thresholdFen: 1_500,
  }),
  template({ id: 'tpl_meal5', title: '5 元餐券', text: '全市联网食堂可用，每餐一张', effect: { kind: 'fixed', amountFen: 500 }, thresholdFen: 800 }),
  template({
    id: 'tpl_breakfast1', title: '早餐 1 元券', text: '全市联网食堂早餐可用，每餐一张', effect: { kind: 'fixed', amountFen: 100 }, periodIds: ['breakfast'],
  }),
  template({
    id: 'tpl_canteen9', title: '食堂九折', text: '按余下金额九折，最多减 3 元，每餐一张', effect: { kind: 'percentage', percentOff: 10, capFen: 300 },
    group: 'discount',
  }),
  template({
    id: 'tpl_red1', title: '1 元红包券', text: '不限金额，可与其他券同用', effect: { kind: 'fixed', amountFen: 100 }, stacking: 'any', group: null,
    shareable: false, returnOn: 'any',
  }),
  template({
    id: 'tpl_dinner5', title: '满 20 减 5', text: '满 20 元可用，不与其他券同用', effect: { kind: 'threshold', amountFen: 500 }, thresholdFen: 2_000,
    stacking: 'alone', group: null,
  }),
  template({
    id: 'tpl_second3', title: '第二食堂 3 元券', text: '只在指定食堂可用', effect: { kind: 'fixed', amountFen: 300 }, venueIds: ['ven_1002'],
  }),
  template({
    id: 'tpl_birthday8', title: '生日 8 元餐券', text: '祝您生日快乐，全市联网食堂可用，不与其他券同用', effect: { kind: 'fixed', amountFen: 800 },
    stacking: 'alone', group: null, shareable: false, returnOn: 'any',
  }),
]
