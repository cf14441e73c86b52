/** Deletes what a visit says of people; the statistics stay. */
import type { VisitRow } from '@mock/store/rows/visits'
import type { AppTx } from '@mock/store/tables'

/** What stands for a name that was deleted. */
export const DELETED_NAME = '已删除'

/** Members of an answer that name or describe people, and what is left of them. */
const blanks: Readonly<Record<string, unknown>> = {
  visitorName: DELETED_NAME, nameMasked: DELETED_NAME, name: DELETED_NAME, visitorOrg: null, org: null,
  document: null, phoneMasked: null, plate: null, companions: [],
  purposeText: null, privateNote: null, declineReason: null, note: null, personalDataUntil: null,
}

/** An answer without what it says of this visit's people. */
const scrubbed = (value: unknown, visitId: string): unknown => {
  if (Array.isArray(value)) return value.map((item) => scrubbed(item, visitId))
  if (typeof value !== 'object' || value === null) return value
  const isOfVisit = 'visitId' in value && value.visitId === visitId
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, isOfVisit && key in blanks ? blanks[key] : scrubbed(inner, visitId)]))
}

/** Answers that are kept for their keys repeat personal data. */
const forgetInAnswers = (tx: AppTx, visitId: string): void => {
  for (const row of tx.find('idempotency', 'byVisit', visitId)) {
    const { outcome } = row
    if (outcome.kind === 'bound') tx.put('idempotency', { ...row, outcome: { ...outcome, body: scrubbed(outcome.body, visitId) } })
  }
}

/** The guards' words about somebody; that it happened, where and why stays. */
const forgetInLog = (tx: AppTx, visitId: string): void => {
  for (const event of tx.find('gateEvents', 'byVisit', visitId)) {
    if (event.note !== null) tx.put('gateEvents', { ...event, note: null })
  }
}

/** Forgets the people of a visit, and every free text that may name them. */
export const forgetPeople = (tx: AppTx, visit: VisitRow): VisitRow => {
  tx.delete('visitPersons', visit.id)
  forgetInAnswers(tx, visit.id)
  forgetInLog(tx, visit.id)
  return tx.put('visits', {
    ...visit, invitedName: '', invitedOrg: null, againVisitId: null, purposeText: null, privateNote: null, declineReason: null, deleteOn: null,
  })
}
