import { useSyncExternalStore } from 'react'
import Taro from '@tarojs/taro'
import type { AppUpdate } from './types'

let ready = false
let started = false
const listeners = new Set<() => void>()

/** WeChat downloads new versions by itself; this only listens for "downloaded". */
export function startAppUpdate(): void {
  if (started) return
  started = true
  Taro.getUpdateManager().onUpdateReady(() => {
    ready = true
    for (const listener of listeners) listener()
  })
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const apply = (): void => Taro.getUpdateManager().applyUpdate()

/** Whether a new version waits, and how to take it. */
export function useAppUpdate(): AppUpdate {
  return { updateReady: useSyncExternalStore(subscribe, () => ready), apply }
}
