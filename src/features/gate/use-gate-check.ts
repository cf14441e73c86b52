import { useCallback, useRef, useState } from 'react'
import { call } from '@/api/client'
import type { BodyOf, CallFailure, Schema } from '@/api/types'
import { toneOf } from './gate-words'
import type { OfflineAnswer } from './offline/use-offline'
import { signal } from './signal'

/** What was shown at the gate. */
export type Shown = BodyOf<'checkPass'>

/** What stands on the gate's screen. */
export type GateStep =
  | { readonly name: 'open'; readonly failure?: CallFailure }
  | { readonly name: 'checking' }
  | { readonly name: 'verdict'; readonly verdict: Schema<'Verdict'> }
  /** No answer from the server; judged by the list on this device. */
  | { readonly name: 'offline'; readonly answer: OfflineAnswer }

/** Nobody waits longer before a barrier; the list on the device answers then. */
const CHECK_MS = 4_000

const OPEN: GateStep = { name: 'open' }

/** One check: one request, and the answer on the screen. `judge` answers what the server does not; null when it cannot either. */
export function useGateCheck(gateId: string, judge: (shown: Shown) => OfflineAnswer | null) {
  const [step, setStep] = useState<GateStep>(OPEN)
  const turn = useRef(0)
  const judgeNow = useRef(judge)
  judgeNow.current = judge

  const check = useCallback(async (shown: Shown) => {
    turn.current += 1
    const mine = turn.current
    setStep({ name: 'checking' })
    const result = await call('checkPass', { path: { gateId }, body: shown }, { timeoutMs: CHECK_MS })
    if (turn.current !== mine) return
    if (result.kind === 'ok') {
      setStep({ name: 'verdict', verdict: result.body })
      return signal(toneOf(result.body))
    }
    const answer = result.kind === 'lost' ? judgeNow.current(shown) : null
    if (answer === null) return setStep({ name: 'open', failure: result })
    setStep({ name: 'offline', answer })
    signal(toneOf({ colour: answer.verdict.colour, isAdmissible: true }))
  }, [gateId])
  const reset = useCallback(() => {
    turn.current += 1
    setStep(OPEN)
  }, [])
  return { step, check, reset }
}
