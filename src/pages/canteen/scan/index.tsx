import { routePage } from '@/app/route-page'
import { ScanScreen } from '@/features/canteen/screens/ScanScreen'

export default routePage(ScanScreen)
