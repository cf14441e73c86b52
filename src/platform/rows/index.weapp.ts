import type { RowsAtOnce } from './types'

/** Some 1.3 kB a row: with what comes along it stays below 10 kB. */
export const rowsAtOnce: RowsAtOnce = 6
