import { routePage } from '@/app/route-page'
import { RedemptionsScreen } from '@/features/mall/screens/RedemptionsScreen'

export default routePage(RedemptionsScreen)
