import { routePage } from '@/app/route-page'
import { MallScreen } from '@/features/mall/screens/MallScreen'

export default routePage(MallScreen)
