/** Somebody without an invitation: registered by the guard, waiting for the host. */
import { fail, ok, type Result } from '@/shared/lib/result'
import { dayOf, dayStart } from '@/shared/lib/time'
import type { components } from '@contract/generated/types'
import { refusal, type DomainRefusal } from '@mock/domain/checkout/refusal'
import { makeVisit, peopleOf, putPeople, visitPolicyOf } from '@mock/domain/visits'
import { notifyHost } from '@mock/domain/visits/notify'
import type { DocumentValue, VisitPolicyRow, VisitRow } from '@mock/store/rows/visits'
import type { AppReadTx, AppTx } from '@mock/store/tables'
import { logEvent, type AtGate } from './log'
import { isOfDay } from './rows'

type Registration = components['schemas']['RegisterWalkIn']

const LONG_MS = 4 * 3_600_000

/** Until the office closes; when it is closed, for some hours. */
const endOf = ({ officeCloses }: Pick<VisitPolicyRow, 'officeCloses'>, atMs: number): number => {
  const closesMs = Date.parse(dayStart(dayOf(atMs))) + Date.parse(`1970-01-01T${officeCloses}:00Z`)
  return atMs < closesMs ? closesMs : atMs + LONG_MS
}

const isKnown = (tx: AppReadTx, { hostStaffId, buildingId }: Registration): boolean => {
  const host = tx.get('staff', hostStaffId)
  return host?.state === 'active' && host.roles.includes('cadre') && tx.get('buildings', buildingId) !== undefined
}

const isSame = (a: DocumentValue | undefined, b: DocumentValue): boolean => a?.kind === b.kind && a.number === b.number

/** The same person for the same host, still waiting or let come today: a second tap makes no second visit. */
const sameOf = (tx: AppReadTx, { hostStaffId, document }: Registration, atMs: number): VisitRow | undefined =>
  (['pending', 'approved'] as const).flatMap((state) => tx.find('visits', 'open', state)).find((visit) =>
    visit.origin === 'walk_in' && visit.hostId === hostStaffId && isOfDay(visit, atMs)
    && isSame(tx.get('visitPersons', visit.id)?.document, document))

/** Registers; the host is asked. The same registration made again answers the first. */
export const registerWalkIn = (tx: AppTx, at: AtGate, said: Registration): Result<VisitRow, DomainRefusal> => {
  if (!isKnown(tx, said)) return fail(refusal('not_found'))
  const { atMs, id } = at
  const policy = visitPolicyOf(tx)
  const person = peopleOf('', said, { registered: undefined, earlier: undefined }, policy)
  if (!person.ok) return person
  const same = sameOf(tx, said, atMs)
  if (same) return ok(same)
  const made = makeVisit(tx, {
    hostId: said.hostStaffId, arrangedBy: null, origin: 'walk_in', groupId: null, seriesId: null, againVisitId: null,
    invitedName: said.name, invitedOrg: said.org, startsAtMs: atMs, endsAtMs: endOf(policy, atMs), purpose: said.purpose,
    purposeText: said.purposeText, buildingId: said.buildingId, doorGroupId: null, parkingWanted: false, entriesAllowed: 1, privateNote: null,
  }, { atMs, ids: id })
  const visit = putPeople(tx, made, { ...person.value, id: made.id }, atMs)
  logEvent(tx, at, { kind: 'walk_in', visitId: visit.id, persons: visit.persons, colour: visit.colour, reasons: visit.reasons })
  notifyHost(tx, visit, { kind: 'walk_in_waiting', atMs }, id)
  return ok(visit)
}
