/** What a gate did without network, taken once an event: it happened, so it is logged even where it should not have. */
import type { OfflineEvent, SyncedGateEvents } from '@contract/generated/types'
import { notifyHost } from '@mock/domain/visits/notify'
import type { OfflineEventRow, OfflineListRow } from '@mock/store/rows/gate'
import type { PassRow, VisitRow } from '@mock/store/rows/visits'
import type { AppTx } from '@mock/store/tables'
import { toPassUse, type Post } from './check'
import { enter, leave } from './enter'
import { factsOf } from './facts'
import { logEvent } from './log'
import { gateName, visitAtGate } from './rows'
import { judge } from './rules'

type Outcome = Omit<OfflineEventRow, 'id'>

const IGNORED: Outcome = { outcome: 'ignored', firstUse: null }
const RECORDED: Outcome = { outcome: 'recorded', firstUse: null }

const passOf = (tx: AppTx, visit: VisitRow, passId: string | null): PassRow | undefined => {
  const pass = passId === null ? undefined : tx.get('passes', passId)
  return pass?.visitId === visit.id ? pass : undefined
}

/**
 * What the entry is taken from: of a visit that was changed meanwhile the pass in force, or it would let in once more; none where
 * the visit's entries are all used up, by whichever pass.
 */
const spentPass = (tx: AppTx, visit: VisitRow, shown: PassRow): PassRow | undefined => {
  const inForce = visit.passId === null ? undefined : tx.get('passes', visit.passId)
  if (inForce && inForce.revoked === null && inForce.entriesLeft > 0) return inForce
  const used = tx.find('passes', 'byVisit', visit.id).reduce((sum, { uses }) => sum + uses.length, 0)
  return used < visit.entriesAllowed ? shown : undefined
}

/** An admission of a pass that was not good (any more) is a conflict; whoever was not inside is inside now. */
const takeAdmission = (tx: AppTx, at: Post, visit: VisitRow, { passId, persons }: OfflineEvent): Outcome => {
  const pass = passOf(tx, visit, passId)
  if (!pass) return IGNORED
  const { colour, reasons } = judge(factsOf(tx, { visit, pass, wasShown: true, isFresh: true }, at))
  const isConflict = colour === 'red'
  const came = Math.min(persons, visit.persons)
  logEvent(tx, at, { kind: isConflict ? 'conflict' : 'admitted', visitId: visit.id, persons: came, colour, reasons, wasOffline: true })
  if (visit.state !== 'inside') enter(tx, at, visit, spentPass(tx, visit, pass), { persons: came, atMs: at.atMs })
  return isConflict ? { outcome: 'conflict', firstUse: pass.uses[0] ?? null } : RECORDED
}

const takeRefusal = (tx: AppTx, at: Post, visit: VisitRow, { reason }: OfflineEvent): Outcome => {
  logEvent(tx, at, { kind: 'refused', visitId: visit.id, persons: visit.persons, refusal: reason ?? 'other', wasOffline: true })
  notifyHost(tx, visit, { kind: 'visitor_refused', atMs: at.atMs, gateName: gateName(tx, at.gateId) }, at.id)
  return RECORDED
}

const take = (tx: AppTx, at: Post, event: OfflineEvent): Outcome => {
  const visit = visitAtGate(tx, event.visitId, at.atMs)
  if (!visit) return IGNORED
  switch (event.kind) {
    case 'admitted': return takeAdmission(tx, at, visit, event)
    case 'refused': return takeRefusal(tx, at, visit, event)
    case 'left': return leave(tx, { ...at, atMs: Math.max(at.atMs, visit.lastEntryMs ?? 0) }, visit, true).ok ? RECORDED : IGNORED
  }
}

/** A device's clock is believed between the moment the list was made and now. */
const believed = (said: string, { issuedAtMs }: OfflineListRow, nowMs: number): number => Math.min(Math.max(Date.parse(said), issuedAtMs), nowMs)

/** Takes them in their order. An event that is known already is answered as such and does nothing. */
export const takeOfflineEvents = (tx: AppTx, post: Post, list: OfflineListRow, events: readonly OfflineEvent[]): SyncedGateEvents => {
  const results = events.map((event) => {
    const known = tx.get('offlineEvents', event.eventKey)
    const { outcome, firstUse } = known ?? tx.put('offlineEvents', {
      id: event.eventKey, ...take(tx, { ...post, atMs: believed(event.at, list, post.atMs) }, event),
    })
    return { eventKey: event.eventKey, outcome: known ? 'known' as const : outcome, firstUse: firstUse && toPassUse(tx, firstUse) }
  })
  return { results, conflicts: results.filter(({ outcome }) => outcome === 'conflict').length }
}
