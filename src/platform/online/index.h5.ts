import type { IsOnline, WatchOnline, WatchShown } from './types'

export type { IsOnline, WatchOnline, WatchShown } from './types'

export const isOnline: IsOnline = () => navigator.onLine

export const watchOnline: WatchOnline = (listener) => {
  const onOnline = () => listener(true)
  const onOffline = () => listener(false)
  window.addEventListener('online', onOnline)
  window.addEventListener('offline', onOffline)
  return () => {
    window.removeEventListener('online', onOnline)
    window.removeEventListener('offline', onOffline)
  }
}

/** `pageshow` with `persisted` covers pages that come out of the back/forward cache without a visibility change. */
export const watchShown: WatchShown = (listener) => {
  const onVisibility = () => {
    if (document.visibilityState === 'visible') listener()
  }
  const onPageShow = (event: PageTransitionEvent) => {
    if (event.persisted) listener()
  }
  document.addEventListener('visibilitychange', onVisibility)
  window.addEventListener('pageshow', onPageShow)
  return () => {
    document.removeEventListener('visibilitychange', onVisibility)
    window.removeEventListener('pageshow', onPageShow)
  }
}
