import type { PrefersStill } from './types'

export type { PrefersStill } from './types'

/** WeChat does not tell; its style sheets still obey the system's wish, and motion can always be skipped. */
export const prefersStill: PrefersStill = () => false
