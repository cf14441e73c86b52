import { useCallback, useEffect, useState } from 'react'
import { call } from '@/api/client'
import type { CallFailure, Schema } from '@/api/types'
import { usePageShown } from '@/platform/navigation'
import { clock } from '@/shared/lib/clock'

type Identity = Schema<'VisitorIdentity'>

/** The contract's minute: whatever a server says, nothing stays longer. */
const LONGEST_MS = 60_000

/** A full identity in memory only: gone when its time is over, when the page is left, or when the guard covers it. */
export function useUnmasking(gateId: string, visitId: string | undefined) {
  const [identity, setIdentity] = useState<Identity | null>(null)
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const [busy, setBusy] = useState(false)
  const shown = usePageShown()
  const cover = useCallback(() => setIdentity(null), [])
  useEffect(() => cover, [visitId, cover])
  useEffect(() => {
    if (!shown) cover()
  }, [shown, cover])
  useEffect(() => {
    if (identity === null) return undefined
    const timer = setTimeout(cover, Math.min(LONGEST_MS, Math.max(0, Date.parse(identity.hideAt) - clock.now())))
    return () => clearTimeout(timer)
  }, [identity, cover])

  const unmask = useCallback(async (reason: Schema<'UnmaskReason'>, note: string | null) => {
    if (visitId === undefined) return
    setBusy(true)
    const result = await call('unmaskVisitor', { path: { gateId }, body: { visitId, reason, note } })
    setBusy(false)
    setFailure(result.kind === 'ok' ? null : result)
    if (result.kind === 'ok') setIdentity(result.body)
  }, [gateId, visitId])
  return { identity: identity?.visitId === visitId ? identity : null, failure, busy, unmask, cover }
}
