import { routeOfPath } from '@/shared/lib/routes'

/** Paths that belong to the server alone; the worker never answers them. */
export const isForServer = /^\/(api|__mock)(\/|$)/

/** The precached document of an address: the same choice as the server's (`dist/h5-meta/headers.json`). */
export function documentOf(pathname: string): string {
  const route = routeOfPath(pathname)
  if (route === 'home') return '/index.html'
  return route === 'pay' ? '/pay.html' : '/app.html'
}
