import { routePage } from '@/app/route-page'
import { VisitsScreen } from '@/features/visits/screens/VisitsScreen'

export default routePage(VisitsScreen)
