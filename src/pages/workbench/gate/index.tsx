import { routePage } from '@/app/route-page'
import { GateScreen } from '@/features/gate/screens/GateScreen'

export default routePage(GateScreen)
