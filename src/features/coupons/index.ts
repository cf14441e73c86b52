/** Door of the coupons feature: words that payments say too. */
export { endWords, reasonWords } from './coupon-words'
