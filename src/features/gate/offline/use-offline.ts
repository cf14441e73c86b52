import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { call } from '@/api/client'
import type { Schema } from '@/api/types'
import { watchOnline, watchShown } from '@/platform/online'
import { randomId } from '@/platform/random'
import { clock } from '@/shared/lib/clock'
import { uuidFromHex } from '@/shared/lib/uuid'
import { createOfflineGate, isListGood, judgeOffline, type OfflineGate, type OfflineVerdict } from '../offline-gate'
import { admitOffline, letOutOffline, turnAwayOffline } from '../offline-queue'
import type { AdmissionChoice } from '../use-choice'
import type { Shown } from '../use-gate-check'
import { loadEvents, loadList, saveEvents, saveList } from './offline-store'
import { faultWords } from './offline-words'
import { syncEvents, type Conflict } from './sync'

/** An answer by the list on this device. */
export interface OfflineAnswer {
  readonly verdict: OfflineVerdict
  readonly issuedAt: string
}

const REFRESH_MS = 180_000
const KEY_BYTES = 16
const newKey = (): string => uuidFromHex(randomId(KEY_BYTES))

const FULL = '手机存储已满，没有登记。清理一些空间后再试'

const openOf = ({ events }: Pick<OfflineGate, 'events'>): number => events.filter(({ isTaken }) => !isTaken).length

/** The gate without network: its list, fresh as long as there is one; what is done by it is kept before it is said to be done. */
export function useOffline(gateId: string, userId: string) {
  const [list, setList] = useState<Schema<'OfflineList'> | null>(() => loadList(userId, gateId, clock.now()))
  const [pending, setPending] = useState(() => openOf({ events: loadEvents(userId, gateId) }))
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([])
  const [busy, setBusy] = useState(false)
  const held = useRef(list)
  held.current = list
  const running = useRef(false)

  /** Another tab of this device may have done something meanwhile, so the events are read anew each time. */
  const gateNow = useCallback((): OfflineGate | null => {
    if (held.current === null) return null
    if (isListGood(held.current, clock.now())) return { list: held.current, events: loadEvents(userId, gateId) }
    setList(loadList(userId, gateId, clock.now()))
    return null
  }, [gateId, userId])
  const keep = useCallback((gate: OfflineGate): boolean => {
    const saved = saveEvents(userId, gateId, gate)
    if (saved) setPending(openOf(gate))
    return saved
  }, [gateId, userId])
  const tell = useCallback(async (gate: OfflineGate) => {
    const synced = await syncEvents(gateId, userId, gate, keep)
    if (synced.conflicts.length > 0) setConflicts((told) => [...told, ...synced.conflicts])
  }, [gateId, userId, keep])

  /** First what happened here, then a list that knows of it; without an old list the new one first. */
  const refresh = useCallback(async () => {
    if (running.current) return
    running.current = true
    setBusy(true)
    const before = gateNow()
    if (before !== null) await tell(before)
    const result = await call('getOfflineList', { path: { gateId } })
    if (result.kind === 'ok') {
      const gate = createOfflineGate(result.body, { list: result.body, events: loadEvents(userId, gateId) })
      saveList(userId, gateId, result.body)
      keep(gate)
      setList(result.body)
      if (before === null) await tell(gate)
    }
    running.current = false
    setBusy(false)
  }, [gateId, userId, gateNow, keep, tell])
  useEffect(() => {
    const again = () => void refresh()
    again()
    const timer = setInterval(again, REFRESH_MS)
    const ends = [watchOnline((online) => { if (online) again() }), watchShown(again)]
    return () => {
      clearInterval(timer)
      ends.forEach((end) => end())
    }
  }, [refresh])

  const act = useCallback((work: (gate: OfflineGate) => ReturnType<typeof admitOffline>): string | null => {
    const gate = gateNow()
    if (gate === null) return faultWords({ kind: 'red', reason: 'list_expired' })
    const done = work(gate)
    if (!done.ok) return faultWords(done.error)
    return keep(done.value) ? null : FULL
  }, [gateNow, keep])
  return useMemo(() => ({
    list, pending, conflicts, busy,
    refresh: () => void refresh(),
    readConflicts: () => setConflicts([]),
    /** Null where this device cannot tell: no list, or something that a list does not know. */
    judge: ({ by, value }: Shown): OfflineAnswer | null => {
      const gate = gateNow()
      if (gate === null || by === 'plate' || by === 'visit') return null
      return { verdict: judgeOffline(gate, { by, value }, clock.now()), issuedAt: gate.list.issuedAt }
    },
    /** This one and those below answer null when it was kept, else why not. */
    admit: ({ verdict }: OfflineAnswer, choice: AdmissionChoice) =>
      act((gate) => admitOffline(gate, verdict, { eventKey: newKey(), ...choice }, clock.now())),
    turnAway: ({ verdict }: OfflineAnswer, reason: Schema<'RefusalReason'>) =>
      act((gate) => turnAwayOffline(gate, verdict, { eventKey: newKey(), reason }, clock.now())),
    letOut: ({ verdict }: OfflineAnswer) => act((gate) => letOutOffline(gate, verdict, newKey(), clock.now())),
    /** Whether the visitor of this pass is inside, as far as this device knows. */
    isInside: ({ verdict }: OfflineAnswer): boolean => {
      const gate = gateNow()
      return gate !== null && letOutOffline(gate, verdict, newKey(), clock.now()).ok
    },
  }), [list, pending, conflicts, busy, refresh, gateNow, act])
}

export type Offline = ReturnType<typeof useOffline>
