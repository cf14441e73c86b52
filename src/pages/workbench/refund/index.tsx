import { routePage } from '@/app/route-page'
import { RefundScreen } from '@/features/workbench/screens/RefundScreen'

export default routePage(RefundScreen)
