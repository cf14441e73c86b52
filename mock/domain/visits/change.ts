/** What a host changes: the arrangement, the link, or that it takes place at all. */
import { fail, ok, type Result } from '@/shared/lib/result'
import type { ChangeVisit } from '@contract/generated/types'
import { refusal, type DomainRefusal } from '@mock/domain/checkout/refusal'
import type { VisitRow } from '@mock/store/rows/visits'
import type { AppTx } from '@mock/store/tables'
import { colourOf } from './colour'
import { revokePass } from './pass'
import { checkPlace } from './places'
import { visitPolicyOf } from './policy'
import { calledOffDeletion, deletionDay, isCancellable, isEditable } from './state'
import { windowFaults, windowOf } from './window'

/** What an approval was of no longer stands: pass and parking space go, whoever approved is asked again. */
export const backToApproval = (tx: AppTx, visit: VisitRow): Pick<VisitRow, 'state' | 'passId' | 'parkingSpace'> => {
  revokePass(tx, visit, 'changed')
  return { state: visit.state === 'approved' ? 'pending' : visit.state, passId: null, parkingSpace: null }
}

/** The colour of what is registered, by the rules a host may know. */
export const colourNow = (tx: AppTx, visit: VisitRow): Pick<VisitRow, 'colour' | 'reasons'> => {
  const person = tx.get('visitPersons', visit.id)
  if (!person) return { colour: null, reasons: [] }
  return colourOf({ visit, person, building: tx.get('buildings', visit.buildingId), policy: visitPolicyOf(tx) })
}

type Arrangement = Pick<VisitRow, 'startsAtMs' | 'endsAtMs' | 'purpose' | 'purposeText' | 'buildingId' | 'doorGroupId' | 'parkingWanted' | 'entriesAllowed'>

const isSame = (visit: VisitRow, wished: Arrangement): boolean =>
  (Object.keys(wished) as (keyof Arrangement)[]).every((key) => visit[key] === wished[key])

const clear = (tx: AppTx, visit: VisitRow, wished: Arrangement, version: number, nowMs: number): DomainRefusal | null => {
  if (version !== visit.version) return refusal('visit_changed', { version: visit.version })
  const errors = windowFaults(wished, visitPolicyOf(tx), nowMs, visit.startsAtMs)
  if (errors.length > 0) return refusal('visit_window_invalid', { errors: [...errors] })
  const place = checkPlace(tx, wished.buildingId, wished.doorGroupId)
  return place.ok ? null : place.error
}

/** Replaces the arrangement. What stays the same asks nobody again, nor does a note that only the host sees. */
export const change = (tx: AppTx, visit: VisitRow, wish: ChangeVisit, nowMs: number): Result<VisitRow, DomainRefusal> => {
  const { version, startsAt, endsAt, privateNote, ...rest } = wish
  if (!isEditable(visit)) return fail(refusal('visit_not_editable'))
  const wished: Arrangement = { ...rest, ...windowOf({ startsAt, endsAt }) }
  const noted = { ...visit, privateNote }
  if (isSame(visit, wished)) return ok(privateNote === visit.privateNote ? visit : tx.put('visits', noted))
  const refused = clear(tx, visit, wished, version, nowMs)
  if (refused) return fail(refused)
  const changed: VisitRow = {
    ...noted, ...wished, ...backToApproval(tx, visit), version: visit.version + 1, changedAtMs: nowMs,
    deleteOn: deletionDay(visitPolicyOf(tx), wished.endsAtMs),
  }
  return ok(tx.put('visits', { ...changed, ...colourNow(tx, changed) }))
}

/** The former link dies; what was approved is asked about again, since somebody else may have registered. */
export const renewLink = (tx: AppTx, visit: VisitRow, nowMs: number): Result<VisitRow, DomainRefusal> => {
  if (!isEditable(visit)) return fail(refusal('visit_not_editable'))
  const version = visit.state === 'approved' ? visit.version + 1 : visit.version
  return ok(tx.put('visits', { ...visit, ...backToApproval(tx, visit), version, linkVersion: visit.linkVersion + 1, changedAtMs: nowMs }))
}

const cancelOne = (tx: AppTx, visit: VisitRow, nowMs: number): VisitRow => {
  revokePass(tx, visit, 'cancelled')
  const deleteOn = calledOffDeletion(visitPolicyOf(tx), visit, nowMs)
  return tx.put('visits', { ...visit, state: 'cancelled', parkingSpace: null, changedAtMs: nowMs, deleteOn })
}

/** Cancels it, and with `this_and_later` whatever of its series comes after it. */
export const cancel = (tx: AppTx, visit: VisitRow, scope: 'this' | 'this_and_later', nowMs: number): Result<VisitRow, DomainRefusal> => {
  if (!isCancellable(visit)) return fail(refusal('visit_not_cancellable'))
  const series = scope === 'this' || visit.seriesId === null ? [] : tx.find('visits', 'bySeries', visit.seriesId)
  for (const later of series) if (later.startsAtMs > visit.startsAtMs && isCancellable(later)) cancelOne(tx, later, nowMs)
  return ok(cancelOne(tx, visit, nowMs))
}
