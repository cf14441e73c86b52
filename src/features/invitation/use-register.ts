import { useState } from 'react'
import { call } from '@/api/client'
import type { CallFailure, Schema } from '@/api/types'
import { failureWords } from '@/api/words'
import { toast } from '@/shared/ui'
import { forgetAgreed } from './consent-store'
import { scopeOf, secretHeader } from './link'
import type { PersonBody } from './person/rules'
import type { PersonForm } from './person/use-person-form'
import { putInvitation } from './use-invitation'

export interface RegisterOptions {
  readonly secret: string
  readonly invitation: Schema<'Invitation'>
  readonly form: PersonForm
  /** Asks for the newest state of the invitation. */
  readonly refresh: () => void
  readonly onDone: () => void
}

/** Sends who comes. Sending the same again is harmless, so a lost answer is simply tried again. */
export function useRegister({ secret, invitation, form, refresh, onDone }: RegisterOptions) {
  const [busy, setBusy] = useState(false)
  const [words, setWords] = useState<string | null>(null)
  // What the visitor saw when they began: a change of the host's meanwhile has to be seen before it is agreed to.
  const [version, setVersion] = useState(invitation.version)

  const refused = (failure: CallFailure) => {
    const { title, next } = failureWords(failure)
    const code = failure.kind === 'problem' ? failure.problem.code : null
    if (code === 'document_invalid') return form.mark('number', `${title}，${next}`)
    setWords(`${title}，${next}`)
    if (failure.kind !== 'problem') return
    if (code === 'visit_changed') setVersion(failure.problem.version ?? version)
    if (code === 'visit_consent_required') forgetAgreed(scopeOf(secret))
    if (failure.problem.status === 409 || failure.problem.status === 422) refresh()
  }

  const send = async (person: PersonBody) => {
    setBusy(true)
    setWords(null)
    const body = { version, consentVersion: invitation.consent.version, ...person }
    const result = await call('submitVisitorDetails', { body }, { headers: secretHeader(secret) })
    setBusy(false)
    if (result.kind !== 'ok') return refused(result)
    form.forget()
    putInvitation(secret, result.body)
    toast('已提交', 'ok')
    onDone()
  }
  const submit = () => {
    const person = form.finish()
    if (person === null) setWords('还有没填对的，看上面红色的提示')
    else void send(person)
  }
  return { busy, words, submit }
}
