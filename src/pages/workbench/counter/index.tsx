import { routePage } from '@/app/route-page'
import { CounterScreen } from '@/features/workbench/screens/CounterScreen'

export default routePage(CounterScreen)
