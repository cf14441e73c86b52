import { routePage } from '@/app/route-page'
import { PinScreen } from '@/features/pin/screens/PinScreen'

export default routePage(PinScreen)
