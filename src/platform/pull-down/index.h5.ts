import type { UsePullDown } from './types'

export type { UsePullDown } from './types'

export const usePullDown: UsePullDown = () => undefined
