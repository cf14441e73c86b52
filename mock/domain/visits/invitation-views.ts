/** A visit as the visitor sees it through the link; no private note, no list, no number in full. */
import { toBase64url } from '@/shared/lib/base64url'
import { toInstant } from '@/shared/lib/time'
import type { Building, Invitation, VisitorPass, VisitRequestForm } from '@contract/generated/types'
import type { BuildingRow, PassRow, VisitPolicyRow, VisitRow } from '@mock/store/rows/visits'
import type { AppReadTx } from '@mock/store/tables'
import { DELETED_NAME } from './forget'
import { passToken, rotationOf } from './pass'
import { buildingOf } from './places'
import { visitPolicyOf } from './policy'
import { earlierPeople } from './register'
import { isEditable } from './state'
import { toMaskedDetails, toStaffMember, toVisitPolicy } from './views'

/** What visitors agree to. */
export const toConsent = ({ consent }: VisitPolicyRow): Invitation['consent'] => ({ ...consent, items: [...consent.items] })

const hostOf = (tx: AppReadTx, staffId: string): Invitation['host'] => {
  const { name, unitName } = toStaffMember(tx, staffId)
  return { name, unitName }
}

const toPass = (pass: PassRow, { colour }: VisitRow, policy: VisitPolicyRow, secret: string): VisitorPass => {
  const { key, stepSeconds, digits } = rotationOf(secret, pass.id, policy)
  return {
    passId: pass.id, token: passToken(secret, policy.audience, pass), rotationKey: toBase64url(key), stepSeconds, digits,
    startsAt: toInstant(pass.opensAtMs), endsAt: toInstant(pass.endsAtMs), colour: colour === 'green' ? 'green' : 'yellow', entriesLeft: pass.entriesLeft,
  }
}

/** While it is approved, and while the visitor is inside: they may have to show it on the way. */
const passOf = (tx: AppReadTx, visit: VisitRow, secret: string): VisitorPass | null => {
  const pass = visit.passId !== null && (visit.state === 'approved' || visit.state === 'inside') ? tx.get('passes', visit.passId) : undefined
  return pass && pass.revoked === null ? toPass(pass, visit, visitPolicyOf(tx), secret) : null
}

const placeOf = (tx: AppReadTx, { buildingId }: VisitRow): Pick<Invitation, 'buildingName' | 'address' | 'directions' | 'gates'> => {
  const { name, address, directions, gateIds } = buildingOf(tx, buildingId)
  const gates = gateIds.flatMap((gateId) => tx.get('gates', gateId) ?? [])
  return {
    buildingName: name, address, directions: [...directions],
    gates: gates.map((gate) => ({ name: gate.name, location: gate.location, byCar: gate.byCar })),
  }
}

/** The visitor's whole page. */
export const toInvitation = (tx: AppReadTx, visit: VisitRow, { secret, nowMs }: { readonly secret: string; readonly nowMs: number }): Invitation => {
  const policy = visitPolicyOf(tx)
  const person = tx.get('visitPersons', visit.id)
  const earlier = person ? undefined : earlierPeople(tx, visit)
  return {
    state: visit.state, version: visit.version, invitedName: visit.invitedName || DELETED_NAME, host: hostOf(tx, visit.hostId),
    startsAt: toInstant(visit.startsAtMs), endsAt: toInstant(visit.endsAtMs), purpose: visit.purpose, purposeText: visit.purposeText,
    ...placeOf(tx, visit),
    receptionPhone: policy.receptionPhone, parkingSpace: visit.parkingSpace, consent: toConsent(policy),
    details: person ? toMaskedDetails(person) : null, again: earlier ? toMaskedDetails(earlier) : null,
    isEditable: isEditable(visit), declineReason: visit.declineReason, maxCompanions: policy.maxCompanions, personalDataUntil: visit.deleteOn,
    pass: passOf(tx, visit, secret), serverTime: toInstant(nowMs),
  }
}

/** What somebody who applies to a host needs to know. */
export const toRequestForm = (tx: AppReadTx, hostId: string, nowMs: number): VisitRequestForm => {
  const policy = visitPolicyOf(tx)
  return {
    host: hostOf(tx, hostId), buildings: tx.all('buildings').map(({ id, name }) => ({ id, name })), purposes: [...policy.purposes],
    policy: toVisitPolicy(policy), consent: toConsent(policy), receptionPhone: policy.receptionPhone, serverTime: toInstant(nowMs),
  }
}

/** A building as an invitation chooses it. */
export const toBuilding = ({ id, name, address, doorGroups, parkingSpaces }: BuildingRow): Building => ({
  buildingId: id, name, address, parkingSpaces: parkingSpaces.length,
  doorGroups: doorGroups.map((group) => ({ doorGroupId: group.id, name: group.name, isRestricted: group.isRestricted })),
})
