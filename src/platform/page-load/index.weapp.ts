import type { FetchAhead, UsePageLate } from './types'

export type { FetchAhead, UsePageLate } from './types'

export const fetchAhead: FetchAhead = () => undefined

/** WeChat shows its own waiting. */
export const usePageLate: UsePageLate = () => false
