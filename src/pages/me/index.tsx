import { routePage } from '@/app/route-page'
import { MeScreen } from '@/features/me/screens/MeScreen'

export default routePage(MeScreen)
