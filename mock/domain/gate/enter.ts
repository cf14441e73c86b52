/** In and out: the only places where a visit's occupancy moves. */
import { fail, ok, type Result } from '@/shared/lib/result'
import { refusal, type DomainRefusal } from '@mock/domain/checkout/refusal'
import { notifyHost } from '@mock/domain/visits/notify'
import type { PassRow, VisitRow } from '@mock/store/rows/visits'
import type { AppTx } from '@mock/store/tables'
import { logEvent, type AtGate } from './log'
import { gateName } from './rows'

/** How many, and when. */
export interface Entry {
  readonly persons: number
  readonly atMs: number
}

/** Uses an entry of the pass, if it has one, and takes the visit inside; the host is told. The event is the caller's to log. */
export const enter = (tx: AppTx, { gateId, id }: AtGate, visit: VisitRow, pass: PassRow | undefined, { persons, atMs }: Entry): VisitRow => {
  if (pass && pass.entriesLeft > 0) tx.patch('passes', pass.id, { entriesLeft: pass.entriesLeft - 1, uses: [...pass.uses, { atMs, gateId }] })
  notifyHost(tx, visit, { kind: 'visitor_arrived', atMs, gateName: gateName(tx, gateId), persons }, id)
  return tx.patch('visits', visit.id, {
    state: 'inside', insidePersons: persons, lastEntryMs: atMs, lastEntryGateId: gateId, remindedAtMs: null,
    arrivedAtMs: visit.arrivedAtMs ?? atMs, arrivedGateId: visit.arrivedGateId ?? gateId,
  })
}

/** Whether the pass lets in once more today. */
const mayReturn = (tx: AppTx, { passId, endsAtMs }: VisitRow, atMs: number): boolean => {
  const pass = passId === null ? undefined : tx.get('passes', passId)
  return pass !== undefined && pass.revoked === null && pass.entriesLeft > 0 && atMs <= endsAtMs
}

/** Everybody of the visit leaves; the host is told. Twice is refused. */
export const leave = (tx: AppTx, at: AtGate, visit: VisitRow, wasOffline = false): Result<VisitRow, DomainRefusal> => {
  if (visit.state !== 'inside') return fail(refusal('visit_not_inside'))
  const { gateId, atMs, id } = at
  logEvent(tx, at, { kind: 'left', visitId: visit.id, persons: visit.insidePersons, wasOffline })
  notifyHost(tx, visit, { kind: 'visitor_left', atMs, gateName: gateName(tx, gateId), persons: visit.insidePersons }, id)
  return ok(tx.patch('visits', visit.id, { state: mayReturn(tx, visit, atMs) ? 'approved' : 'left', insidePersons: 0, leftAtMs: atMs }))
}
