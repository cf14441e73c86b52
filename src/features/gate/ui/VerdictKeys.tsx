import type { Schema } from '@/api/types'
import { BottomBar, Button } from '@/shared/ui'
import type { AdmissionChoice } from '../use-choice'
import type { DecisionState } from '../use-decision'
import { LeaveKeys } from './LeaveKeys'

interface VerdictKeysProps {
  readonly verdict: Schema<'Verdict'>
  readonly state: DecisionState
  readonly choice: AdmissionChoice
  readonly onAdmit: () => void
  readonly onLeave: () => void
  /** Sends again what nobody knows the result of. */
  readonly onAsk: () => void
  readonly onNext: () => void
}

/** The one key that goes with the answer. */
export function VerdictKeys({ verdict, state, choice, onAdmit, onLeave, onAsk, onNext }: VerdictKeysProps) {
  const sending = state.name === 'sending' ? state.what : null
  if (state.name === 'unsettled') return <BottomBar><Button className='gate-key-big' onPress={onAsk}>查询结果</Button></BottomBar>
  if (verdict.visit?.state === 'inside' && state.name !== 'refused') return <LeaveKeys busy={sending === 'leave'} onLeave={onLeave} onNext={onNext} />
  if (!verdict.isAdmissible || state.name === 'refused') return <BottomBar><Button className='gate-key-big' onPress={onNext}>下一位</Button></BottomBar>
  const waitsForHost = verdict.hostRequired && !choice.hostPresent
  return (
    <BottomBar note={waitsForHost ? '被访人到场并勾选后才能放行' : undefined}>
      <Button className='gate-key-big' busy={sending === 'admit'} disabled={waitsForHost || sending !== null} onPress={onAdmit}>
        {sending === 'admit' ? '正在登记' : `放行 ${choice.persons} 人`}
      </Button>
    </BottomBar>
  )
}
