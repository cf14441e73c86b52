import Taro from '@tarojs/taro'
import type { AfterDrawn, RowsAtFirst, RowsAtOnce } from './types'

/** Some 1.3 kB a row: below 10 kB. */
export const rowsAtOnce: RowsAtOnce = 6

export const rowsAtFirst: RowsAtFirst = 0

/** Taro's nextTick is the answer of WeChat's view to the update that is on its way. */
export const afterDrawn: AfterDrawn = (next) => {
  let isWanted = true
  Taro.nextTick(() => {
    if (isWanted) next()
  })
  return () => {
    isWanted = false
  }
}
