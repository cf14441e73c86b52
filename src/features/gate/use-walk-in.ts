import { useRef, useState } from 'react'
import { call } from '@/api/client'
import type { BodyOf, CallFailure, Schema } from '@/api/types'
import { randomId } from '@/platform/random'
import { uuidFromHex } from '@/shared/lib/uuid'

type Registration = BodyOf<'registerWalkIn'>

export type WalkInState =
  | { readonly name: 'typing'; readonly failure?: CallFailure }
  | { readonly name: 'sending' }
  /** Nobody knows yet; what was typed stands and is sent again under the same key. */
  | { readonly name: 'unsettled'; readonly failure: CallFailure }
  | { readonly name: 'registered'; readonly visit: Schema<'GateVisit'> }

const KEY_BYTES = 16
const newKey = (): string => uuidFromHex(randomId(KEY_BYTES))

/**
 * Registers somebody without an invitation. The body is personal data, so neither it nor the key is stored; the server answers the
 * same registration with what it made of the first.
 */
export function useWalkIn(gateId: string) {
  const [state, setState] = useState<WalkInState>({ name: 'typing' })
  const key = useRef(newKey())
  const register = async (body: Registration) => {
    setState({ name: 'sending' })
    const result = await call('registerWalkIn', { path: { gateId }, body }, { headers: { 'Idempotency-Key': key.current } })
    if (result.kind === 'ok') return setState({ name: 'registered', visit: result.body })
    const isRefused = result.kind === 'problem' && [400, 403, 404, 422].includes(result.problem.status)
    // What is mended is another registration.
    if (isRefused) key.current = newKey()
    setState(isRefused ? { name: 'typing', failure: result } : { name: 'unsettled', failure: result })
  }
  return { state, register }
}
