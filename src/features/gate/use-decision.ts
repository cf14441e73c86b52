import { useCallback, useEffect, useRef, useState } from 'react'
import { pendingIntent, sendIntent, type IntentOutcome, type IntentRequest } from '@/api/intents'
import type { CallFailure, Schema } from '@/api/types'
import { signal } from './signal'

/** What a guard decides about one answer. */
export type DecisionName = 'admit' | 'refuse' | 'leave'

/** What became of it. */
export type DecisionState =
  | { readonly name: 'open' }
  | { readonly name: 'sending'; readonly what: DecisionName }
  /** Nobody knows yet: nobody goes through before it is known. */
  | { readonly name: 'unsettled'; readonly what: DecisionName; readonly failure: CallFailure }
  | { readonly name: 'refused'; readonly failure: CallFailure }
  | { readonly name: 'storage_full' }

const OPEN: DecisionState = { name: 'open' }

type DecisionId = 'admitVisitor' | 'refuseVisitor' | 'checkOutVisitor'
const names: Readonly<Record<DecisionId, DecisionName>> = { admitVisitor: 'admit', refuseVisitor: 'refuse', checkOutVisitor: 'leave' }

export interface DecisionResults {
  readonly onAdmitted: (visit: Schema<'GateVisit'>, persons: number) => void
  readonly onTurnedAway: () => void
  readonly onLeft: (visit: Schema<'GateVisit'>) => void
}

type Admission = Pick<Schema<'AdmitVisitor'>, 'persons' | 'hostPresent'>
type Refusal = Pick<Schema<'RefuseVisitor'>, 'reason' | 'note'>

/**
 * Letting in, turning away and letting out are intents, kept on the device before they are sent. What comes in after the guard went
 * on to the next visitor changes nothing on the screen; the open intents are told there.
 */
export function useDecision(gateId: string, userId: string, verdict: Schema<'Verdict'> | undefined, results: DecisionResults) {
  const checkId = verdict?.checkId
  const visitId = verdict?.visit?.visitId
  const [state, setState] = useState<DecisionState>(OPEN)
  const now = useRef({ checkId, results })
  now.current = { checkId, results }
  const again = useRef<(() => Promise<void> | null) | null>(null)
  useEffect(() => {
    setState(OPEN)
    again.current = null
  }, [checkId])

  const send = useCallback(async <Id extends DecisionId>(request: IntentRequest<Id>, onDone: (outcome: IntentOutcome<Id> & { kind: 'done' }, told: DecisionResults) => void): Promise<void> => {
    setState({ name: 'sending', what: names[request.operationId] })
    again.current = () => (pendingIntent(request) === null ? null : send(request, onDone))
    const outcome = await sendIntent(request)
    if (now.current.checkId !== checkId) return
    switch (outcome.kind) {
      case 'done': return onDone(outcome, now.current.results)
      case 'unsettled': return setState({ name: 'unsettled', what: names[request.operationId], failure: outcome.failure })
      case 'refused': setState({ name: 'refused', failure: outcome.failure }); break
      case 'storage_full': setState({ name: 'storage_full' })
    }
    signal('stop')
  }, [checkId])
  const admit = useCallback(async (admission: Admission) => {
    if (checkId === undefined) return
    const request = { operationId: 'admitVisitor', scope: checkId, userId, input: { path: { gateId }, body: { checkId, ...admission } } } as const
    await send(request, ({ body }, told) => told.onAdmitted(body, admission.persons))
  }, [gateId, userId, checkId, send])
  const turnAway = useCallback(async (refusal: Refusal) => {
    if (checkId === undefined) return
    await send({ operationId: 'refuseVisitor', scope: checkId, userId, input: { path: { gateId }, body: { checkId, ...refusal } } } as const, (_, told) => told.onTurnedAway())
  }, [gateId, userId, checkId, send])
  const letOut = useCallback(async () => {
    if (visitId === undefined) return
    await send({ operationId: 'checkOutVisitor', scope: visitId, userId, input: { path: { gateId }, body: { visitId } } } as const, ({ body }, told) => told.onLeft(body))
  }, [gateId, userId, visitId, send])
  /** Sends the unsettled one again; false when the app has settled it by itself meanwhile, and nobody here heard how. */
  const ask = useCallback((): boolean => (again.current?.() ?? null) !== null, [])
  return { state, admit, turnAway, letOut, ask }
}

export type Decision = ReturnType<typeof useDecision>
