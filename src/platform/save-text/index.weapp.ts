import Taro from '@tarojs/taro'
import type { SaveText } from './types'

export type { SaveText } from './types'

/** A mini-program cannot put a table among the phone's files; pasted into a chat with oneself or a sheet it is as good. */
export const saveText: SaveText = async (_fileName, data) => {
  try {
    await Taro.setClipboardData({ data })
    return 'copied'
  } catch {
    return 'failed'
  }
}
