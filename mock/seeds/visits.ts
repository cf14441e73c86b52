/**
 * Visits of a fresh world. Policy, buildings, gates and the watch list are always there; visits only with a history, so that tests
 * count their own. `data/visits.ts` names two ID numbers that the watch list knows.
 */
import { dayOf } from '@/shared/lib/time'
import { logEvent } from '@mock/domain/gate/log'
import { gateName } from '@mock/domain/gate/rows'
import { watchId } from '@mock/domain/gate/watch'
import { makeVisit, putPeople, type Moment } from '@mock/domain/visits'
import { forgetPeople } from '@mock/domain/visits/forget'
import { notifyHost } from '@mock/domain/visits/notify'
import { issuePass } from '@mock/domain/visits/pass'
import type { VisitRow } from '@mock/store/rows/visits'
import type { AppTx } from '@mock/store/tables'
import { buildings, gates } from './data/visit-places'
import { visitPolicy } from './data/visit-policy'
import { pastVisits, plannedVisits, visitors, watched, type PlannedVisit } from './data/visits'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000
const GUARD = 'stf_10010'

const startOf = ({ when }: PlannedVisit, nowMs: number): number => {
  if ('day' in when) return Date.parse(`${dayOf(nowMs + when.day * DAY_MS)}T${when.at}:00+08:00`)
  // On a full five minutes, as people agree on times.
  return Math.ceil((nowMs + when.fromMinutes * MINUTE_MS) / (5 * MINUTE_MS)) * 5 * MINUTE_MS
}

const moved = (visit: VisitRow): boolean => visit.state === 'inside' || visit.state === 'left'

const logged = (tx: AppTx, visit: VisitRow, kind: 'admitted' | 'left', atMs: number, gateId: string, ids: Moment['ids']): void => {
  const { id: visitId, persons, colour, reasons } = visit
  logEvent(tx, { gateId, guardId: GUARD, atMs, id: ids }, { kind, visitId, persons, colour, reasons })
  notifyHost(tx, visit, { kind: kind === 'admitted' ? 'visitor_arrived' : 'visitor_left', atMs, gateName: gateName(tx, gateId) }, ids)
}

/** Through the gate and, unless still inside, out again; by the log too. */
const walkThrough = (tx: AppTx, visit: VisitRow, { ids }: Moment): VisitRow => {
  const gateId = buildings.find(({ id }) => id === visit.buildingId)?.gateIds[0] ?? 'gat_east'
  const [inMs, outMs] = [visit.startsAtMs + 2 * MINUTE_MS, visit.endsAtMs - 10 * MINUTE_MS]
  if (visit.passId !== null) tx.patch('passes', visit.passId, { entriesLeft: visit.entriesAllowed - 1, uses: [{ atMs: inMs, gateId }] })
  logged(tx, visit, 'admitted', inMs, gateId, ids)
  const isInside = visit.state === 'inside'
  if (!isInside) logged(tx, visit, 'left', outMs, gateId, ids)
  return tx.put('visits', {
    ...visit, arrivedAtMs: inMs, arrivedGateId: gateId, lastEntryMs: inMs, lastEntryGateId: gateId,
    leftAtMs: isInside ? null : outMs, insidePersons: isInside ? visit.persons : 0,
  })
}

const approvedStates: ReadonlySet<VisitRow['state']> = new Set(['approved', 'inside', 'left', 'missed'])

/** From the invitation to the state it is in, through the same functions that operations call. */
const writeVisit = (tx: AppTx, planned: PlannedVisit, nowMs: number, ids: Moment['ids']): VisitRow => {
  const { who, state, origin = 'invited' } = planned
  const startsAtMs = startOf(planned, nowMs)
  const moment: Moment = { atMs: Math.min(nowMs - 5 * MINUTE_MS, startsAtMs - DAY_MS), ids }
  const made = makeVisit(tx, {
    hostId: planned.hostId, arrangedBy: planned.arrangedBy ?? null, origin, groupId: null, seriesId: null, againVisitId: null,
    invitedName: visitors[who].name, invitedOrg: visitors[who].org, startsAtMs, endsAtMs: startsAtMs + planned.minutes * MINUTE_MS,
    purpose: planned.purpose, purposeText: planned.text ?? null, buildingId: planned.buildingId, doorGroupId: planned.doorGroupId ?? null,
    parkingWanted: planned.parking ?? false, entriesAllowed: 1, privateNote: planned.note ?? null,
  }, moment)
  if (state === 'invited') return made
  const registered = putPeople(tx, made, { ...visitors[who], id: made.id }, moment.atMs)
  if (state === 'pending') notifyHost(tx, registered, { kind: origin === 'requested' ? 'visit_requested' : 'visit_registered', atMs: moment.atMs }, ids)
  const passId = approvedStates.has(state) ? issuePass(tx, registered, ids('pas'), 0).id : null
  const [space = null] = buildings.find(({ id }) => id === planned.buildingId)?.parkingSpaces ?? []
  const visit = tx.put('visits', {
    ...registered, state, passId, parkingSpace: planned.parking && passId !== null ? space : null,
    declineReason: state === 'declined' ? '当天有会，请改约其他时间' : null,
  })
  return moved(visit) ? walkThrough(tx, visit, moment) : visit
}

/** The overdue one was told of when it fell due. */
const remind = (tx: AppTx, visit: VisitRow, ids: Moment['ids']): void => {
  tx.put('visits', { ...visit, remindedAtMs: visit.endsAtMs })
  notifyHost(tx, visit, { kind: 'visitor_overdue', atMs: visit.endsAtMs }, ids)
}

const seedPast = (tx: AppTx, nowMs: number): void => {
  let last = 0
  const ids = (prefix: string): string => `${prefix}_seed-${String(last += 1).padStart(4, '0')}`
  for (const planned of pastVisits) {
    const visit = writeVisit(tx, planned, nowMs, ids)
    if (visit.deleteOn !== null && visit.deleteOn <= dayOf(nowMs)) forgetPeople(tx, visit)
  }
  for (const notice of tx.all('notices')) tx.put('notices', { ...notice, isRead: true })
  for (const planned of plannedVisits) {
    const visit = writeVisit(tx, planned, nowMs, ids)
    if (visit.state === 'inside' && visit.endsAtMs < nowMs) remind(tx, visit, ids)
  }
}

/** Call it after the staff. */
export const seedVisits = (
  tx: AppTx, { nowMs, history, secret }: { readonly nowMs: number; readonly history: boolean; readonly secret: string },
): void => {
  tx.put('visitPolicies', visitPolicy)
  tx.put('visitSweeps', { id: 'current', sweptMs: nowMs })
  for (const building of buildings) tx.put('buildings', building)
  for (const gate of gates) tx.put('gates', gate)
  tx.put('watchList', { id: watchId(secret, watched.refuse), level: 'refuse', note: '演示：禁止进入' })
  tx.put('watchList', { id: watchId(secret, watched.escort), level: 'escort', note: '演示：须由被访人陪同' })
  if (history) seedPast(tx, nowMs)
}
