import { pagePath, type RouteId } from '@/shared/lib/routes'
import { useLate } from './load.h5'
import type { FetchAhead, UsePageLate } from './types'

export type { FetchAhead, UsePageLate } from './types'

interface TaroPage {
  readonly path: string
  /** Fetches what it needs and answers `[the page, …]`. */
  readonly load: () => readonly [Promise<unknown>, ...unknown[]]
}

declare global {
  interface Window {
    /** Taro's own table of pages. */
    readonly __taroAppConfig?: { readonly routes?: readonly TaroPage[] }
  }
}

/** Safari does not tell when it is idle. */
const whenIdle = (work: () => void): void => void ('requestIdleCallback' in window ? requestIdleCallback(work) : setTimeout(work, 200))

function load(id: RouteId): void {
  const page = window.__taroAppConfig?.routes?.find(({ path }) => path === pagePath(id))
  page?.load()[0].catch(() => undefined)
}

export const fetchAhead: FetchAhead = (id, when = 'idle') => (when === 'now' ? load(id) : whenIdle(() => load(id)))

export const usePageLate: UsePageLate = () => useLate(({ late }) => late)
