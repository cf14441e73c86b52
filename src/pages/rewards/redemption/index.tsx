import { routePage } from '@/app/route-page'
import { RedemptionScreen } from '@/features/mall/screens/RedemptionScreen'

export default routePage(RedemptionScreen)
