import { call } from '@/api/client'
import type { CallFailure, ProblemCode } from '@/api/types'

/** What became of an entered PIN. `over`: another try at the pad cannot help. */
export type PinVerdict =
  | { readonly kind: 'proof'; readonly proof: string }
  | { readonly kind: 'again'; readonly failure: CallFailure }
  | { readonly kind: 'over'; readonly failure: CallFailure }

const OVER: readonly ProblemCode[] = ['pin_not_set', 'pin_locked']

/** Turns a PIN into the proof that goes with one operation; neither is ever kept. */
export async function provePin(pin: string): Promise<PinVerdict> {
  const result = await call('createPayPinProof', { body: { pin } })
  if (result.kind === 'ok') return { kind: 'proof', proof: result.body.proof }
  const over = result.kind === 'problem' && OVER.some((code) => code === result.problem.code)
  return { kind: over ? 'over' : 'again', failure: result }
}

/** The header that carries a proof. */
export const proofHeader = (proof: string): Readonly<Record<string, string>> => ({ 'Pay-Pin-Proof': proof })
