/** The host's answer to who wants to come. */
import { fail, ok, type Result } from '@/shared/lib/result'
import type { DeclineVisit } from '@contract/generated/types'
import { refusal, type DomainRefusal } from '@mock/domain/checkout/refusal'
import type { VisitRow } from '@mock/store/rows/visits'
import type { AppTx } from '@mock/store/tables'
import { freeSpace } from './parking'
import { entriesUsed, issuePass } from './pass'
import { visitPolicyOf } from './policy'
import { calledOffDeletion } from './state'
import type { Moment } from './moment'

/** Only what waits, and only as it was seen. */
const refusalOf = (visit: VisitRow, version: number): DomainRefusal | null => {
  if (visit.state !== 'pending') return refusal('visit_not_approvable')
  return visit.version === version ? null : refusal('visit_changed', { version: visit.version })
}

/** Approves the version that was seen: a parking space where one is wanted, and the pass. */
export const approve = (tx: AppTx, visit: VisitRow, version: number, { atMs, ids }: Moment): Result<VisitRow, DomainRefusal> => {
  const refused = refusalOf(visit, version)
  if (refused) return fail(refused)
  const parkingSpace = visit.parkingWanted ? freeSpace(tx, visit, atMs) : null
  if (visit.parkingWanted && parkingSpace === null) return fail(refusal('parking_full'))
  const pass = issuePass(tx, visit, ids('pas'), entriesUsed(tx, visit.id))
  return ok(tx.put('visits', { ...visit, state: 'approved', parkingSpace, passId: pass.id, changedAtMs: atMs }))
}

/** Declines the version that was seen. */
export const decline = (tx: AppTx, visit: VisitRow, { version, reason }: DeclineVisit, atMs: number): Result<VisitRow, DomainRefusal> => {
  const refused = refusalOf(visit, version)
  if (refused) return fail(refused)
  const deleteOn = calledOffDeletion(visitPolicyOf(tx), visit, atMs)
  return ok(tx.put('visits', { ...visit, state: 'declined', declineReason: reason, changedAtMs: atMs, deleteOn }))
}
