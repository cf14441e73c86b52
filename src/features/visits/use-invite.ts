import { useState } from 'react'
import { intentProblem } from '@/api/intent-words'
import { pendingIntent } from '@/api/intents'
import type { Schema } from '@/api/types'
import { useIntent } from '@/api/use-intents'
import { failureWords } from '@/api/words'
import { clock } from '@/shared/lib/clock'
import { dropDraft, loadDraft, newDraft, saveDraft, type InviteDraft } from './invite-draft'
import { invitationOf, inviteProblems } from './invite-rules'

/** One invitation at a time is under way. */
const SCOPE = 'new'

/** Writes an invitation, keeps it through a reload, and sends it once. `staffId`: whose it is. */
export function useInvite(options: Schema<'VisitOptions'>, staffId: string) {
  const name = { operationId: 'createVisits', scope: SCOPE, userId: staffId } as const
  const [draft, setDraft] = useState(() => loadDraft(staffId, options, clock.now(), pendingIntent(name) !== null) ?? newDraft(options, clock.now()))
  const [tried, setTried] = useState(false)
  const [created, setCreated] = useState<Schema<'CreatedVisits'> | null>(null)
  const [stop, setStop] = useState<string | null>(null)
  const { open, busy, send } = useIntent('createVisits', SCOPE, staffId, (outcome) => {
    switch (outcome.kind) {
      case 'done':
        dropDraft(draft)
        setStop(null)
        return setCreated(outcome.body)
      case 'refused':
      case 'storage_full':
        saveDraft(staffId, draft)
        return setStop(intentProblem(outcome))
      case 'unsettled': return setStop(failureWords(outcome.failure).title)
    }
  })
  const change = (next: InviteDraft) => {
    setStop(null)
    setDraft(next)
    saveDraft(staffId, next)
  }
  const submit = () => {
    setTried(true)
    if (inviteProblems(draft, options.policy, clock.now()) !== null) return
    setStop(null)
    saveDraft(staffId, draft, true)
    send({ body: invitationOf(draft) })
  }
  const again = () => {
    setCreated(null)
    setTried(false)
    setDraft(newDraft(options, clock.now()))
  }
  return {
    draft, created, stop, busy, again, change, submit,
    problems: tried ? inviteProblems(draft, options.policy, clock.now()) : null,
    /** Sent, and nobody knows yet what became of it. */
    isOpen: open !== null,
    ask: () => {
      if (open !== null) send(open.input)
    },
  }
}

export type Inviting = ReturnType<typeof useInvite>
