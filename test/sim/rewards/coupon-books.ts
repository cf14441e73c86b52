import type { CouponRow } from '@mock/store/rows/coupons'
import type { PaymentRow } from '@mock/store/rows/checkout'
import type { AppReadTx } from '@mock/store/tables'
import { must } from '../rng'
import { CAMPAIGN_USES, FIRST_COUPONS } from './tiny-rewards'

/** Each coupon is where its story says: used by one payment at most, given once, and none is lost or made of nothing. */
export const couponFaults = (read: AppReadTx): string[] => [...useFaults(read), ...countFaults(read), ...priceFaults(read)]

/** Whether the rule of the coupon brought it back from this payment. */
function hasReturned(read: AppReadTx, { templateId }: CouponRow, { payableFen, refundedFen }: PaymentRow): boolean {
  const { returnOn } = must(read.get('couponTemplates', templateId))
  return returnOn === 'full' ? refundedFen === payableFen : returnOn === 'any' && refundedFen > 0
}

function useFaults(read: AppReadTx): string[] {
  const users = new Map<string, PaymentRow[]>()
  for (const payment of read.all('payments')) {
    for (const { couponId } of payment.adjustments) users.set(couponId, [...users.get(couponId) ?? [], payment])
  }
  return read.all('coupons').flatMap((coupon) => {
    const { id, ownerId, usedPaymentId } = coupon
    const by = users.get(id) ?? []
    const holding = by.filter((payment) => !hasReturned(read, coupon, payment)).map((payment) => payment.id)
    return [
      ...(holding.length > 1 ? [`${id} was used by ${holding.join(' and ')}`] : []),
      ...(usedPaymentId === (holding[0] ?? null) ? [] : [`${id} says it was used by ${usedPaymentId}, the payments say ${holding[0] ?? 'none'}`]),
      ...by.filter(({ payerId }) => payerId !== ownerId).map((payment) => `${payment.id} used ${id} of somebody else`),
    ]
  })
}

/** As many coupons as were issued, by everything that issues them. */
function countFaults(read: AppReadTx): string[] {
  const coupons = read.all('coupons')
  const shared = read.all('couponShares').filter(({ end }) => end === 'redeemed').length
  const campaigns = read.all('couponCampaigns')
  const vouchers = read.all('redemptions').filter(({ kind }) => kind === 'voucher')
  const ofVouchers = (state: string): number => vouchers.filter((row) => row.state === state).reduce((sum, { quantity }) => sum + quantity, 0)
  const issued = FIRST_COUPONS + shared + campaigns.reduce((sum, { used }) => sum + used, 0)
    + read.all('giftPackClaims').reduce((sum, { couponIds }) => sum + couponIds.length, 0)
    + read.all('drawEntries').filter(({ couponId }) => couponId !== null).length + ofVouchers('issued') + ofVouchers('cancelled')
  const gone = (how: string): number => coupons.filter((row) => row.gone === how).length
  return [
    ...(coupons.length === issued ? [] : [`${issued} coupons were issued, there are ${coupons.length}`]),
    ...(gone('given') === shared ? [] : [`${shared} shares were redeemed, ${gone('given')} coupons were given`]),
    ...(gone('revoked') === ofVouchers('cancelled') ? [] : [`${ofVouchers('cancelled')} vouchers were cancelled, ${gone('revoked')} coupons taken back`]),
    ...campaigns.filter(({ used }) => used > CAMPAIGN_USES).map(({ id, used }) => `the code ${id} was used ${used} times of ${CAMPAIGN_USES}`),
  ]
}

/** The price is the dish less what the coupons took off, and at least one fen. */
function priceFaults(read: AppReadTx): string[] {
  return read.all('payments').flatMap(({ id, dishFen, payableFen, adjustments }) => {
    const explained = adjustments.reduce((sum, { fen }) => sum + fen, dishFen)
    return payableFen === explained && payableFen >= 1 ? [] : [`${id} of ${dishFen} fen charged ${payableFen}, explained as ${explained}`]
  })
}
