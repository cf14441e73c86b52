import { routePage } from '@/app/route-page'
import { QuizScreen } from '@/features/points/screens/QuizScreen'

export default routePage(QuizScreen)
