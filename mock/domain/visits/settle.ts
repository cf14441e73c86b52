/** What the passing of time does to visits. Nobody waits for a night job: every turn that has to do with visits begins with it. */
import { quarterOf } from '@/shared/lib/quarter'
import { dayOf, dayStart } from '@/shared/lib/time'
import { isOpenVisit } from '@/shared/lib/visit-state'
import type { VisitRow } from '@mock/store/rows/visits'
import type { AppTx } from '@mock/store/tables'
import { forgetPeople } from './forget'
import { notifyHost } from './notify'
import type { Moment } from './moment'

const DAY_MS = 86_400_000

/** Who never came was missed; who was here and might have come again has left; who is still here is told of, once. */
const end = (tx: AppTx, visit: VisitRow, { atMs, ids }: Moment): void => {
  if (visit.state !== 'inside') {
    tx.put('visits', { ...visit, state: visit.arrivedAtMs === null ? 'missed' : 'left', parkingSpace: null, changedAtMs: visit.endsAtMs })
    return
  }
  tx.put('visits', { ...visit, remindedAtMs: atMs })
  notifyHost(tx, visit, { kind: 'visitor_overdue', atMs, persons: Math.max(visit.insidePersons, 1) }, ids)
}

const byEnd = (a: VisitRow, b: VisitRow): number => a.endsAtMs - b.endsAtMs || (a.serial < b.serial ? -1 : 1)

const endOver = (tx: AppTx, fromMs: number, moment: Moment): void => {
  for (let quarter = quarterOf(fromMs); quarter <= quarterOf(moment.atMs); quarter += 1) {
    const over = tx.find('visits', 'due', String(quarter)).filter(({ endsAtMs }) => endsAtMs < moment.atMs)
    for (const visit of [...over].sort(byEnd)) end(tx, visit, moment)
  }
}

/** Whoever is inside is still needed by name: their data is looked at again tomorrow. */
const forgetDue = (tx: AppTx, fromMs: number, nowMs: number): void => {
  for (let midnight = Date.parse(dayStart(dayOf(fromMs))); midnight <= nowMs; midnight += DAY_MS) {
    for (const visit of tx.find('visits', 'byDeletion', dayOf(midnight))) {
      if (isOpenVisit(visit)) tx.put('visits', { ...visit, deleteOn: dayOf(nowMs + DAY_MS) })
      else forgetPeople(tx, visit)
    }
  }
}

/** Brings every visit up to this moment. Cheap when nothing fell due; remembers its way once a quarter of an hour. */
export const settleVisits = (tx: AppTx, moment: Moment): void => {
  const { atMs } = moment
  const sweptMs = tx.get('visitSweeps', 'current')?.sweptMs ?? atMs
  endOver(tx, sweptMs, moment)
  forgetDue(tx, sweptMs, atMs)
  // Also when the clock was set back: what ends until then must not be missed.
  if (quarterOf(sweptMs) !== quarterOf(atMs)) tx.put('visitSweeps', { id: 'current', sweptMs: atMs })
}
