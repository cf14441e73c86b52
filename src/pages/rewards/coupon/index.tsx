import { routePage } from '@/app/route-page'
import { CouponScreen } from '@/features/coupons/screens/CouponScreen'

export default routePage(CouponScreen)
