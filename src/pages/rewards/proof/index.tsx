import { routePage } from '@/app/route-page'
import { ProofScreen } from '@/features/draw/screens/ProofScreen'

export default routePage(ProofScreen)
