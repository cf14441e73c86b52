import Taro from '@tarojs/taro'
import type { CallPhone } from './types'

export type { CallPhone } from './types'

/** Fails when the user changes their mind. */
export const callPhone: CallPhone = (phoneNumber) => {
  Taro.makePhoneCall({ phoneNumber }).catch(() => undefined)
}
