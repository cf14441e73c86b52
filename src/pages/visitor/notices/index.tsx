import { routePage } from '@/app/route-page'
import { NoticesScreen } from '@/features/notices/screens/NoticesScreen'

export default routePage(NoticesScreen)
