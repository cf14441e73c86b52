import type { CanPrint, PrintPage } from './types'

export type { CanPrint, PrintPage } from './types'

export const canPrint: CanPrint = true

export const printPage: PrintPage = () => window.print()
