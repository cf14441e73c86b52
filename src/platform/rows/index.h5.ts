import type { AfterDrawn, RowsAtFirst, RowsAtOnce } from './types'

export const rowsAtOnce: RowsAtOnce = Infinity

export const rowsAtFirst: RowsAtFirst = Infinity

export const afterDrawn: AfterDrawn = (next) => {
  const frame = requestAnimationFrame(next)
  return () => cancelAnimationFrame(frame)
}
