import { useRef, useState } from 'react'
import { sendIntent } from '@/api/intents'
import type { Schema } from '@/api/types'
import { useIntents } from '@/api/use-intents'
import { useSession } from '@/features/session'
import { prefersStill } from '@/platform/motion'
import { randomId } from '@/platform/random'
import { entryProblem } from './draw-words'

/** Half of what the contract takes at most; 64 bits that nobody can guess. */
const NONCE_BYTES = 8
/** Long enough to see slips move, never long enough to wait for. */
const SHOW_MS = 1_500

/**
 * Where one try stands. `open`: nobody knows yet what became of it. `drawing` is shown for a moment, or skipped; without
 * motion it is not shown at all.
 */
export type EntryStep =
  | { readonly name: 'idle'; readonly problem: string; readonly open?: boolean }
  | { readonly name: 'drawing'; readonly still: boolean }
  | { readonly name: 'result'; readonly entry: Schema<'DrawEntry'> }

const IDLE: EntryStep = { name: 'idle', problem: '' }

/** One try after another in one draw; a try without an answer is asked for again with its own nonce. */
export function useEntry(drawId: string) {
  const userId = useSession((session) => session.user?.staffId)
  const pending = useIntents(userId).find((intent) => intent.operationId === 'enterDraw' && intent.scope === drawId)
  const [nonce, setNonce] = useState(() => randomId(NONCE_BYTES))
  const [step, setStep] = useState<EntryStep>(IDLE)
  const skip = useRef<() => void>(() => undefined)

  const enter = async () => {
    if (userId === undefined || step.name === 'drawing') return
    const still = prefersStill()
    setStep({ name: 'drawing', still })
    const seen = still ? Promise.resolve() : new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, SHOW_MS)
      skip.current = () => {
        clearTimeout(timer)
        resolve()
      }
    })
    const outcome = await sendIntent({ operationId: 'enterDraw', scope: drawId, userId, input: { path: { drawId }, body: { nonce } } })
    if (outcome.kind !== 'done') return setStep({ name: 'idle', problem: entryProblem(outcome), open: outcome.kind === 'unsettled' })
    await seen
    setNonce(randomId(NONCE_BYTES))
    setStep({ name: 'result', entry: outcome.body })
  }

  // The app asks by itself too: what it has learnt meanwhile stands among my entries.
  const settled = step.name === 'idle' && step.open === true && pending === undefined
  return {
    step: settled ? { name: 'idle' as const, problem: '上一次的结果已经收到，在“我的抽奖记录”里' } : step,
    nonce,
    /** An earlier try waits for its answer. */
    unsettled: pending !== undefined,
    enter,
    skip: () => skip.current(),
    another: () => setNonce(randomId(NONCE_BYTES)),
    close: () => setStep(IDLE),
  }
}
