import { routePage } from '@/app/route-page'
import { PrivacyScreen } from '@/features/session/screens/PrivacyScreen'

export default routePage(PrivacyScreen)
