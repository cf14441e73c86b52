import Taro from '@tarojs/taro'
import type { Brighten } from './types'

export type { Brighten } from './types'

const ignore = (work: Promise<unknown>): void => void work.catch(() => undefined)

const set = (value: number): void => ignore(Taro.setScreenBrightness({ value }))

/** Left before the answer came, it stays as it was. */
export const brighten: Brighten = () => {
  let before: number | null = null
  let isOver = false
  ignore(Taro.getScreenBrightness().then(({ value }) => {
    if (isOver) return
    before = value
    set(1)
  }))
  ignore(Taro.setKeepScreenOn({ keepScreenOn: true }))
  return () => {
    isOver = true
    if (before !== null) set(before)
    ignore(Taro.setKeepScreenOn({ keepScreenOn: false }))
  }
}
