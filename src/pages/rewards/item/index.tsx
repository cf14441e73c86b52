import { routePage } from '@/app/route-page'
import { ItemScreen } from '@/features/mall/screens/ItemScreen'

export default routePage(ItemScreen)
