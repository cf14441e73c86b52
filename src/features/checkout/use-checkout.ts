import { useCallback, useRef, useState } from 'react'
import { call } from '@/api/client'
import type { BodyOf, CallFailure, Schema } from '@/api/types'
import { provePin } from '@/features/pin'
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
  /** A new quote with other coupons is on its way; the old one still stands. */
  | { readonly name: 'choosing'; readonly quote: Quote }
  | { readonly name: 'checking_pin'; readonly quote: Quote }
  | { readonly name: 'paying'; readonly quote: Quote }
  /** Out of these hands: the result page, which is on its way, knows more. */
  | { readonly name: 'sent'; readonly quote: Quote; readonly isPaid: boolean }

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

/** Absent ids mean the best combination. */
function withCoupons({ couponIds: _before, ...request }: QuoteRequest, couponIds: readonly string[] | null): QuoteRequest {
  return couponIds === null ? request : { ...request, couponIds: [...couponIds] }
}

/** Another try at the pad cannot help. */
const endOfPin = (failure: CallFailure): CheckoutStop =>
  failure.kind === 'problem' && failure.problem.code === 'pin_not_set' ? { kind: 'no_pin' } : { kind: 'failure', failure }

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
  const asked = useRef<QuoteRequest | null>(null)
  const userId = useSession((session) => session.user?.staffId)

  const halt = useCallback((reason: CheckoutStop | null) => {
    setStop(reason)
    setStep({ name: 'idle' })
  }, [])

  const show = useCallback(async (quote: Quote, failure?: CallFailure) => {
    if (quote.pinRequired && !(await hasPayPin())) return halt({ kind: 'no_pin' })
    setStep(quote.duplicateOf === null ? { name: 'confirming', quote, failure } : { name: 'duplicate', quote })
  }, [halt])

  const prepare = useCallback(async (request: QuoteRequest) => {
    asked.current = request
    setStop(null)
    setStep({ name: 'quoting' })
    const result = await call('createQuote', { body: request })
    if (result.kind !== 'ok') return halt({ kind: 'failure', failure: result })
    await show(result.body)
  }, [halt, show])

  const payAgain = useCallback(async ({ duplicateOf }: Quote) => {
    if (asked.current !== null && duplicateOf !== null) await prepare({ ...asked.current, acceptDuplicateOf: duplicateOf.paymentId })
  }, [prepare])

  /** The same payment with these coupons, none, or (null) the best ones. What was shown stays when the server refuses. */
  const chooseCoupons = useCallback(async (quote: Quote, couponIds: readonly string[] | null): Promise<CallFailure | null> => {
    if (asked.current === null) return null
    setStep({ name: 'choosing', quote })
    const request = withCoupons(asked.current, couponIds)
    const result = await call('createQuote', { body: request })
    if (result.kind === 'ok') asked.current = request
    await show(result.kind === 'ok' ? result.body : quote)
    return result.kind === 'ok' ? null : result
  }, [show])

  /** A coupon of the quote was used or ended meanwhile: said so beside a fresh quote with what is left. */
  const quoteAnew = useCallback(async (quote: Quote, failure: CallFailure) => {
    if (asked.current === null) return halt({ kind: 'failure', failure })
    setStep({ name: 'choosing', quote })
    asked.current = withCoupons(asked.current, null)
    const result = await call('createQuote', { body: asked.current })
    return result.kind === 'ok' ? show(result.body, failure) : halt({ kind: 'failure', failure })
  }, [halt, show])

  const send = useCallback(async (quote: Quote, pinProof?: string) => {
    if (userId === undefined) return halt({ kind: 'session_ended' })
    setStep({ name: 'paying', quote })
    await settleEarlier(userId, quote)
    const begun = await beginAnew(userId, quote)
    if (!begun.ok) return halt(begun.error.kind === 'unsettled' ? begun.error : { kind: 'storage_full' })
    const { key } = begun.value
    const outcome = await payments.submit(key, pinProof === undefined ? {} : { pinProof })
    switch (outcome.kind) {
      case 'refused': return outcome.refusal.code === 'coupon_unavailable' ? quoteAnew(quote, refusal(outcome)) : halt({ kind: 'failure', failure: refusal(outcome) })
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
      case 'not_sent':
        setStep({ name: 'sent', quote, isPaid: outcome.kind === 'succeeded' })
        return onSent(key)
    }
  }, [halt, onSent, quoteAnew, userId])

  const confirmWithPin = useCallback(async (quote: Quote, pin: string) => {
    setStep({ name: 'checking_pin', quote })
    const verdict = await provePin(pin)
    if (verdict.kind === 'over') return halt(endOfPin(verdict.failure))
    if (verdict.kind === 'again') return setStep({ name: 'confirming', quote, failure: verdict.failure })
    await send(quote, verdict.proof)
  }, [halt, send])

  return { step, stop, prepare, payAgain, chooseCoupons, confirm: send, confirmWithPin, cancel: () => halt(null) }
}
