import { routePage } from '@/app/route-page'
import { PayScreen } from '@/features/canteen/screens/PayScreen'

export default routePage(PayScreen)
