import { useState } from 'react'
import { useRead } from '@/api/query'
import { failureWords } from '@/api/words'
import { useRequireSession } from '@/features/session'
import { Screen } from '@/features/shell'
import { Card, Skeleton, StateView } from '@/shared/ui'
import { WalkInForm } from '../ui/WalkInForm'
import { WalkInWaiting } from '../ui/WalkInWaiting'
import { useGates } from '../use-gates'
import { useWalkIn } from '../use-walk-in'

/** Somebody without an invitation: registered here, approved by the host, let in at the gate. */
export function WalkInScreen() {
  const { status, user } = useRequireSession({ route: 'walkIn' })
  const { gate } = useGates(status !== 'signed_out')
  const [round, setRound] = useState(0)
  return <Screen title='登记临时来访'>{gate === undefined ? <Card flush><Skeleton kind='row' count={4} /></Card> : <WalkIn key={`${user?.staffId ?? ''}/${round}`} gateId={gate.gateId} onAnother={() => setRound(round + 1)} />}</Screen>
}

function WalkIn({ gateId, onAnother }: { readonly gateId: string; readonly onAnother: () => void }) {
  const options = useRead('getVisitOptions', {})
  const { state, register } = useWalkIn(gateId)
  if (state.name === 'registered') return <WalkInWaiting gateId={gateId} visit={state.visit} onAnother={onAnother} />
  if (options.data !== undefined) return <WalkInForm options={options.data} state={state} onRegister={(body) => void register(body)} />
  if (options.error === null) return <Card flush><Skeleton kind='row' count={4} /></Card>
  const { title, next } = failureWords(options.error.failure)
  return <StateView kind='error' title={title} text={next} action={{ onPress: () => void options.refetch() }} />
}
