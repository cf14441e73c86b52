import type { CouponPolicyRow, CouponTemplateRow } from '@mock/store/rows/coupons'
import type { AppReadTx } from '@mock/store/tables'

/** What the office decided for all coupons. */
export const couponPolicyOf = (tx: AppReadTx): CouponPolicyRow => {
  const row = tx.get('couponPolicies', 'current')
  if (!row) throw new Error('the world has no coupon policy: seed it')
  return row
}

/** A template that must be there: coupons, packs and items that name it were made from it. */
export const templateOf = (tx: AppReadTx, templateId: string): CouponTemplateRow => {
  const row = tx.get('couponTemplates', templateId)
  if (!row) throw new Error(`there is no coupon template ${templateId}`)
  return row
}
