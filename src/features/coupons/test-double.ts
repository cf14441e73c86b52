import type { Schema } from '@/api/types'

/** A usable lunch coupon, `满 15 减 2`, that ends in three days of the tests' noon. */
export const couponOf = (change: Partial<Schema<'Coupon'>>): Schema<'Coupon'> => ({
  couponId: 'cpn_1',
  state: 'usable',
  rule: {
    kind: 'threshold', title: '满 15 减 2', text: '全市联网食堂午餐可用，每餐一张', amountFen: 200, percentOff: null, capFen: null,
    thresholdFen: 1500, domains: ['canteen'], venueNames: [], categories: ['午餐'], stacking: 'one_per_group', shareable: true,
  },
  source: '元旦礼包',
  validFrom: '2026-11-20T00:00:00+08:00',
  validUntil: '2026-11-23T23:59:59+08:00',
  lockedUntil: null,
  share: null,
  usedPaymentId: null,
  ...change,
})
