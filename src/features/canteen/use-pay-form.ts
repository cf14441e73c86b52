import { useCallback, useEffect, useState } from 'react'
import { useCheckout, type CheckoutStop } from '@/features/checkout'
import { replace } from '@/platform/navigation'
import { fetchAhead } from '@/platform/page-load'
import { pressKey, type AmountKey } from '@/shared/lib/amount-keys'
import { missing, quoteRequest, type Missing, type Resolution } from './rules'
import { useIsHere } from './use-is-here'
import { usePayDraft, useTapOnShell } from './use-pay-page'
import { locationOf, usePosition } from './use-position'

/** One payment being filled in: the draft, what it lacks, and the way from 支付 to the result page. */
export function usePayForm(code: string, resolution: Resolution | undefined) {
  const { draft, change, drop } = usePayDraft(code)
  const [lacking, setLacking] = useState<Missing | null>(null)
  const [locating, setLocating] = useState(false)
  const position = usePosition(resolution !== undefined)
  const isHere = useIsHere()
  const onSent = useCallback((key: string) => {
    drop()
    // Who went back meanwhile is on another page, which must not be replaced; 我的事项 and the bills tell the result.
    if (isHere()) replace('payResult', { key })
  }, [drop, isHere])
  const checkout = useCheckout(onSent)
  const { step, stop } = checkout
  // Before any money moves: the network that takes the payment may not be there any more when its proof is to be shown.
  const confirms = 'quote' in step
  useEffect(() => {
    if (confirms) fetchAhead('payResult')
  }, [confirms])

  const pay = async () => {
    if (resolution === undefined) return
    const lack = missing(resolution, draft)
    setLacking(lack)
    if (lack !== null) return
    setLocating(true)
    const found = await position(isTooFar(stop))
    setLocating(false)
    await checkout.prepare(quoteRequest(resolution, draft, locationOf(found)))
  }
  const duplicate = step.name === 'duplicate' ? step.quote.duplicateOf : null
  const payAgain = () => {
    if (step.name === 'duplicate') void checkout.payAgain(step.quote)
  }
  useTapOnShell(resolution !== undefined, () => void pay())
  const edit = useCallback((patch: Parameters<typeof change>[0]) => {
    setLacking(null)
    change(patch)
  }, [change])
  const press = useCallback((key: AmountKey) => edit(({ amount }) => ({ amount: pressKey(amount, key) })), [edit])
  return { draft, edit, press, lacking, busy: locating || step.name === 'quoting', pay, duplicate, payAgain, checkout }
}

const isTooFar = (stop: CheckoutStop | null): boolean =>
  stop?.kind === 'failure' && stop.failure.kind === 'problem' && stop.failure.problem.code === 'too_far'
