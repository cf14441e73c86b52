import { routePage } from '@/app/route-page'
import { CouponsScreen } from '@/features/coupons/screens/CouponsScreen'

export default routePage(CouponsScreen)
