/** The visitor's side of a visit: registering, changing, withdrawing. */
import { fail, ok, type Result } from '@/shared/lib/result'
import type { SubmitDetails } from '@contract/generated/types'
import { refusal, type DomainRefusal } from '@mock/domain/checkout/refusal'
import type { VisitPersonRow, VisitRow } from '@mock/store/rows/visits'
import type { AppReadTx, AppTx } from '@mock/store/tables'
import { backToApproval, colourNow } from './change'
import { forgetPeople } from './forget'
import { notifyHost } from './notify'
import { revokePass } from './pass'
import { peopleOf, type HeldPeople } from './people'
import { visitPolicyOf } from './policy'
import { isEditable } from './state'
import type { Moment } from './moment'

/** What an earlier visit registered that the host invited again; undefined once it is deleted, or when there is none. */
export const earlierPeople = (tx: AppReadTx, { againVisitId }: Pick<VisitRow, 'againVisitId'>): VisitPersonRow | undefined =>
  (againVisitId === null ? undefined : tx.get('visitPersons', againVisitId))

const heldFor = (tx: AppReadTx, visit: VisitRow): HeldPeople =>
  ({ registered: tx.get('visitPersons', visit.id), earlier: earlierPeople(tx, visit) })

/** Writes who comes; from then on it is the host's turn. */
export const putPeople = (tx: AppTx, visit: VisitRow, person: VisitPersonRow, atMs: number): VisitRow => {
  tx.put('visitPersons', person)
  const registered: VisitRow = {
    ...visit, ...backToApproval(tx, visit), state: 'pending', version: visit.version + 1, persons: 1 + person.companions.length,
    changedAtMs: atMs, registeredAtMs: atMs,
  }
  return tx.put('visits', { ...registered, ...colourNow(tx, registered) })
}

const flat = ({ name, org, document, phone, plate, companions }: VisitPersonRow): string => JSON.stringify([
  name, org, document.kind, document.number, phone, plate, companions.map((one) => [one.name, one.document?.kind, one.document?.number]),
])

const isSame = (a: VisitPersonRow, b: VisitPersonRow): boolean => flat(a) === flat(b)

/** Registers. The same again changes nothing, whichever version it names: its answer may have been lost. */
export const register = (tx: AppTx, visit: VisitRow, details: SubmitDetails, { atMs, ids }: Moment): Result<VisitRow, DomainRefusal> => {
  if (!isEditable(visit)) return fail(refusal('visit_not_editable'))
  const held = heldFor(tx, visit)
  const person = peopleOf(visit.id, details, held, visitPolicyOf(tx))
  if (!person.ok) return person
  if (held.registered && isSame(held.registered, person.value)) return ok(visit)
  if (details.version !== visit.version) return fail(refusal('visit_changed', { version: visit.version }))
  const registered = putPeople(tx, visit, person.value, atMs)
  notifyHost(tx, registered, { kind: 'visit_registered', atMs }, ids)
  return ok(registered)
}

/** What becomes of a visit whose consent is withdrawn: what is over stays as it was. */
const withdrawnState = ({ state, arrivedAtMs }: VisitRow): VisitRow['state'] => {
  if (state !== 'invited' && state !== 'pending' && state !== 'approved') return state
  return arrivedAtMs === null ? 'cancelled' : 'left'
}

/** Withdraws the consent: the personal data goes at once. Repeating it is harmless. */
export const withdraw = (tx: AppTx, visit: VisitRow, { atMs, ids }: Moment): Result<VisitRow, DomainRefusal> => {
  if (visit.state === 'inside') return fail(refusal('visit_not_cancellable'))
  if (visit.deleteOn === null) return ok(visit)
  const state = withdrawnState(visit)
  if (state === visit.state) return ok(forgetPeople(tx, visit))
  revokePass(tx, visit, 'cancelled')
  notifyHost(tx, visit, { kind: 'visit_withdrawn', atMs }, ids)
  return ok(forgetPeople(tx, { ...visit, state, parkingSpace: null, changedAtMs: atMs }))
}
