import { routePage } from '@/app/route-page'
import { SignInScreen } from '@/features/session/screens/SignInScreen'

export default routePage(SignInScreen)
