import Taro from '@tarojs/taro'
import type { NavInsets, ReadNavInsets } from './types'

export type { NavInsets, ReadNavInsets } from './types'

const FALLBACK: NavInsets = { top: '20px', height: '44px', end: '96px' }

/** The bar is centred on the capsule: as far below it as it is below the status bar. Early in a cold start some
 * devices answer an empty rectangle, hence the fallback. */
export const navInsets: ReadNavInsets = () => {
  try {
    const { statusBarHeight = 20, windowWidth } = Taro.getWindowInfo()
    const capsule = Taro.getMenuButtonBoundingClientRect()
    if (!(capsule.height > 0)) return { ...FALLBACK, top: `${statusBarHeight}px` }
    const gap = Math.max(0, capsule.top - statusBarHeight)
    return {
      top: `${statusBarHeight}px`,
      height: `${capsule.height + 2 * gap}px`,
      end: `${Math.max(0, windowWidth - capsule.left)}px`,
    }
  } catch {
    return FALLBACK
  }
}
