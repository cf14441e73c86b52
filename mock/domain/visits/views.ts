/** A visit as its host sees it. */
import { toInstant } from '@/shared/lib/time'
import { isOpenVisit } from '@/shared/lib/visit-state'
import type { MaskedDetails, StaffMember, Visit, VisitPolicy, VisitSummary } from '@contract/generated/types'
import { maskPhone } from '@mock/domain/identity/masking'
import type { VisitPersonRow, VisitPolicyRow, VisitRow } from '@mock/store/rows/visits'
import type { AppReadTx } from '@mock/store/tables'
import { DELETED_NAME } from './forget'
import { toVisitLink } from './link-views'
import { maskDocument } from './mask'
import { entriesUsed } from './pass'
import { buildingOf } from './places'
import { actionsOf, isOverdue } from './state'

/** Who looks, and when. */
export interface Looking {
  readonly staffId: string
  readonly nowMs: number
}

/** When, and what links are made with. */
export interface Showing {
  readonly nowMs: number
  readonly config: { readonly secret: string; readonly publicOrigin: string }
}

/** A member of staff as colleagues and visitors see them. */
export const toStaffMember = (tx: AppReadTx, staffId: string): StaffMember => {
  const staff = tx.get('staff', staffId)
  if (!staff) throw new Error(`nobody is ${staffId}`)
  return { staffId, name: staff.name, unitName: staff.unitName }
}

/** As registered, else as invited; a word once it is deleted. */
export const visitorNameOf = (tx: AppReadTx, visit: Pick<VisitRow, 'id' | 'invitedName'>): string =>
  tx.get('visitPersons', visit.id)?.name ?? (visit.invitedName || DELETED_NAME)

const instantOrNull = (atMs: number | null): string | null => (atMs === null ? null : toInstant(atMs))

/** A person's registration, masked towards everybody. */
export const toMaskedDetails = ({ name, org, document, phone, plate, companions }: VisitPersonRow): MaskedDetails => ({
  name, org, document: maskDocument(document), phoneMasked: maskPhone(phone), plate,
  companions: companions.map((companion) => ({ name: companion.name, document: companion.document && maskDocument(companion.document) })),
})

/** The contract's part of the policy. */
export const toVisitPolicy = (
  { maxDaysAhead, maxHours, maxVisits, maxCompanions, greenCompanions, officeOpens, officeCloses, retentionDays }: VisitPolicyRow,
): VisitPolicy => ({ maxDaysAhead, maxHours, maxVisits, maxCompanions, greenCompanions, officeOpens, officeCloses, retentionDays })

/** A line of a list. */
export const toVisitSummary = (tx: AppReadTx, visit: VisitRow, { staffId, nowMs }: Looking): VisitSummary => {
  const person = tx.get('visitPersons', visit.id)
  return {
    visitId: visit.id, state: visit.state, version: visit.version,
    visitorName: visitorNameOf(tx, visit), visitorOrg: person ? person.org : visit.invitedOrg, persons: visit.persons,
    startsAt: toInstant(visit.startsAtMs), endsAt: toInstant(visit.endsAtMs), buildingName: buildingOf(tx, visit.buildingId).name,
    colour: visit.colour, overdue: isOverdue(visit, nowMs), origin: visit.origin,
    hostName: toStaffMember(tx, visit.hostId).name, isMine: visit.hostId === staffId, groupId: visit.groupId,
  }
}

const placesOf = (tx: AppReadTx, { buildingId, doorGroupId }: VisitRow): Pick<Visit, 'building' | 'doorGroup'> => {
  const { id, name, doorGroups } = buildingOf(tx, buildingId)
  const group = doorGroups.find((candidate) => candidate.id === doorGroupId)
  return { building: { id, name }, doorGroup: group ? { id: group.id, name: group.name } : null }
}

const peopleIn = (tx: AppReadTx, visit: VisitRow): Pick<Visit, 'visitorName' | 'visitorOrg' | 'document' | 'phoneMasked' | 'plate' | 'companions'> => {
  const person = tx.get('visitPersons', visit.id)
  if (!person) {
    return { visitorName: visitorNameOf(tx, visit), visitorOrg: visit.invitedOrg, document: null, phoneMasked: null, plate: null, companions: [] }
  }
  const { name, org, ...rest } = toMaskedDetails(person)
  return { visitorName: name, visitorOrg: org, ...rest }
}

/** The whole visit. */
export const toVisit = (tx: AppReadTx, visit: VisitRow, { nowMs, config }: Showing): Visit => ({
  visitId: visit.id, serial: visit.serial, state: visit.state, version: visit.version,
  ...peopleIn(tx, visit),
  startsAt: toInstant(visit.startsAtMs), endsAt: toInstant(visit.endsAtMs), purpose: visit.purpose, purposeText: visit.purposeText,
  ...placesOf(tx, visit),
  parkingWanted: visit.parkingWanted, parkingSpace: visit.parkingSpace, entriesAllowed: visit.entriesAllowed, entriesUsed: entriesUsed(tx, visit.id),
  privateNote: visit.privateNote,
  host: toStaffMember(tx, visit.hostId), arrangedBy: visit.arrangedBy === null ? null : toStaffMember(tx, visit.arrangedBy),
  origin: visit.origin, groupId: visit.groupId, seriesId: visit.seriesId, colour: visit.colour, reasons: [...visit.reasons],
  link: isOpenVisit(visit) ? toVisitLink(tx, visit, config) : null,
  declineReason: visit.declineReason,
  createdAt: toInstant(visit.createdAtMs), changedAt: toInstant(visit.changedAtMs), registeredAt: instantOrNull(visit.registeredAtMs),
  arrivedAt: instantOrNull(visit.arrivedAtMs), arrivedGate: (visit.arrivedGateId && tx.get('gates', visit.arrivedGateId)?.name) ?? null,
  leftAt: instantOrNull(visit.leftAtMs), overdue: isOverdue(visit, nowMs), personalDataUntil: visit.deleteOn,
  actions: actionsOf(visit), serverTime: toInstant(nowMs),
})
