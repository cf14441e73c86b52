import { routePage } from '@/app/route-page'
import { PointsScreen } from '@/features/points/screens/PointsScreen'

export default routePage(PointsScreen)
