import { routePage } from '@/app/route-page'
import { EntriesScreen } from '@/features/points/screens/EntriesScreen'

export default routePage(EntriesScreen)
