import Taro from '@tarojs/taro'
import type { IsOnline, WatchOnline, WatchShown } from './types'

export type { IsOnline, WatchOnline, WatchShown } from './types'

let online = true
const listeners = new Set<(online: boolean) => void>()
let started = false

/** WeChat tells the state only asynchronously, so the first answer is "online" until it is known. */
function start(): void {
  if (started) return
  started = true
  const settle = (next: boolean) => {
    if (next === online) return
    online = next
    listeners.forEach((listener) => listener(next))
  }
  Taro.onNetworkStatusChange(({ isConnected }) => settle(isConnected))
  Taro.getNetworkType().then(
    ({ networkType }) => settle(networkType !== 'none'),
    () => undefined,
  )
}

export const isOnline: IsOnline = () => {
  start()
  return online
}

export const watchOnline: WatchOnline = (listener) => {
  start()
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

export const watchShown: WatchShown = (listener) => {
  const onShow = () => listener()
  Taro.onAppShow(onShow)
  return () => Taro.offAppShow(onShow)
}
