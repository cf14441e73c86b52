import { useRef, useState } from 'react'
import { call } from '@/api/client'
import type { BodyOf, CallFailure, Schema } from '@/api/types'
import { failureWords } from '@/api/words'
import { replaceWithSecret } from '@/platform/navigation'
import { randomId } from '@/platform/random'
import { clock } from '@/shared/lib/clock'
import { uuidFromHex } from '@/shared/lib/uuid'
import { toast } from '@/shared/ui'
import { forgetAgreed } from '../consent-store'
import { scopeOf, secretHeader, secretOf } from '../link'
import { isWholePerson } from '../person/rules'
import type { PersonForm } from '../person/use-person-form'
import { dropPlan, planBody, planProblems, type Plan } from './plan'

const KEY_BYTES = 16

export interface ApplyOptions {
  readonly secret: string
  readonly asked: Schema<'VisitRequestForm'>
  readonly plan: Plan
  readonly form: PersonForm
  /** The notice has changed: back to it. */
  readonly onConsent: () => void
}

/**
 * Applies once. The key lives in memory, since a stored intent would store the identity: the same request goes under the same key for
 * as long as the page stands, and after that the backend knows it again by what it says.
 */
export function useApply({ secret, asked, plan, form, onConsent }: ApplyOptions) {
  const [busy, setBusy] = useState(false)
  const [words, setWords] = useState<string | null>(null)
  const attempt = useRef<{ readonly body: string; readonly key: string } | null>(null)

  const refused = (failure: CallFailure) => {
    const { title, next } = failureWords(failure)
    const code = failure.kind === 'problem' ? failure.problem.code : null
    if (code === 'document_invalid') return form.mark('number', `${title}，${next}`)
    setWords(failure.kind === 'lost' ? `${title}，再提交一次不会重复` : `${title}，${next}`)
    if (code !== 'visit_consent_required') return
    forgetAgreed(scopeOf(secret))
    onConsent()
  }

  const send = async (body: BodyOf<'requestVisit'>) => {
    const text = JSON.stringify(body)
    if (attempt.current?.body !== text) attempt.current = { body: text, key: uuidFromHex(randomId(KEY_BYTES)) }
    setBusy(true)
    setWords(null)
    const result = await call('requestVisit', { body }, { headers: { ...secretHeader(secret), 'Idempotency-Key': attempt.current.key } })
    setBusy(false)
    if (result.kind !== 'ok') {
      // A refusal that is final holds the key: what is sent next is another request.
      if (result.kind === 'problem' && !result.problem.retryable) attempt.current = null
      return refused(result)
    }
    form.forget()
    dropPlan(scopeOf(secret))
    toast('已提交，请保存这个页面的链接', 'ok')
    replaceWithSecret('invitation', secretOf(result.body.link.url))
  }

  const submit = () => {
    const problems = planProblems(plan, asked, clock.now())
    const person = form.finish()
    if (person === null || !isWholePerson(person) || problems.when !== undefined || problems.purposeText !== undefined) {
      return setWords('还有没填对的，看上面红色的提示')
    }
    void send({ consentVersion: asked.consent.version, ...person, ...planBody(plan) })
  }
  return { busy, words, submit }
}
