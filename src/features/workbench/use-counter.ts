import { useState } from 'react'
import { call } from '@/api/client'
import { useIntent, useIntents } from '@/api/use-intents'
import type { CallFailure, Schema } from '@/api/types'
import { useSession } from '@/features/session'

type PickUp = Schema<'PickUp'>

const LENGTH = 8

/** What stands on the counter's screen in place of the keypad. */
export type CounterStep =
  | { readonly name: 'typing'; readonly failure?: CallFailure }
  | { readonly name: 'looking' }
  | { readonly name: 'found'; readonly pickUp: PickUp }
  | { readonly name: 'done'; readonly pickUp: PickUp }
  | { readonly name: 'refused'; readonly failure: CallFailure }
  | { readonly name: 'unsettled'; readonly failure: CallFailure }
  | { readonly name: 'storage_full' }

/**
 * Eight digits, what they are for, hand out once. A hand-out whose answer was lost keeps its code: it is asked for when the
 * screen opens again, and nothing else is handed out before it is known.
 */
export function useCounter() {
  const userId = useSession(({ user }) => user?.staffId)
  const [left] = useIntents(userId).flatMap((intent) => (intent.operationId === 'handOutPickUp' ? [intent.scope] : []))
  const [code, setCode] = useState(left ?? '')
  const [step, setStep] = useState<CounterStep>({ name: 'typing' })
  const { open, busy, send } = useIntent('handOutPickUp', code, userId, (outcome) => {
    switch (outcome.kind) {
      case 'done': return setStep({ name: 'done', pickUp: outcome.body })
      case 'refused': return setStep({ name: 'refused', failure: outcome.failure })
      case 'unsettled': return setStep({ name: 'unsettled', failure: outcome.failure })
      case 'storage_full': return setStep({ name: 'storage_full' })
    }
  })
  const lookUp = async (whole: string) => {
    setStep({ name: 'looking' })
    const result = await call('lookUpPickUp', { body: { code: whole } })
    if (result.kind === 'ok') return setStep({ name: 'found', pickUp: result.body })
    setCode('')
    setStep({ name: 'typing', failure: result })
  }
  const press = (key: string) => {
    if (step.name !== 'typing') return
    const next = key === 'del' ? code.slice(0, -1) : /^\d$/.test(key) ? code + key : code
    if (next.length > LENGTH) return
    setCode(next)
    if (next.length === LENGTH) void lookUp(next)
    else if (step.failure !== undefined) setStep({ name: 'typing' })
  }
  const again = () => {
    setCode('')
    setStep({ name: 'typing' })
  }
  return { code, step, busy, unsettled: open !== null, press, handOut: () => send({ body: { code } }), again }
}
