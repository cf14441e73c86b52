/** Judges what the gate's operations answer in the very turn that answers it, by rules of its own: later the rows may be others. */
import { operations } from '@mock/operations'
import type { Context, Operations } from '@mock/kit/types'
import { ProblemError } from '@mock/kit/reply'
import type { AppReadTx } from '@mock/store/tables'
import type { PassRow, VisitRow } from '@mock/store/rows/visits'
import { visitPolicy } from '@mock/seeds/data/visit-policy'
import type { Showing } from './gate-sim'

/** What the oracle knows besides the rows. */
export interface Known {
  readonly shown: ReadonlyMap<string, Showing>
  onFault(what: string): void
  onSync(outcome: string, wasInside: boolean): void
}

const CHECK_MS = visitPolicy.checkSeconds * 1000
const STEP_MS = visitPolicy.stepSeconds * 1000

const GONE: readonly string[] = ['cancelled', 'declined', 'pending', 'invited', 'inside']

/** Whether this very pass may let in at this moment. */
const isGood = (visit: VisitRow | undefined, pass: PassRow | undefined, atMs: number): boolean =>
  visit !== undefined && pass !== undefined && !GONE.includes(visit.state) && visit.passId === pass.id && pass.revoked === null
  && pass.entriesLeft > 0 && pass.opensAtMs <= atMs && atMs <= pass.endsAtMs

const passAndVisit = (tx: AppReadTx, passId: string | null): readonly [VisitRow | undefined, PassRow | undefined] => {
  const pass = passId === null ? undefined : tx.get('passes', passId)
  return [pass && tx.get('visits', pass.visitId), pass]
}

const stepOf = (atMs: number): number => Math.floor(atMs / STEP_MS)

/** Whether what is shown must be let in. */
const shouldShowGood = ({ tx, body: { by, value }, nowMs }: Context<'checkPass'>, { shown }: Known): boolean => {
  if (by === 'visit' || by === 'plate') {
    const visit = by === 'visit' ? tx.get('visits', value) : undefined
    return isGood(visit, visit?.passId ? tx.get('passes', visit.passId) : undefined, nowMs())
  }
  const showing = shown.get(value)
  if (!showing || Math.abs(stepOf(showing.codeMs) - stepOf(nowMs())) > visitPolicy.driftSteps) return false
  return isGood(...passAndVisit(tx, showing.passId), nowMs())
}

const shouldAdmit = ({ tx, body, params, actor, nowMs }: Context<'admitVisitor'>): boolean => {
  const check = tx.get('gateChecks', body.checkId)
  if (!check || check.gateId !== params.gateId || check.guardId !== actor?.staff.id) return false
  const [visit, pass] = passAndVisit(tx, check.passId)
  const hostMissing = (visit?.reasons.length ?? 0) > 0 && !body.hostPresent
  return nowMs() - check.atMs <= CHECK_MS && check.colour !== 'red' && !check.isDecided && !hostMissing && isGood(visit, pass, nowMs())
}

const shouldRefuse = ({ tx, body, params, actor, nowMs }: Context<'refuseVisitor'>): boolean => {
  const check = tx.get('gateChecks', body.checkId)
  return check?.gateId === params.gateId && check.guardId === actor?.staff.id && nowMs() - check.atMs <= CHECK_MS && !check.isDecided
}

/** What one message of a device must come to, event by event. */
const expectedOutcomes = ({ tx, body, nowMs }: Context<'syncGateEvents'>, known: Known): string[] => {
  const issuedMs = tx.get('offlineLists', body.listId)?.issuedAtMs ?? 0
  const entriesLeft = new Map<string, number>()
  const states = new Map<string, VisitRow['state']>()
  const seen = new Set<string>()
  return body.events.map(({ eventKey, kind, visitId, passId, at }) => {
    if (seen.has(eventKey) || tx.get('offlineEvents', eventKey)) return 'known'
    seen.add(eventKey)
    const atMs = Math.min(Math.max(Date.parse(at), issuedMs), nowMs())
    const visit = tx.get('visits', visitId)
    const pass = passId === null ? undefined : tx.get('passes', passId)
    if (!visit) return 'ignored'
    const state = states.get(visitId) ?? visit.state
    if (kind === 'refused') return 'recorded'
    if (kind === 'left') {
      states.set(visitId, 'left')
      return state === 'inside' ? 'recorded' : 'ignored'
    }
    const left = entriesLeft.get(passId ?? '') ?? pass?.entriesLeft ?? 0
    const good = isGood({ ...visit, state }, pass && { ...pass, entriesLeft: left }, atMs)
    if (state !== 'inside') entriesLeft.set(passId ?? '', Math.max(left - 1, 0))
    states.set(visitId, 'inside')
    known.onSync(good ? 'recorded' : 'conflict', state === 'inside')
    return good ? 'recorded' : 'conflict'
  })
}

/** Whether the operation succeeds; a refusal goes on its way. */
const withVerdict = <R extends { readonly kind: string }>(run: () => R, judge: (succeeded: boolean) => void): R => {
  try {
    const reply = run()
    judge(reply.kind === 'success')
    return reply
  } catch (error) {
    if (error instanceof ProblemError) judge(false)
    throw error
  }
}

/** The backend's operations, the gate's watched. */
export const watched = (known: Known): Operations => ({
  ...operations,
  checkPass: (ctx) => {
    const expected = shouldShowGood(ctx, known)
    const reply = operations.checkPass(ctx)
    if (reply.kind === 'success' && reply.body.isAdmissible !== expected) {
      known.onFault(`a check by ${ctx.body.by} says ${reply.body.colour} ${reply.body.reasons.join()} and should ${expected ? '' : 'not '}let in`)
    }
    return reply
  },
  admitVisitor: (ctx) => {
    const expected = shouldAdmit(ctx)
    return withVerdict(() => operations.admitVisitor(ctx), (succeeded) => {
      if (succeeded !== expected) known.onFault(`an admission was ${succeeded ? 'done' : 'refused'} and should ${expected ? '' : 'not '}have been done`)
    })
  },
  refuseVisitor: (ctx) => {
    const expected = shouldRefuse(ctx)
    return withVerdict(() => operations.refuseVisitor(ctx), (succeeded) => {
      if (succeeded !== expected) known.onFault(`turning away was ${succeeded ? 'done' : 'refused'} and should ${expected ? '' : 'not '}have been`)
    })
  },
  checkOutVisitor: (ctx) => {
    const expected = ctx.tx.get('visits', ctx.body.visitId)?.state === 'inside'
    return withVerdict(() => operations.checkOutVisitor(ctx), (succeeded) => {
      if (succeeded !== expected) known.onFault(`a departure was ${succeeded ? 'done' : 'refused'} of a visit that was ${expected ? '' : 'not '}inside`)
    })
  },
  syncGateEvents: (ctx) => {
    const expected = expectedOutcomes(ctx, known)
    const reply = operations.syncGateEvents(ctx)
    const told = reply.kind === 'success' ? reply.body.results.map(({ outcome }) => outcome) : []
    if (told.join() !== expected.join()) known.onFault(`a device's events came to ${told.join()} and should have come to ${expected.join()}`)
    const conflicts = expected.filter((outcome) => outcome === 'conflict').length
    if (reply.kind === 'success' && reply.body.conflicts !== conflicts) known.onFault(`${reply.body.conflicts} conflicts were reported of ${conflicts}`)
    return reply
  },
})
