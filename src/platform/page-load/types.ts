import type { RouteId } from '@/shared/lib/routes'

/**
 * Fetches a page's scripts ahead of the move to it: once the browser has nothing else to do, or at once when a finger is already on the
 * key. A failure is the move's own to mend.
 * In the mini-program nothing: a page's package is there as a whole, or WeChat fetches it.
 */
export type FetchAhead = (id: RouteId, when?: 'idle' | 'now') => void

/** Whether the page that was opened does not come: its scripts are late, or were lost and are asked for again. */
export type UsePageLate = () => boolean
