/** What a guard sees: identities masked, nothing of what the host noted for themselves. */
import { toInstant } from '@/shared/lib/time'
import type { Gate, GateEvent, GateVisit } from '@contract/generated/types'
import { maskName } from '@mock/domain/checkout/mask-name'
import { maskPhone } from '@mock/domain/identity/masking'
import { maskDocument } from '@mock/domain/visits/mask'
import { entriesUsed } from '@mock/domain/visits/pass'
import type { GateEventRow } from '@mock/store/rows/gate'
import type { GateRow, VisitRow } from '@mock/store/rows/visits'
import type { AppReadTx } from '@mock/store/tables'
import { gateName, isOverdue } from './rows'

/** What stands for a name once the personal data is deleted. */
export const DELETED = '已删除'

/** Who comes, in full: as registered, else as invited. */
export const visitorName = (tx: AppReadTx, visit: VisitRow): string =>
  tx.get('visitPersons', visit.id)?.name ?? (visit.invitedName === '' ? DELETED : visit.invitedName)

const visitorNameMasked = (tx: AppReadTx, visit: VisitRow): string => {
  const name = visitorName(tx, visit)
  return name === DELETED ? name : maskName(name)
}

/** The contract's view of a gate. */
export const toGate = ({ id, name, location, byCar }: GateRow): Gate => ({ gateId: id, name, location, byCar })

const personOf = (tx: AppReadTx, visitId: string): Pick<GateVisit, 'org' | 'document' | 'phoneMasked' | 'plate' | 'companions'> => {
  const person = tx.get('visitPersons', visitId)
  if (!person) return { org: null, document: null, phoneMasked: null, plate: null, companions: [] }
  const { org, document, phone, plate, companions } = person
  return {
    org, document: maskDocument(document), phoneMasked: maskPhone(phone), plate,
    companions: companions.map(({ name, document: theirs }) => ({ nameMasked: maskName(name), document: theirs && maskDocument(theirs) })),
  }
}

/** Where a visit goes. */
export const placeOf = (tx: AppReadTx, { buildingId, doorGroupId }: VisitRow): Pick<GateVisit, 'buildingName' | 'doorGroupName'> => {
  const building = tx.get('buildings', buildingId)
  return { buildingName: building?.name ?? '', doorGroupName: building?.doorGroups.find(({ id }) => id === doorGroupId)?.name ?? null }
}

/** The contract's view of a visit for a guard. */
export const toGateVisit = (tx: AppReadTx, visit: VisitRow, nowMs: number): GateVisit => {
  const host = tx.get('staff', visit.hostId)
  return {
    ...personOf(tx, visit.id),
    ...placeOf(tx, visit),
    visitId: visit.id,
    state: visit.state,
    nameMasked: visitorNameMasked(tx, visit),
    persons: visit.persons,
    hostName: host?.name ?? '',
    hostUnit: host?.unitName ?? '',
    startsAt: toInstant(visit.startsAtMs),
    endsAt: toInstant(visit.endsAtMs),
    purpose: visit.purpose,
    entriesAllowed: visit.entriesAllowed,
    entriesUsed: entriesUsed(tx, visit.id),
    arrivedAt: visit.lastEntryMs === null ? null : toInstant(visit.lastEntryMs),
    arrivedGate: visit.lastEntryGateId === null ? null : gateName(tx, visit.lastEntryGateId),
    parkingSpace: visit.parkingSpace,
    overdue: isOverdue(visit, nowMs),
  }
}

/** The contract's view of an event. */
export const toGateEvent = (tx: AppReadTx, row: GateEventRow): GateEvent => {
  const visit = row.visitId === null ? undefined : tx.get('visits', row.visitId)
  return {
    eventId: row.id, kind: row.kind, at: toInstant(row.atMs),
    gateName: gateName(tx, row.gateId), guardName: tx.get('staff', row.guardId)?.name ?? '',
    visitId: row.visitId, nameMasked: visit ? visitorNameMasked(tx, visit) : null, persons: row.persons,
    colour: row.colour, reasons: [...row.reasons],
    refusal: row.refusal, unmasking: row.unmasking, note: row.note, wasOffline: row.wasOffline,
  }
}
