import type { AfterDrawn, RowsAtOnce } from './types'

export const rowsAtOnce: RowsAtOnce = Infinity

export const afterDrawn: AfterDrawn = (next) => {
  const frame = requestAnimationFrame(next)
  return () => cancelAnimationFrame(frame)
}
