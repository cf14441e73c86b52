import { routePage } from '@/app/route-page'
import { BillsScreen } from '@/features/bills/screens/BillsScreen'

export default routePage(BillsScreen)
