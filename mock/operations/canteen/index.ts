import type { Operations } from '@mock/kit/types'
import { resolveCode } from './resolve-code'
import { getVenue, listVenues } from './venues'

/** Venues, windows and their printed codes. */
export const canteenOperations = { listVenues, getVenue, resolveCode } satisfies Partial<Operations>
