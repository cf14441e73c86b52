import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { intentsVersion, pendingIntent, pendingIntents, watchIntents, type Intent, type IntentId } from './intent-store'
import { sendIntent, type IntentOutcome } from './intents'
import type { CallInput } from './types'

/** This user's unsettled intents, oldest first; follows every change. */
export function useIntents(userId: string | undefined): readonly Intent[] {
  useSyncExternalStore(watchIntents, intentsVersion, intentsVersion)
  return userId === undefined ? [] : pendingIntents(userId)
}

export interface OneIntent<Id extends IntentId> {
  /** Stored and not settled: on its way, or its answer was lost. */
  readonly open: Intent<Id> | null
  readonly busy: boolean
  /** Does it, or asks again for the open one. */
  readonly send: (input: CallInput<Id>, headers?: Readonly<Record<string, string>>) => void
}

/**
 * One operation about one thing. What an earlier visit left open is asked for at once; `onOutcome` hears what became of either
 * for as long as the screen stands, since an answer that comes later must not move another page.
 */
export function useIntent<Id extends IntentId>(
  operationId: Id, scope: string, userId: string | undefined, onOutcome: (outcome: IntentOutcome<Id>) => void,
): OneIntent<Id> {
  useSyncExternalStore(watchIntents, intentsVersion, intentsVersion)
  const [busy, setBusy] = useState(false)
  const tell = useRef<typeof onOutcome | null>(onOutcome)
  useEffect(() => {
    tell.current = onOutcome
    return () => {
      tell.current = null
    }
  })
  const send = useCallback(async (input: CallInput<Id>, headers?: Readonly<Record<string, string>>) => {
    if (userId === undefined) return
    setBusy(true)
    const outcome = await sendIntent({ operationId, scope, userId, input }, headers)
    setBusy(false)
    tell.current?.(outcome)
  }, [operationId, scope, userId])
  useEffect(() => {
    const left = userId === undefined ? null : pendingIntent({ operationId, scope, userId })
    if (left !== null) void send(left.input)
  }, [operationId, scope, userId, send])
  const open = userId === undefined ? null : pendingIntent({ operationId, scope, userId })
  return { open, busy, send: (input, headers) => void send(input, headers) }
}
