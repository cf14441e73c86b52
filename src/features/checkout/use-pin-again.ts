import { useCallback, useState } from 'react'
import type { CallFailure } from '@/api/types'
import { provePin } from '@/features/pin'
import { payments } from './payments'

/**
 * For an attempt that never reached the server and whose PIN proof is gone (state `created`): the PIN entered anew sends the
 * very same key. What comes of it is read from the attempt; `failure` is about the PIN.
 */
export function usePinAgain(key: string) {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const pay = useCallback(async (pin: string) => {
    setBusy(true)
    const verdict = await provePin(pin)
    setFailure(verdict.kind === 'proof' ? null : verdict.failure)
    if (verdict.kind === 'proof') await payments.submit(key, { pinProof: verdict.proof })
    setBusy(false)
  }, [key])
  return { busy, failure, pay }
}
