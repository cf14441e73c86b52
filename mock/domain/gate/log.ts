/** The gates' log: only ever added to, and without personal data but what guards write, which goes with the visit's (`forgetPeople`). */
import { dayOf } from '@/shared/lib/time'
import type { GateEventRow } from '@mock/store/rows/gate'
import type { AppTx } from '@mock/store/tables'

/** Who stands where, and when. `id` makes ids: `ctx.id`. */
export interface AtGate {
  readonly gateId: string
  readonly guardId: string
  readonly atMs: number
  readonly id: (prefix: string) => string
}

const DIGITS = 6

type Said = Pick<GateEventRow, 'kind' | 'visitId'> & Partial<Omit<GateEventRow, 'id' | 'day' | 'gateId' | 'guardId'>>

/** Adds an event. Ids grow within a day, so that what happened in one moment keeps its order. */
export const logEvent = (tx: AppTx, { gateId, guardId, atMs: nowMs }: AtGate, said: Said): GateEventRow => {
  const atMs = said.atMs ?? nowMs
  const day = dayOf(atMs)
  const number = tx.count('gateEvents', 'byDay', day) + 1
  return tx.put('gateEvents', {
    persons: null, colour: null, reasons: [], refusal: null, unmasking: null, note: null, wasOffline: false, ...said,
    id: `gev_${day.replace(/-/g, '')}-${String(number).padStart(DIGITS, '0')}`, day, gateId, guardId, atMs,
  })
}
