import { routePage } from '@/app/route-page'
import { DrawScreen } from '@/features/draw/screens/DrawScreen'

export default routePage(DrawScreen)
