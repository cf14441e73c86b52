import { routePage } from '@/app/route-page'
import { WindowScreen } from '@/features/workbench/screens/WindowScreen'

export default routePage(WindowScreen)
