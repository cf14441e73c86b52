import { useCallback, useState } from 'react'
import { call } from '@/api/client'
import type { BodyOf, CallFailure, Schema } from '@/api/types'
import { useSession } from '@/features/session'
import type { Attempt, SubmitOutcome } from './attempts/types'
import { hasPayPin } from './has-pay-pin'
import { payments } from './payments'

export type Quote = Schema<'Quote'>
export type QuoteRequest = BodyOf<'createQuote'>

/** Where one payment stands between the amount and the result page. */
export type CheckoutStep =
  | { readonly name: 'idle' }
  | { readonly name: 'quoting' }
  | { readonly name: 'duplicate'; readonly quote: Quote }
  | { readonly name: 'confirming'; readonly quote: Quote; readonly failure?: CallFailure }
  | { readonly name: 'checking_pin'; readonly quote: Quote }
  | { readonly name: 'paying'; readonly quote: Quote }

/** Why it stopped; each is shown beside the amount. */
export type CheckoutStop =
  | { readonly kind: 'failure'; readonly failure: CallFailure }
  | { readonly kind: 'unsettled'; readonly attempt: Attempt }
  | { readonly kind: 'storage_full' }
  | { readonly kind: 'session_ended' }
  /** The payment needs a pay PIN, and none has been set. */
  | { readonly kind: 'no_pin' }

/** An attempt that only waits for a PIN was given up by going back to the amount: it is closed first, then the new one begins. */
async function beginAnew(userId: string, quote: Quote): ReturnType<typeof payments.begin> {
  const begun = await payments.begin(userId, quote)
  if (begun.ok || begun.error.kind !== 'unsettled' || begun.error.attempt.state !== 'created') return begun
  await payments.close(begun.error.attempt.key)
  return payments.begin(userId, quote)
}

/** An earlier payment to this window is asked about first; one to another window keeps nobody waiting in the queue. */
async function settleEarlier(userId: string, { payee }: Quote): Promise<void> {
  for (const { key, windowId } of payments.list(userId)) if (windowId === payee.windowId) await payments.resume(key)
}

/** Another try at the pad cannot help. */
function endOfPin(result: CallFailure): CheckoutStop | null {
  if (result.kind === 'lost') return null
  if (result.problem.code === 'pin_not_set') return { kind: 'no_pin' }
  return result.problem.code === 'pin_locked' ? { kind: 'failure', failure: result } : null
}

const refusal = (outcome: Extract<SubmitOutcome, { kind: 'refused' }>): CallFailure => ({
  kind: 'problem',
  problem: { type: 'about:blank', title: outcome.refusal.code, status: 422, retryable: false, ...outcome.refusal.extensions, code: outcome.refusal.code },
})

/**
 * Quote → (duplicate question) → confirm, with PIN when the quote asks for it → attempt. `onSent` gets the key as soon as
 * the result page knows more than this one: paid, closed, or unknown.
 */
export function useCheckout(onSent: (key: string) => void) {
  const [step, setStep] = useState<CheckoutStep>({ name: 'idle' })
  const [stop, setStop] = useState<CheckoutStop | null>(null)
  const userId = useSession((session) => session.user?.staffId)

  const halt = useCallback((reason: CheckoutStop | null) => {
    setStop(reason)
    setStep({ name: 'idle' })
  }, [])

  const prepare = useCallback(async (request: QuoteRequest) => {
    setStop(null)
    setStep({ name: 'quoting' })
    const result = await call('createQuote', { body: request })
    if (result.kind !== 'ok') return halt({ kind: 'failure', failure: result })
    const quote = result.body
    if (quote.pinRequired && !(await hasPayPin())) return halt({ kind: 'no_pin' })
    setStep(quote.duplicateOf === null ? { name: 'confirming', quote } : { name: 'duplicate', quote })
  }, [halt])

  const send = useCallback(async (quote: Quote, pinProof?: string) => {
    if (userId === undefined) return halt({ kind: 'session_ended' })
    setStep({ name: 'paying', quote })
    await settleEarlier(userId, quote)
    const begun = await beginAnew(userId, quote)
    if (!begun.ok) return halt(begun.error.kind === 'unsettled' ? begun.error : { kind: 'storage_full' })
    const { key } = begun.value
    const outcome = await payments.submit(key, pinProof === undefined ? {} : { pinProof })
    switch (outcome.kind) {
      case 'refused': return halt({ kind: 'failure', failure: refusal(outcome) })
      case 'pin_required': return await hasPayPin() ? setStep({ name: 'confirming', quote: { ...quote, pinRequired: true } }) : halt({ kind: 'no_pin' })
      case 'session_ended':
        // Nothing was charged, and the notice says so. Given up, or it would be sent again by itself after signing in.
        void payments.close(key)
        return halt({ kind: 'session_ended' })
      case 'not_stored': return halt({ kind: 'storage_full' })
      case 'succeeded':
      case 'closed':
      case 'unknown':
      case 'retry_later':
      case 'not_sent': return onSent(key)
    }
  }, [halt, onSent, userId])

  const confirmWithPin = useCallback(async (quote: Quote, pin: string) => {
    setStep({ name: 'checking_pin', quote })
    const result = await call('createPayPinProof', { body: { pin } })
    if (result.kind !== 'ok') {
      const end = endOfPin(result)
      return end === null ? setStep({ name: 'confirming', quote, failure: result }) : halt(end)
    }
    await send(quote, result.body.proof)
  }, [halt, send])

  return { step, stop, prepare, confirm: send, confirmWithPin, cancel: () => halt(null) }
}
