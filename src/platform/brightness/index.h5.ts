import type { Brighten } from './types'

export type { Brighten } from './types'

/** Browsers give a page no say in it. */
export const brighten: Brighten = () => () => undefined
