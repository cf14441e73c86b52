import { useState } from 'react'
import { intentProblem } from '@/api/intent-words'
import type { IntentId, IntentOutcome } from '@/api/intents'
import type { Schema } from '@/api/types'
import { useIntent } from '@/api/use-intents'
import { toast } from '@/shared/ui'

type Visit = Schema<'Visit'>
/** What became of any of them: each answers the visit as it is now. */
type Outcome = { readonly kind: 'done'; readonly body: Visit } | Exclude<IntentOutcome<IntentId>, { readonly kind: 'done' }>

/**
 * What a host decides about one visit, each once: approve or decline the version that was seen, cancel, another link. `onDone` hears
 * of what the host did here; what was refused because somebody else was quicker is read anew by itself.
 */
export function useVisitActions({ visitId, version }: Visit, staffId: string, onDone: (visit: Visit) => void) {
  const [problem, setProblem] = useState<string | null>(null)
  const told = (words: string) => (outcome: Outcome) => {
    setProblem(outcome.kind === 'done' ? null : intentProblem(outcome))
    if (outcome.kind !== 'done') return
    toast(words, 'ok')
    onDone(outcome.body)
  }
  const path = { visitId }
  const approval = useIntent('approveVisit', visitId, staffId, told('已批准，访客的通行码可以用了'))
  const decline = useIntent('declineVisit', visitId, staffId, told('已谢绝，访客会看到理由'))
  const cancellation = useIntent('cancelVisit', visitId, staffId, told('已取消，通行码作废'))
  const renewal = useIntent('renewVisitLink', visitId, staffId, told('换好了，原来的链接作废'))
  const all = [approval, decline, cancellation, renewal]
  return {
    problem,
    busy: all.some(({ busy }) => busy),
    /** One of them was sent, and nobody knows yet what became of it. */
    isOpen: all.some(({ open }) => open !== null),
    approve: () => approval.send({ path, body: { version } }),
    decline: (reason: string) => decline.send({ path, body: { version, reason } }),
    cancel: (scope: Schema<'CancelVisit'>['scope']) => cancellation.send({ path, body: { scope } }),
    renew: () => renewal.send({ path }),
    /** Asks again for what is open. */
    ask: () => {
      if (approval.open !== null) approval.send(approval.open.input)
      if (decline.open !== null) decline.send(decline.open.input)
      if (cancellation.open !== null) cancellation.send(cancellation.open.input)
      if (renewal.open !== null) renewal.send(renewal.open.input)
    },
  }
}

export type VisitActions = ReturnType<typeof useVisitActions>
