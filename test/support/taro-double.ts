import { useEffect } from 'react'
import { afterEach } from 'vitest'
import { Page } from './taro-page'
import { createStorage } from './taro-storage'
import { request } from './taro-request'

/**
 * Stands in for `@tarojs/taro` in tests: requests go through fetch, storage is in memory, navigation is written down.
 * It has only what the app uses; anything else is missing on purpose, so that a test of it fails at once.
 */
const storage = createStorage()
const page = new Page()

/** What a test reads and does. */
export const taro = {
  /** Every navigation so far, for instance `navigateTo /canteen/pages/bill/index?id=1`. */
  visits: page.visits,
  storage: storage.content,
  /** Sets what `useRouter` and `useLoad` see; before rendering. */
  open(path: string, params: Record<string, string> = {}) {
    page.router = { path, params }
  },
  /** Calls what the screen registered with a hook: `show`, `hide`, `pullDownRefresh`, `reachBottom`. */
  fire: (event: string, argument?: unknown) => page.fire(event, argument),
  /** Calls listeners of `Taro.onAppShow` and the like. */
  emit: (event: string, argument?: unknown) => page.emit(event, argument),
  reset() {
    storage.content.clear()
    page.reset()
  },
}
afterEach(() => taro.reset())

function useEvent(event: string, callback: (argument: never) => unknown) {
  useEffect(() => page.register(event, callback))
}

function useLoad(callback: (params: Record<string, string>) => unknown) {
  useEffect(() => {
    callback(page.router.params)
    // As in Taro: once in a page's life, with the parameters it was opened with.
  }, [])
}

function useDidShow(callback: (options: never) => unknown) {
  useEvent('show', callback)
  useEffect(() => {
    callback(undefined as never)
  }, [])
}

const hook = (event: string) => (callback: (argument: never) => unknown) => useEvent(event, callback)
const listener = (event: string) => (callback: (argument: never) => void) => void page.listen(event, callback)
const unlisten = (event: string) => (callback?: (argument: never) => void) => page.unlisten(event, callback)

export const useDidHide = hook('hide')
export const usePullDownRefresh = hook('pullDownRefresh')
export const useReachBottom = hook('reachBottom')
export const useShareAppMessage = hook('shareAppMessage')
export const useUnload = hook('unload')
export const useReady = useLoad
export const useRouter = () => page.router
export { useDidShow, useLoad }

const Taro = {
  ...storage.api,
  request,
  useDidHide,
  useDidShow,
  useLoad,
  usePullDownRefresh,
  useReachBottom,
  useReady,
  useRouter,
  useShareAppMessage,
  useUnload,
  getEnv: () => 'WEB',
  getCurrentInstance: () => ({ router: page.router, page: {}, app: {} }),
  getCurrentPages: () => page.stack,
  navigateTo: page.navigation('navigateTo'),
  redirectTo: page.navigation('redirectTo'),
  reLaunch: page.navigation('reLaunch'),
  switchTab: page.navigation('switchTab'),
  navigateBack: page.navigation('navigateBack'),
  setNavigationBarTitle: page.answering({}),
  stopPullDownRefresh: page.answering({}),
  vibrateShort: page.answering({}),
  getNetworkType: page.answering({ networkType: 'wifi' }),
  onAppShow: listener('AppShow'),
  offAppShow: unlisten('AppShow'),
  onAppHide: listener('AppHide'),
  offAppHide: unlisten('AppHide'),
  onNetworkStatusChange: listener('NetworkStatusChange'),
  offNetworkStatusChange: unlisten('NetworkStatusChange'),
  nextTick: (callback: () => void) => queueMicrotask(callback),
}

export default Taro
