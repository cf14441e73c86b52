import { useRef, useState } from 'react'
import { giveUpIntent } from '@/api/intents'
import { useIntent } from '@/api/use-intents'
import type { CallFailure, Schema } from '@/api/types'
import { proofHeader, provePin } from '@/features/pin'
import { useSession } from '@/features/session'

/** Where one redemption stands. */
export type RedeemStep = 'idle' | 'asking' | 'pin' | 'checking_pin' | 'sending'

/** Why it stopped, shown beside the price. */
export type RedeemStop = { readonly kind: 'refused' | 'unsettled'; readonly failure: CallFailure } | { readonly kind: 'storage_full' }

const isPinQuestion = (failure: CallFailure): boolean => failure.kind === 'problem' && failure.problem.code === 'pin_required'

/**
 * Asks first, then redeems once: with the PIN when the server asks for it, again under the same key while no answer came.
 * `onDone` gets the redemption for as long as the page stands.
 */
export function useRedeem(item: Schema<'MallItem'>, onDone: (redemption: Schema<'Redemption'>) => void) {
  const userId = useSession(({ user }) => user?.staffId)
  const [step, setStep] = useState<RedeemStep>('idle')
  const [stop, setStop] = useState<RedeemStop | null>(null)
  const [pinFailure, setPinFailure] = useState<CallFailure | null>(null)
  const wanted = useRef(1)
  const { open, busy, send } = useIntent('redeem', item.itemId, userId, (outcome) => {
    setStep('idle')
    switch (outcome.kind) {
      case 'done': return onDone(outcome.body)
      case 'storage_full': return setStop({ kind: 'storage_full' })
      case 'refused':
      case 'unsettled':
        if (isPinQuestion(outcome.failure)) return setStep('pin')
        return setStop({ kind: outcome.kind, failure: outcome.failure })
    }
  })
  const redeem = (headers?: Readonly<Record<string, string>>) => {
    const quantity = wanted.current
    setStop(null)
    setStep('sending')
    send({ body: { itemId: item.itemId, quantity, points: item.points * quantity, fen: item.fen * quantity } }, headers)
  }
  const enterPin = async (pin: string) => {
    setStep('checking_pin')
    const verdict = await provePin(pin)
    setPinFailure(verdict.kind === 'again' ? verdict.failure : null)
    if (verdict.kind === 'proof') return redeem(proofHeader(verdict.proof))
    setStep(verdict.kind === 'again' ? 'pin' : 'idle')
    if (verdict.kind === 'over') setStop({ kind: 'refused', failure: verdict.failure })
  }
  /** One that was sent before is closed at the server; what had not been sent needs nothing. */
  const cancel = async () => {
    setStep('idle')
    setPinFailure(null)
    if (open === null) return
    const outcome = await giveUpIntent(open)
    if (outcome.kind === 'done') return onDone(outcome.body)
    if (outcome.kind === 'unsettled') setStop(outcome)
  }
  const ask = (quantity: number) => {
    wanted.current = quantity
    setStop(null)
    setStep('asking')
  }
  return { step, stop, pinFailure, open, busy: busy || step === 'sending', ask, confirm: () => redeem(), enterPin, cancel }
}
