import { routePage } from '@/app/route-page'
import { BillScreen } from '@/features/bills/screens/BillScreen'

export default routePage(BillScreen)
