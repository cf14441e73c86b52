import type { ReadNavInsets } from './types'

export type { NavInsets, ReadNavInsets } from './types'

/** `env()` is 0 in a browser tab and the notch's height in an installed app with `viewport-fit=cover`. */
export const navInsets: ReadNavInsets = () => ({ top: 'env(safe-area-inset-top, 0px)', height: '48px', end: '0px' })
