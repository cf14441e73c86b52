/** What must hold after every step, by arithmetic of its own over rows and log. */
import type { AppReadTx } from '@mock/store/tables'
import type { GateEventRow } from '@mock/store/rows/gate'
import { violate, type GateSim } from './gate-sim'

interface Walk {
  inside: number
  entries: number
  admissions: number
  exits: number
  refusals: number
}

/** Plays a visit's log: a conflict is an entry only of somebody who was not inside. */
const walkOf = (sim: GateSim, visitId: string, events: readonly GateEventRow[]): Walk => {
  const walk: Walk = { inside: 0, entries: 0, admissions: 0, exits: 0, refusals: 0 }
  for (const { kind, persons } of events) {
    if (kind === 'refused') walk.refusals += 1
    if (kind === 'admitted') walk.admissions += 1
    if (kind === 'admitted' && walk.inside > 0) violate(sim, `${visitId} was let in while inside`)
    if (kind === 'admitted' || (kind === 'conflict' && walk.inside === 0)) {
      walk.inside = persons ?? 0
      walk.entries += 1
    }
    if (kind === 'left') {
      if (persons !== walk.inside || walk.inside === 0) violate(sim, `${persons} of ${visitId} left, ${walk.inside} were inside`)
      walk.inside = 0
      walk.exits += 1
    }
  }
  return walk
}

const checkVisits = (sim: GateSim, read: AppReadTx): void => {
  for (const visit of read.all('visits')) {
    const { id, state, insidePersons, persons } = visit
    // In the order in which they were written, which is the order in which they moved the visit.
    const walk = walkOf(sim, id, read.all('gateEvents').filter(({ visitId }) => visitId === id))
    if (insidePersons !== walk.inside) violate(sim, `${insidePersons} of ${id} are inside, by the log ${walk.inside}`)
    if (insidePersons < 0 || insidePersons > persons || (insidePersons > 0) !== (state === 'inside')) violate(sim, `${id} is ${state} with ${insidePersons} inside`)
    if (walk.admissions > visit.entriesAllowed) violate(sim, `${id} of ${visit.entriesAllowed} entries was let in ${walk.admissions} times`)
    const told = (kind: string): number => read.find('notices', 'byVisit', id).filter((notice) => notice.kind === kind).length
    const notices = [told('visitor_arrived'), told('visitor_left'), told('visitor_refused')].join()
    if (notices !== [walk.entries, walk.exits, walk.refusals].join()) violate(sim, `the host of ${id} was told ${notices}, the log has ${JSON.stringify(walk)}`)
  }
}

const checkPasses = (sim: GateSim, read: AppReadTx): void => {
  for (const { id, entriesLeft, uses } of read.all('passes')) {
    const entries = entriesLeft + uses.length
    if (entriesLeft < 0) violate(sim, `${id} has ${entriesLeft} entries left`)
    if ((sim.issued.get(id) ?? entries) !== entries) violate(sim, `${id} had ${sim.issued.get(id)} entries and has ${entries}`)
    sim.issued.set(id, entries)
  }
  for (const { id, entriesAllowed } of read.all('visits')) {
    const used = read.find('passes', 'byVisit', id).reduce((sum, { uses }) => sum + uses.length, 0)
    if (used > entriesAllowed) violate(sim, `the passes of ${id} were used ${used} times of ${entriesAllowed}`)
  }
}

const counted = (names: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

const nameOf = ({ kind, visitId, gateId }: GateEventRow): string => `${kind}|${visitId}|${gateId}`

/** How often the log has what happened with network, by kind, visit and gate. */
const online = (read: AppReadTx): Map<string, number> => counted(read.all('gateEvents').filter(({ wasOffline }) => !wasOffline).map(nameOf))

/** Nothing acknowledged is missing, whatever crashed. */
const checkAcknowledged = (sim: GateSim, read: AppReadTx): void => {
  const logged = online(read)
  for (const [name, times] of counted(sim.acknowledged)) {
    if ((logged.get(name) ?? 0) < times) violate(sim, `${name} was acknowledged ${times} times, the log has it ${logged.get(name) ?? 0} times`)
  }
}

/** Between the moment a list was made and now, whatever the device's clock said. */
const checkTimes = (sim: GateSim, read: AppReadTx): void => {
  const firstList = Math.min(...read.all('offlineLists').map(({ issuedAtMs }) => issuedAtMs))
  for (const { id, atMs, wasOffline } of read.all('gateEvents')) {
    if (atMs > sim.nowMs || (wasOffline && atMs < firstList)) violate(sim, `event ${id} lies outside of its time`)
  }
}

export const checkBooks = (sim: GateSim): void => {
  const { read } = sim.server
  checkVisits(sim, read)
  checkPasses(sim, read)
  checkAcknowledged(sim, read)
  checkTimes(sim, read)
}

/** At the end nothing is open: what was acknowledged is what the log has, and no event of a device is missing or twice. */
export const checkEnd = (sim: GateSim): void => {
  const { read } = sim.server
  const logged = online(read)
  const acknowledged = counted(sim.acknowledged)
  for (const kind of ['admitted', 'refused', 'left']) {
    for (const name of new Set([...logged.keys(), ...acknowledged.keys()])) {
      if (!name.startsWith(`${kind}|`) || logged.get(name) === acknowledged.get(name)) continue
      violate(sim, `${name}: acknowledged ${acknowledged.get(name) ?? 0} times, logged ${logged.get(name) ?? 0} times`)
    }
  }
  const expected: string[] = []
  for (const [eventKey, name] of sim.queued) {
    const row = read.get('offlineEvents', eventKey)
    if (!row) violate(sim, `${name} without network was lost`)
    else if (row.outcome === 'conflict') expected.push(name.replace('admitted', 'conflict'))
    else if (row.outcome === 'recorded') expected.push(name)
  }
  const offline = read.all('gateEvents').filter(({ wasOffline }) => wasOffline).map(nameOf)
  if ([...offline].sort().join() !== expected.sort().join()) violate(sim, `without network happened ${expected.join()}, the log has ${offline.sort().join()}`)
  const open = sim.tasks.filter(({ isOpen }) => isOpen)
  if (open.length > 0) violate(sim, `nobody knows what became of ${open.map(({ what }) => what).join()}`)
}
