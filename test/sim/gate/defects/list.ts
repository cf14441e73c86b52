import type { Defect } from '../../defects/list'

const enter = 'mock/domain/gate/enter.ts'
const rules = 'mock/domain/gate/rules.ts'
const decide = 'mock/domain/gate/decide.ts'
const identify = 'mock/domain/gate/identify.ts'
const sync = 'mock/domain/gate/sync.ts'
const offlineGate = 'src/features/gate/offline-gate.ts'
const offlineQueue = 'src/features/gate/offline-queue.ts'

/** Defects that a tired engineer might make at the gate. The invariants alone must catch them. */
export const defects: readonly Defect[] = [
  {
    name: 'the pass is not used in the turn that lets in',
    file: enter,
    line: 'if (pass && pass.entriesLeft > 0) tx.patch(\'passes\', pass.id, { entriesLeft: pass.entriesLeft - 1, uses: [...pass.uses, { atMs, gateId }] })',
    instead: '',
  },
  { name: 'a pass of before a change still lets in', file: rules, line: "['pass_superseded', isSuperseded],", instead: '' },
  {
    name: 'who is inside may come in once more',
    file: rules, line: "['inside_already', ({ visit }) => visit.state === 'inside'],", instead: '',
  },
  {
    name: 'an admission goes by the old verdict',
    file: decide, line: "if (now.colour === 'red' || check.colour === 'red') return refusal('visit_not_admissible')",
    instead: "if (check.colour === 'red') return refusal('visit_not_admissible')",
  },
  {
    name: 'a check is good for ever',
    file: decide, line: "if (isOld(tx, check, post.atMs)) return fail(refusal('check_expired'))", instead: '',
  },
  { name: 'a check decides more than once', file: decide, line: "if (check.isDecided) return refusal('check_expired')", instead: '' },
  { name: 'yellow lets in without the host', file: decide, line: "return needsHost(now) && !hostPresent ? refusal('host_required') : null", instead: 'return null' },
  {
    name: 'a rotating code stands for ever',
    file: identify, line: 'return isCodeCurrent(rotationOf(secret, passId, policy), code, atMs, policy.driftSteps)',
    instead: 'return isCodeCurrent(rotationOf(secret, passId, policy), code, atMs, 40)',
  },
  {
    name: 'a departure is done twice',
    file: enter, line: "if (visit.state !== 'inside') return fail(refusal('visit_not_inside'))", instead: '',
  },
  {
    name: 'who leaves stays counted',
    file: enter,
    line: "return ok(tx.patch('visits', visit.id, { state: mayReturn(tx, visit, atMs) ? 'approved' : 'left', insidePersons: 0, leftAtMs: atMs }))",
    instead: "return ok(tx.patch('visits', visit.id, { state: mayReturn(tx, visit, atMs) ? 'approved' : 'left', leftAtMs: atMs }))",
  },
  {
    name: 'an admission is not logged',
    file: decide, line: "logEvent(tx, post, { kind: 'admitted', visitId: visit.id, persons, colour: check.colour, reasons: check.reasons })", instead: '',
  },
  {
    name: 'what a device tells twice is taken twice',
    file: sync, line: "const known = tx.get('offlineEvents', event.eventKey)",
    instead: "const known = tx.get('offlineEvents', ''); void event.eventKey",
  },
  {
    name: 'a conflict is taken for an admission',
    file: sync, line: "const isConflict = colour === 'red'", instead: 'const isConflict = false; void colour',
  },
  {
    name: 'a conflict is not logged',
    file: sync,
    line: "logEvent(tx, at, { kind: isConflict ? 'conflict' : 'admitted', visitId: visit.id, persons: came, colour, reasons, wasOffline: true })",
    instead: "if (!isConflict) logEvent(tx, at, { kind: 'admitted', visitId: visit.id, persons: came, colour, reasons, wasOffline: true })",
  },
  {
    name: 'who came by a conflict is not counted inside',
    file: sync, line: "if (visit.state !== 'inside') enter(tx, at, visit, spentPass(tx, visit, pass), { persons: came, atMs: at.atMs })",
    instead: 'if (!isConflict) enter(tx, at, visit, spentPass(tx, visit, pass), { persons: came, atMs: at.atMs })',
  },
  {
    name: 'a device\'s clock is believed',
    file: sync,
    line: 'const believed = (said: string, { issuedAtMs }: OfflineListRow, nowMs: number): number => Math.min(Math.max(Date.parse(said), issuedAtMs), nowMs)',
    instead: 'const believed = (said: string, _list: OfflineListRow, _nowMs: number): number => Date.parse(said)',
  },
  {
    name: 'a new list forgets what was not told yet',
    file: offlineGate, line: '({ list, events: (before?.events ?? []).filter(({ isTaken }) => !isTaken) })', instead: '({ list, events: (before?.events ?? []).slice(0, 0) })',
  },
  {
    name: 'a device forgets whatever was answered beside it',
    file: offlineQueue, line: 'return { ...gate, events: gate.events.map((event) => (taken.has(event.eventKey) ? { ...event, isTaken: true } : event)) }',
    instead: 'return { ...gate, events: gate.events.map((event) => (taken.size > 0 ? { ...event, isTaken: true } : event)) }',
  },
]
