import Taro, { usePullDownRefresh } from '@tarojs/taro'
import type { UsePullDown } from './types'

export type { UsePullDown } from './types'

const stop = () => Taro.stopPullDownRefresh()

/** Needs `enablePullDownRefresh` (app.config.ts): https://developers.weixin.qq.com/miniprogram/dev/reference/api/Page.html */
export const usePullDown: UsePullDown = (refresh) => {
  usePullDownRefresh(() => {
    refresh().then(stop, stop)
  })
}
