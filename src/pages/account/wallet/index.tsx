import { routePage } from '@/app/route-page'
import { WalletScreen } from '@/features/wallet/screens/WalletScreen'

export default routePage(WalletScreen)
