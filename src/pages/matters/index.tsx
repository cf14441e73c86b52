import { routePage } from '@/app/route-page'
import { MattersScreen } from '@/features/matters/screens/MattersScreen'

export default routePage(MattersScreen)
