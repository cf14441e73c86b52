import { routePage } from '@/app/route-page'
import { GateEventsScreen } from '@/features/gate/screens/GateEventsScreen'

export default routePage(GateEventsScreen)
