import { routePage } from '@/app/route-page'
import { VisitScreen } from '@/features/visits/screens/VisitScreen'

export default routePage(VisitScreen)
