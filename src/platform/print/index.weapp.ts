import type { CanPrint, PrintPage } from './types'

export type { CanPrint, PrintPage } from './types'

/** Mini-programs print nothing. */
export const canPrint: CanPrint = false

export const printPage: PrintPage = () => undefined
