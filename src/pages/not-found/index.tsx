import { NotFoundScreen } from '@/app/not-found-screen'
import { routePage } from '@/app/route-page'

export default routePage(NotFoundScreen)
