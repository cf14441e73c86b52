/** What a gate does without network: kept under a key of its own each, told to the backend later, in the order in which it happened. */
import { fail, ok, type Result } from '@/shared/lib/result'
import { toInstant } from '@/shared/lib/time'
import type { Schema } from '@/api/types'
import { judgeAgain, type KeptEvent, type OfflineGate, type OfflineReason, type OfflineVerdict } from './offline-gate'

/** A verdict may be acted on for so long. */
const VERDICT_MS = 120_000

/** The contract's limit of one message. */
const MAX_EVENTS = 50

/** Why it was not done. `reason` says what is red. */
export type OfflineFault =
  | { readonly kind: 'verdict_old' | 'host_required' | 'too_many' | 'not_inside' | 'no_pass' }
  | { readonly kind: 'red'; readonly reason: OfflineReason | undefined }

type Done = Result<OfflineGate, OfflineFault>

/** Who came; `eventKey` is a fresh UUID. */
export interface OfflineAdmission {
  readonly eventKey: string
  readonly persons: number
  readonly hostPresent: boolean
}

/** Why somebody is turned away; `eventKey` is a fresh UUID. */
export interface OfflineRefusal {
  readonly eventKey: string
  readonly reason: Schema<'RefusalReason'>
}

const added = (gate: OfflineGate, event: Omit<KeptEvent, 'listId' | 'isTaken' | 'at'>, nowMs: number): OfflineGate =>
  ({ ...gate, events: [...gate.events, { ...event, at: toInstant(nowMs), listId: gate.list.listId, isTaken: false }] })

const isOld = ({ judgedAtMs }: OfflineVerdict, nowMs: number): boolean => nowMs - judgedAtMs > VERDICT_MS

/** Lets in: what the list and this device know is judged again, and the entry is used here. */
export const admitOffline = (gate: OfflineGate, verdict: OfflineVerdict, admission: OfflineAdmission, nowMs: number): Done => {
  const { eventKey, persons, hostPresent } = admission
  const { pass } = verdict
  if (isOld(verdict, nowMs)) return fail({ kind: 'verdict_old' })
  if (verdict.colour === 'red' || pass === null) return fail({ kind: 'red', reason: verdict.reasons[0] })
  const now = judgeAgain(gate, pass, nowMs)
  if (now.colour === 'red') return fail({ kind: 'red', reason: now.reasons[0] })
  if (now.hostRequired && !hostPresent) return fail({ kind: 'host_required' })
  if (persons > pass.persons) return fail({ kind: 'too_many' })
  return ok(added(gate, { eventKey, kind: 'admitted', visitId: pass.visitId, passId: pass.passId, persons, reason: null }, nowMs))
}

/** Turns away; nothing is used. A text that is no pass of the list names no visit, so there is nothing to tell the backend. */
export const turnAwayOffline = (gate: OfflineGate, { pass }: OfflineVerdict, { eventKey, reason }: OfflineRefusal, nowMs: number): Done => {
  if (pass === null) return fail({ kind: 'no_pass' })
  return ok(added(gate, { eventKey, kind: 'refused', visitId: pass.visitId, passId: pass.passId, persons: pass.persons, reason }, nowMs))
}

/** Lets out whoever is inside by this pass, as far as this device knows. */
export const letOutOffline = (gate: OfflineGate, { pass }: OfflineVerdict, eventKey: string, nowMs: number): Done => {
  if (pass === null) return fail({ kind: 'no_pass' })
  const here = gate.events.filter(({ visitId, kind }) => visitId === pass.visitId && kind !== 'refused')
  const last = here[here.length - 1]
  const isInside = last ? last.kind === 'admitted' : gate.list.burned.includes(pass.passId)
  if (!isInside) return fail({ kind: 'not_inside' })
  return ok(added(gate, { eventKey, kind: 'left', visitId: pass.visitId, passId: null, persons: last?.persons ?? pass.persons, reason: null }, nowMs))
}

const bare = ({ eventKey, kind, visitId, passId, at, persons, reason }: KeptEvent): Schema<'OfflineEvent'> =>
  ({ eventKey, kind, visitId, passId, at, persons, reason })

/** What to tell the backend next, the oldest first; null when it knows everything. Events of two lists go one after the other. */
export const nextMessage = ({ events }: OfflineGate): Schema<'SyncGateEvents'> | null => {
  const open = events.filter(({ isTaken }) => !isTaken)
  const [first] = open
  if (!first) return null
  const end = open.findIndex(({ listId }) => listId !== first.listId)
  return { listId: first.listId, events: open.slice(0, end < 0 ? MAX_EVENTS : Math.min(end, MAX_EVENTS)).map(bare) }
}

/** Ticks off what the backend has answered for; it still counts here until the next list. */
export const markTaken = (gate: OfflineGate, { results }: Schema<'SyncedGateEvents'>): OfflineGate => {
  const taken = new Set(results.map(({ eventKey }) => eventKey))
  return { ...gate, events: gate.events.map((event) => (taken.has(event.eventKey) ? { ...event, isTaken: true } : event)) }
}
