import Taro from '@tarojs/taro'
import { routeUrl } from '@/shared/lib/routes'
import { MessageScreen } from './message-screen'

const goHome = (): void => void Taro.reLaunch({ url: routeUrl('home') })

/** An address that no page has: a mistyped one, or one from an older version. */
export function NotFoundScreen() {
  return <MessageScreen title='没有找到这个页面' text='地址可能有误，或页面已经移走。' action='回到首页' onAction={goHome} />
}
