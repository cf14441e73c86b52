import { routePage } from '@/app/route-page'
import { ResultScreen } from '@/features/canteen/screens/ResultScreen'

export default routePage(ResultScreen)
