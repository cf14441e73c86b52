/** Visits that a visitor asks for through a host's standing link. */
import { fail, ok, type Result } from '@/shared/lib/result'
import { dayOf } from '@/shared/lib/time'
import { isOpenVisit } from '@/shared/lib/visit-state'
import type { RequestVisit } from '@contract/generated/types'
import { refusal, type DomainRefusal } from '@mock/domain/checkout/refusal'
import type { VisitPersonRow, VisitRow } from '@mock/store/rows/visits'
import type { AppReadTx, AppTx } from '@mock/store/tables'
import { makeVisit, type VisitDraft } from './make'
import { notifyHost } from './notify'
import { peopleOf } from './people'
import { checkPlace } from './places'
import { visitPolicyOf } from './policy'
import { putPeople } from './register'
import type { Moment } from './moment'
import { windowFaults, windowOf, type VisitWindow } from './window'

const isSamePerson = (a: VisitPersonRow | undefined, b: VisitPersonRow): boolean =>
  a?.name === b.name && a.phone === b.phone && a.document.kind === b.document.kind && a.document.number === b.document.number

/**
 * What the same person asked of the same host for the same time and is still open. Name, document and phone must all be the same:
 * the answer is the visit's own link, which a half-known identity must not open.
 */
export const sameRequest = (tx: AppReadTx, hostId: string, window: VisitWindow, person: VisitPersonRow, origin: VisitRow['origin']): VisitRow | undefined =>
  tx.find('visits', 'byDay', dayOf(window.startsAtMs)).find((visit) =>
    visit.hostId === hostId && visit.origin === origin && isOpenVisit(visit) && visit.startsAtMs === window.startsAtMs
    && visit.endsAtMs === window.endsAtMs && isSamePerson(tx.get('visitPersons', visit.id), person))

const draftOf = (wish: RequestVisit, hostId: string): VisitDraft => ({
  ...windowOf(wish), hostId, arrangedBy: null, origin: 'requested', groupId: null, seriesId: null, againVisitId: null,
  invitedName: wish.name, invitedOrg: wish.org, purpose: wish.purpose, purposeText: wish.purposeText,
  buildingId: wish.buildingId, doorGroupId: null, parkingWanted: false, entriesAllowed: 1, privateNote: null,
})

/** Asks for a visit; the host decides. */
export const requestVisit = (tx: AppTx, wish: RequestVisit, hostId: string, moment: Moment): Result<VisitRow, DomainRefusal> => {
  const policy = visitPolicyOf(tx)
  const window = windowOf(wish)
  const errors = windowFaults(window, policy, moment.atMs)
  if (errors.length > 0) return fail(refusal('visit_window_invalid', { errors: [...errors] }))
  const place = checkPlace(tx, wish.buildingId, null)
  if (!place.ok) return place
  const person = peopleOf('', wish, { registered: undefined, earlier: undefined }, policy)
  if (!person.ok) return person
  const first = sameRequest(tx, hostId, window, person.value, 'requested')
  if (first) return ok(first)
  const made = makeVisit(tx, draftOf(wish, hostId), moment)
  const visit = putPeople(tx, made, { ...person.value, id: made.id }, moment.atMs)
  notifyHost(tx, visit, { kind: 'visit_requested', atMs: moment.atMs }, moment.ids)
  return ok(visit)
}
