import { dayOf } from '@/shared/lib/time'
import type { GateRow, VisitRow } from '@mock/store/rows/visits'
import type { AppReadTx } from '@mock/store/tables'

/** A gate's name; gates are never taken away. */
export const gateName = (tx: AppReadTx, gateId: string): string => {
  const gate = tx.get('gates', gateId)
  if (!gate) throw new Error(`there is no gate ${gateId}`)
  return gate.name
}

/** All gates by name of those ids, in their order. */
export const gatesOf = (tx: AppReadTx, gateIds: readonly string[]): readonly GateRow[] => gateIds.flatMap((id) => tx.get('gates', id) ?? [])

/** Whether a visit's time touches the day of this moment. */
export const isOfDay = ({ startsAtMs, endsAtMs }: Pick<VisitRow, 'startsAtMs' | 'endsAtMs'>, atMs: number): boolean => {
  const day = dayOf(atMs)
  return dayOf(startsAtMs) <= day && day <= dayOf(endsAtMs)
}

/** Whether people of this visit stayed longer than it lasts. */
export const isOverdue = ({ state, endsAtMs }: Pick<VisitRow, 'state' | 'endsAtMs'>, atMs: number): boolean => state === 'inside' && atMs > endsAtMs

/** A visit that a gate has to do with: of today, inside, or once at a gate. Undefined for any other, as if there were none. */
export const visitAtGate = (tx: AppReadTx, visitId: string, atMs: number): VisitRow | undefined => {
  const visit = tx.get('visits', visitId)
  if (!visit) return undefined
  const concerns = visit.state === 'inside' || isOfDay(visit, atMs) || tx.count('gateEvents', 'byVisit', visitId) > 0
  return concerns ? visit : undefined
}
