/** The roll call: names in memory only, as last read, so that it goes on when the network is gone. */
import { create } from 'zustand'
import { call } from '@/api/client'
import type { CallFailure, Schema } from '@/api/types'
import { currentUserId, onSignOut } from '@/features/session'

export interface RollCall {
  readonly userId: string | null
  readonly list: Pick<Schema<'EvacuationList'>, 'generatedAt' | 'totalVisits' | 'totalPersons'> | null
  readonly rows: readonly Schema<'EvacuationRow'>[]
  /** Visits that are accounted for. */
  readonly ticked: ReadonlySet<string>
  readonly busy: boolean
  readonly failure: CallFailure | null
}

const EMPTY: RollCall = { userId: null, list: null, rows: [], ticked: new Set(), busy: false, failure: null }

export const useRollCall = create<RollCall>(() => EMPTY)

export const forgetRollCall = (): void => useRollCall.setState(EMPTY, true)
onSignOut(forgetRollCall)

const PAGE = 50

/** Reads the whole list; each reading is logged, so it happens on asking only. Who was ticked and is still inside stays so. */
export async function readRollCall(gateId: string): Promise<void> {
  const userId = currentUserId()
  if (useRollCall.getState().userId !== userId) forgetRollCall()
  useRollCall.setState({ userId, busy: true })
  const rows: Schema<'EvacuationRow'>[] = []
  let cursor: string | undefined
  do {
    const result = await call('getEvacuationList', { path: { gateId }, query: { cursor, limit: PAGE } })
    // Signed out meanwhile: these names are nobody's here any more.
    if (useRollCall.getState().userId !== userId) return
    if (result.kind !== 'ok') return useRollCall.setState({ busy: false, failure: result })
    rows.push(...result.body.items)
    cursor = result.body.nextCursor ?? undefined
    if (cursor !== undefined) continue
    const { generatedAt, totalVisits, totalPersons } = result.body
    useRollCall.setState({ list: { generatedAt, totalVisits, totalPersons }, rows, busy: false, failure: null })
  } while (cursor !== undefined)
}

export function setTicked(visitId: string, isHere: boolean): void {
  const ticked = new Set(useRollCall.getState().ticked)
  if (isHere) ticked.add(visitId)
  else ticked.delete(visitId)
  useRollCall.setState({ ticked })
}

/** Persons of the ticked visits. */
export const accountedFor = ({ rows, ticked }: Pick<RollCall, 'rows' | 'ticked'>): number =>
  rows.reduce((sum, { visitId, persons }) => sum + (ticked.has(visitId) ? persons : 0), 0)
