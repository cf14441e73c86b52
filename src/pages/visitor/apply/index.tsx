import { routePage } from '@/app/route-page'
import { ApplyScreen } from '@/features/invitation/screens/ApplyScreen'

export default routePage(ApplyScreen)
