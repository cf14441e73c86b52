import Taro from '@tarojs/taro'
import type { SetTitle } from './types'

export type { SetTitle } from './types'

/** Fails on a page that is already gone; nobody can see its title then. */
export const setTitle: SetTitle = (title) => {
  Taro.setNavigationBarTitle({ title }).catch(() => undefined)
}
