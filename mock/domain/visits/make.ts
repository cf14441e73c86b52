/** The row of a new visit. */
import { dayOf } from '@/shared/lib/time'
import type { VisitRow } from '@mock/store/rows/visits'
import type { AppTx } from '@mock/store/tables'
import { visitPolicyOf } from './policy'
import { deletionDay } from './state'
import type { Moment } from './moment'

/** What is known when a visit is made; everything else is still to come. */
export type VisitDraft = Pick<VisitRow,
  'hostId' | 'arrangedBy' | 'origin' | 'groupId' | 'seriesId' | 'againVisitId' | 'invitedName' | 'invitedOrg' | 'startsAtMs' | 'endsAtMs'
  | 'purpose' | 'purposeText' | 'buildingId' | 'doorGroupId' | 'parkingWanted' | 'entriesAllowed' | 'privateNote'>

/** `V20261127-0012`, counted by the day on which visits are made; digits are added past 9,999. */
const nextVisitSerial = (tx: AppTx, atMs: number): string => {
  const id = `V${dayOf(atMs).replace(/-/g, '')}`
  const last = (tx.get('serials', id)?.last ?? 0) + 1
  tx.put('serials', { id, last })
  return `${id}-${String(last).padStart(4, '0')}`
}

/** Writes a visit that nobody has registered for yet. */
export const makeVisit = (tx: AppTx, draft: VisitDraft, { atMs, ids }: Moment): VisitRow => tx.put('visits', {
  ...draft,
  id: ids('vst'), serial: nextVisitSerial(tx, atMs), state: 'invited', version: 1, linkVersion: 1,
  parkingSpace: null, persons: 1, colour: null, reasons: [], declineReason: null, passId: null,
  createdAtMs: atMs, changedAtMs: atMs, registeredAtMs: null,
  arrivedAtMs: null, arrivedGateId: null, lastEntryMs: null, lastEntryGateId: null, leftAtMs: null, insidePersons: 0, remindedAtMs: null,
  deleteOn: deletionDay(visitPolicyOf(tx), draft.endsAtMs),
})
