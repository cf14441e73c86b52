import type { RowsAtOnce } from './types'

export const rowsAtOnce: RowsAtOnce = Infinity
