import { routePage } from '@/app/route-page'
import { InviteScreen } from '@/features/visits/screens/InviteScreen'

export default routePage(InviteScreen)
