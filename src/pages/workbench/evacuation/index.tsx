import { routePage } from '@/app/route-page'
import { EvacuationScreen } from '@/features/gate/screens/EvacuationScreen'

export default routePage(EvacuationScreen)
