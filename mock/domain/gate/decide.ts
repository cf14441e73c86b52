/** What a guard decides on a check: let in, or turn away. Everything is judged again in the turn that does it. */
import { fail, ok, type Result } from '@/shared/lib/result'
import { toInstant } from '@/shared/lib/time'
import type { RefusalReason } from '@contract/generated/types'
import { refusal, type DomainRefusal } from '@mock/domain/checkout/refusal'
import { notifyHost } from '@mock/domain/visits/notify'
import { visitPolicyOf } from '@mock/domain/visits/policy'
import type { GateCheckRow, GateEventRow } from '@mock/store/rows/gate'
import type { PassRow, VisitRow } from '@mock/store/rows/visits'
import type { AppReadTx, AppTx } from '@mock/store/tables'
import type { Post } from './check'
import { enter } from './enter'
import { factsOf } from './facts'
import type { Identified } from './identify'
import { logEvent } from './log'
import { gateName } from './rows'
import { judge, needsHost, type Judgement } from './rules'

/** Who came on which check. */
export interface Admission {
  readonly checkId: string
  readonly persons: number
  readonly hostPresent: boolean
}

/** The guard's own check at this gate; another's is answered as if there were none. */
const ownCheck = (tx: AppReadTx, checkId: string, { gateId, guardId }: Post): GateCheckRow | null => {
  const check = tx.get('gateChecks', checkId)
  return check?.gateId === gateId && check.guardId === guardId ? check : null
}

const isOld = (tx: AppReadTx, check: GateCheckRow, atMs: number): boolean => atMs - check.atMs > visitPolicyOf(tx).checkSeconds * 1000

const usedBefore = (tx: AppReadTx, pass: PassRow | undefined, { reasons }: Judgement): DomainRefusal => {
  const use = reasons.includes('pass_used') ? pass?.uses[0] : pass?.uses[pass.uses.length - 1]
  return use ? refusal('pass_used', { usedAt: toInstant(use.atMs), gateName: gateName(tx, use.gateId) }) : refusal('visit_not_admissible')
}

/** Null when it may be let in now. */
const obstacle = (tx: AppReadTx, check: GateCheckRow, found: Identified, post: Post, hostPresent: boolean): DomainRefusal | null => {
  const { pass } = found
  const now = judge(factsOf(tx, found, post))
  if (now.reasons.includes('pass_used') || now.reasons.includes('inside_already')) return usedBefore(tx, pass, now)
  if (now.colour === 'red' || check.colour === 'red') return refusal('visit_not_admissible')
  if (check.isDecided) return refusal('check_expired')
  return needsHost(now) && !hostPresent ? refusal('host_required') : null
}

/** Lets in and uses the pass. More persons than registered are for the caller to refuse: see `tooMany`. */
export const admit = (tx: AppTx, post: Post, { checkId, persons, hostPresent }: Admission): Result<VisitRow, DomainRefusal> => {
  const check = ownCheck(tx, checkId, post)
  if (!check) return fail(refusal('not_found'))
  if (isOld(tx, check, post.atMs)) return fail(refusal('check_expired'))
  const visit = check.visitId === null ? undefined : tx.get('visits', check.visitId)
  const pass = check.passId === null ? undefined : tx.get('passes', check.passId)
  if (!visit) return fail(refusal('visit_not_admissible'))
  const wasShown = check.by === 'scan' || check.by === 'code'
  const refused = obstacle(tx, check, { visit, pass, wasShown, isFresh: true }, post, hostPresent)
  if (refused) return fail(refused)
  tx.patch('gateChecks', checkId, { isDecided: true })
  const inside = enter(tx, post, visit, pass, { persons, atMs: post.atMs })
  logEvent(tx, post, { kind: 'admitted', visitId: visit.id, persons, colour: check.colour, reasons: check.reasons })
  return ok(inside)
}

/** Whether more came than the visit of a check has registered. */
export const tooMany = (tx: AppReadTx, { checkId, persons }: Pick<Admission, 'checkId' | 'persons'>, post: Post): boolean => {
  const visitId = ownCheck(tx, checkId, post)?.visitId
  const visit = visitId ? tx.get('visits', visitId) : undefined
  return visit !== undefined && persons > visit.persons
}

/** What a guard says when turning somebody away. */
export interface TurnedAway {
  readonly checkId: string
  readonly reason: RefusalReason
  readonly note: string | null
}

/** Turns away; the pass stays what it was. The host learns that, not why. */
export const turnAway = (tx: AppTx, post: Post, { checkId, reason, note }: TurnedAway): Result<GateEventRow, DomainRefusal> => {
  const check = ownCheck(tx, checkId, post)
  if (!check) return fail(refusal('not_found'))
  if (check.isDecided || isOld(tx, check, post.atMs)) return fail(refusal('check_expired'))
  tx.patch('gateChecks', checkId, { isDecided: true })
  const visit = check.visitId === null ? undefined : tx.get('visits', check.visitId)
  if (visit) notifyHost(tx, visit, { kind: 'visitor_refused', atMs: post.atMs, gateName: gateName(tx, post.gateId) }, post.id)
  return ok(logEvent(tx, post, {
    kind: 'refused', visitId: check.visitId, persons: visit?.persons ?? null, colour: check.colour, reasons: check.reasons, refusal: reason, note,
  }))
}
