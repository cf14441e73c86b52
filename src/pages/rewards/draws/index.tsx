import { routePage } from '@/app/route-page'
import { DrawsScreen } from '@/features/draw/screens/DrawsScreen'

export default routePage(DrawsScreen)
