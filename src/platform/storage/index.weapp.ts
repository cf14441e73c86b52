import Taro from '@tarojs/taro'
import { durableStorage } from './codec'
import type { DurableStorage, WatchOtherWindows } from './types'

export { removeByPrefix } from './remove-by-prefix'
export type { DurableStorage, StorageFailure, StorageRead, WatchOtherWindows } from './types'

/** WeChat answers '' for a missing key; JSON text is never empty, so '' can only mean missing. */
export const storage: DurableStorage = durableStorage({
  getText: (key) => {
    const text: unknown = Taro.getStorageSync(key)
    return typeof text === 'string' && text !== '' ? text : null
  },
  setText: (key, text) => Taro.setStorageSync(key, text),
  removeText: (key) => Taro.removeStorageSync(key),
  allKeys: () => [...Taro.getStorageInfoSync().keys],
  isQuotaError: (error) => /exceed|limit|quota|size/i.test(messageOf(error)),
})

/** A mini-program has one window. */
export const watchOtherWindows: WatchOtherWindows = () => () => undefined

function messageOf(error: unknown): string {
  if (error instanceof Error) return error.message
  const errMsg = typeof error === 'object' && error !== null && 'errMsg' in error ? error.errMsg : error
  return String(errMsg)
}
