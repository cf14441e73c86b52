import { routePage } from '@/app/route-page'
import { GateVisitsScreen } from '@/features/gate/screens/GateVisitsScreen'

export default routePage(GateVisitsScreen)
