import Taro from '@tarojs/taro'
import type { CopyText, ShareText, ShareWay, UseShareCard } from './types'

export type { CopyText, ShareCard, ShareText, ShareWay, UseShareCard } from './types'

/** WeChat says "内容已复制" by itself. */
export const copyText: CopyText = async (data) => {
  try {
    await Taro.setClipboardData({ data })
    return true
  } catch {
    return false
  }
}

export const shareWay: ShareWay = () => 'card'

export const shareText: ShareText = () => Promise.resolve(false)

export const useShareCard: UseShareCard = ({ title, path }) => {
  Taro.useShareAppMessage(() => ({ title, path }))
}
