import Taro from '@tarojs/taro'
import type { SignalFeedback, TapFeedback } from './types'

export type { SignalFeedback, TapFeedback } from './types'

const PAUSE_MS = 250
const short = (type: 'light' | 'heavy') => void Taro.vibrateShort({ type }).catch(() => undefined)

export const tapFeedback: TapFeedback = () => short('light')

/** WeChat's long one takes 400 ms. */
export const signalFeedback: SignalFeedback = (signal) => {
  if (signal === 'stop') return void Taro.vibrateLong().catch(() => undefined)
  short('heavy')
  if (signal === 'wait') setTimeout(() => short('heavy'), PAUSE_MS)
}
