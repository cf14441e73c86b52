import { routePage } from '@/app/route-page'
import { WalkInScreen } from '@/features/gate/screens/WalkInScreen'

export default routePage(WalkInScreen)
