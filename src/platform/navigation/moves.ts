import Taro from '@tarojs/taro'
import { routeUrl, tabs, type RouteId } from '@/shared/lib/routes'

type Query = Readonly<Record<string, string | undefined>>

/** WeChat keeps at most ten pages open (developers.weixin.qq.com/miniprogram/dev/api/route/wx.navigateTo.html). */
const MAX_PAGES = 10

const isTab = (id: RouteId): boolean => tabs.some((tab) => tab.id === id)
/** A move to a page that is already being left fails; there is nothing to do about it. */
const settle = (move: Promise<unknown>): void => void move.catch(() => undefined)

/** Opens a page above the present one (a tab: switches to it). */
export const go = (id: RouteId, query: Query = {}): void => {
  if (isTab(id)) settle(Taro.switchTab({ url: routeUrl(id) }))
  else if (Taro.getCurrentPages().length >= MAX_PAGES) replace(id, query)
  else settle(Taro.navigateTo({ url: routeUrl(id, query) }))
}

/** Opens a page in place of the present one, so that back does not return to it. */
export const replace = (id: RouteId, query: Query = {}): void => {
  settle(isTab(id) ? Taro.switchTab({ url: routeUrl(id) }) : Taro.redirectTo({ url: routeUrl(id, query) }))
}

/** Closes every page and opens this one. */
export const relaunch = (id: RouteId, query: Query = {}): void => {
  settle(Taro.reLaunch({ url: routeUrl(id, query) }))
}

/** One page back; home when this was the first page (a deep link). */
export const back = (): void => {
  if (Taro.getCurrentPages().length > 1) settle(Taro.navigateBack())
  else relaunch('home')
}

/** Opens an address of the app in place of the present page. */
export const replaceAt = (url: string): void => settle(Taro.redirectTo({ url }))
