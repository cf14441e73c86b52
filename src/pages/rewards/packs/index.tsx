import { routePage } from '@/app/route-page'
import { PacksScreen } from '@/features/coupons/screens/PacksScreen'

export default routePage(PacksScreen)
