/** Somebody without an invitation: registered by the guard, waiting for the host. */
import { fail, ok, type Result } from '@/shared/lib/result'
import { dayOf, dayStart } from '@/shared/lib/time'
import { isIdCardNumber } from '@/shared/lib/id-card'
import type { components } from '@contract/generated/types'
import { refusal, type DomainRefusal } from '@mock/domain/checkout/refusal'
import { colourOf } from '@mock/domain/visits/colour'
import { notifyHost } from '@mock/domain/visits/notify'
import { visitPolicyOf } from '@mock/domain/visits/policy'
import type { DocumentValue, VisitPersonRow, VisitPolicyRow, VisitRow } from '@mock/store/rows/visits'
import type { AppReadTx, AppTx } from '@mock/store/tables'
import { logEvent, type AtGate } from './log'
import { isOfDay } from './rows'

type Registration = components['schemas']['RegisterWalkIn']

const DAY_MS = 86_400_000
const LONG_MS = 4 * 3_600_000

/** Until the office closes; when it is closed, for some hours. */
const endOf = ({ officeCloses }: Pick<VisitPolicyRow, 'officeCloses'>, atMs: number): number => {
  const closesMs = Date.parse(dayStart(dayOf(atMs))) + Date.parse(`1970-01-01T${officeCloses}:00Z`)
  return atMs < closesMs ? closesMs : atMs + LONG_MS
}

const isWrong = (document: DocumentValue | null): boolean => document?.kind === 'id_card' && !isIdCardNumber(document.number)

const obstacle = (tx: AppReadTx, said: Registration): DomainRefusal | null => {
  const host = tx.get('staff', said.hostStaffId)
  if (host?.state !== 'active' || !host.roles.includes('cadre') || !tx.get('buildings', said.buildingId)) return refusal('not_found')
  if (said.consentVersion !== visitPolicyOf(tx).consent.version) return refusal('visit_consent_required')
  return [said.document, ...said.companions.map(({ document }) => document)].some(isWrong) ? refusal('document_invalid') : null
}

/** The same person for the same host, still waiting or let come today: a second tap makes no second visit. */
const sameOf = (tx: AppReadTx, { hostStaffId, document }: Registration, atMs: number): VisitRow | undefined =>
  (['pending', 'approved'] as const).flatMap((state) => tx.find('visits', 'open', state)).find((visit) => {
    const theirs = tx.get('visitPersons', visit.id)?.document
    return visit.origin === 'walk_in' && visit.hostId === hostStaffId && isOfDay(visit, atMs)
      && theirs?.kind === document.kind && theirs.number === document.number
  })

const nextSerial = (tx: AppTx, atMs: number): string => {
  const id = `V${dayOf(atMs).replace(/-/g, '')}`
  const last = (tx.get('serials', id)?.last ?? 0) + 1
  tx.put('serials', { id, last })
  return `${id}-${String(last).padStart(4, '0')}`
}

const rowOf = (tx: AppTx, { atMs, id }: AtGate, said: Registration, person: Omit<VisitPersonRow, 'id'>): VisitRow => {
  const policy = visitPolicyOf(tx)
  const endsAtMs = endOf(policy, atMs)
  const visit = { startsAtMs: atMs, endsAtMs, doorGroupId: null }
  return {
    ...visit, ...colourOf({ visit, person, building: tx.get('buildings', said.buildingId), policy }),
    id: id('vst'), serial: nextSerial(tx, atMs), state: 'pending', version: 1, hostId: said.hostStaffId, arrangedBy: null, origin: 'walk_in',
    groupId: null, seriesId: null, againVisitId: null, invitedName: said.name, invitedOrg: said.org, purpose: said.purpose,
    purposeText: said.purposeText, buildingId: said.buildingId, parkingWanted: false, parkingSpace: null, entriesAllowed: 1, privateNote: null,
    persons: 1 + said.companions.length, declineReason: null, linkVersion: 1, passId: null, createdAtMs: atMs, changedAtMs: atMs,
    registeredAtMs: atMs, arrivedAtMs: null, arrivedGateId: null, lastEntryMs: null, lastEntryGateId: null, leftAtMs: null, insidePersons: 0,
    remindedAtMs: null, deleteOn: dayOf(endsAtMs + policy.retentionDays * DAY_MS),
  }
}

/** Registers; the host is asked. The same registration made again answers the first. */
export const registerWalkIn = (tx: AppTx, at: AtGate, said: Registration): Result<VisitRow, DomainRefusal> => {
  const refused = obstacle(tx, said)
  if (refused) return fail(refused)
  const same = sameOf(tx, said, at.atMs)
  if (same) return ok(same)
  const { name, org, document, phone, plate, companions } = said
  const person = { name, org, document, phone, plate, companions }
  const visit = tx.put('visits', rowOf(tx, at, said, person))
  tx.put('visitPersons', { id: visit.id, ...person })
  logEvent(tx, at, { kind: 'walk_in', visitId: visit.id, persons: visit.persons, colour: visit.colour, reasons: visit.reasons })
  notifyHost(tx, visit, { kind: 'walk_in_waiting', atMs: at.atMs }, at.id)
  return ok(visit)
}
