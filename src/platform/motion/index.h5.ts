import type { PrefersStill } from './types'

export type { PrefersStill } from './types'

export const prefersStill: PrefersStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches
