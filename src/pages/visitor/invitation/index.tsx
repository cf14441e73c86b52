import { routePage } from '@/app/route-page'
import { InvitationScreen } from '@/features/invitation/screens/InvitationScreen'

export default routePage(InvitationScreen)
