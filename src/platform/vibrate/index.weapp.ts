import Taro from '@tarojs/taro'
import type { TapFeedback } from './types'

export type { TapFeedback } from './types'

export const tapFeedback: TapFeedback = () => {
  Taro.vibrateShort({ type: 'light' }).catch(() => undefined)
}
