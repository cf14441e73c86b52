import { useEffect, useRef } from 'react'
import { relaunch, replace, usePageShown } from '@/platform/navigation'
import type { RouteId } from '@/shared/lib/routes'
import { useSession, type SessionState } from './store'

/** Where to go on after signing in: a route and its parameters. */
export interface ComeBack {
  readonly route: RouteId
  readonly query?: Readonly<Record<string, string | undefined>>
}

/**
 * Sends a signed-out user to sign-in and brings them back to where they were. Only the page that is shown does so, or each
 * one below it and each tab would go there too, and the last one would decide where the user ends. Who left on purpose left
 * this page as well: whoever signs in next begins at home.
 */
export function useRequireSession({ route, query }: ComeBack): SessionState {
  const session = useSession()
  const target = JSON.stringify([route, query ?? {}])
  const signedOut = session.status === 'signed_out'
  const isNobody = session.user === null
  const wasSomebody = useRef(false)
  const shown = usePageShown()
  useEffect(() => {
    const left = isNobody && wasSomebody.current
    if (!isNobody) wasSomebody.current = true
    if (!signedOut || !shown) return
    if (left) relaunch('signIn')
    else replace('signIn', { next: target })
  }, [signedOut, isNobody, shown, target])
  return session
}
