/** Full identities: each look is logged. */
import { toInstant } from '@/shared/lib/time'
import type { EvacuationRow, UnmaskReason, VisitorIdentity } from '@contract/generated/types'
import { visitPolicyOf } from '@mock/domain/visits/policy'
import type { VisitRow } from '@mock/store/rows/visits'
import type { AppReadTx, AppTx } from '@mock/store/tables'
import { logEvent, type AtGate } from './log'
import { placeOf, visitorName } from './views'

/** Why a guard wants to know. */
export interface Unmasking {
  readonly reason: UnmaskReason
  readonly note: string | null
}

/** The identity, for a minute. */
export const unmask = (tx: AppTx, at: AtGate, visit: VisitRow, { reason, note }: Unmasking): VisitorIdentity => {
  logEvent(tx, at, { kind: 'unmasked', visitId: visit.id, unmasking: reason, note })
  const person = tx.get('visitPersons', visit.id)
  return {
    visitId: visit.id,
    name: visitorName(tx, visit),
    document: person?.document ?? null,
    phone: person?.phone ?? null,
    companions: (person?.companions ?? []).map(({ name, document }) => ({ name, document })),
    hideAt: toInstant(at.atMs + visitPolicyOf(tx).unmaskSeconds * 1000),
  }
}

/** A line of the roll call. */
export const toEvacuationRow = (tx: AppReadTx, visit: VisitRow): EvacuationRow => ({
  ...placeOf(tx, visit),
  visitId: visit.id,
  name: visitorName(tx, visit),
  companionNames: (tx.get('visitPersons', visit.id)?.companions ?? []).map(({ name }) => name),
  persons: visit.insidePersons,
  hostName: tx.get('staff', visit.hostId)?.name ?? '',
  arrivedAt: toInstant(visit.lastEntryMs ?? visit.startsAtMs),
})
