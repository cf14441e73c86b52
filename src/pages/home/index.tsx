import { routePage } from '@/app/route-page'
import { HomeScreen } from '@/features/home/screens/HomeScreen'

export default routePage(HomeScreen)
