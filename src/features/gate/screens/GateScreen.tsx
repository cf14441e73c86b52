import { failureWords } from '@/api/words'
import { useRequireSession } from '@/features/session'
import { Screen } from '@/features/shell'
import { usePageParams } from '@/platform/navigation'
import { Card, Skeleton, StateView } from '@/shared/ui'
import { GateDesk } from '../ui/GateDesk'
import { useGates, type Gates } from '../use-gates'

/** The gate's desk: scan or type, the answer, let in. With `visit` it opens at the answer about one of the list. */
export function GateScreen() {
  const { visit } = usePageParams()
  const { status, user } = useRequireSession({ route: 'gate', query: { visit } })
  const gates = useGates(status !== 'signed_out')
  if (gates.gate === undefined || user === null) return <Screen title='门岗'><NoGate gates={gates} /></Screen>
  return <GateDesk key={`${user.staffId}/${gates.gate.gateId}`} gates={gates} gate={gates.gate} userId={user.staffId} visitId={visit} />
}

function NoGate({ gates: { error, loading, retry } }: { readonly gates: Gates }) {
  if (error !== null) {
    const { title, next } = failureWords(error.failure)
    return <StateView kind='error' title={title} text={next} action={{ onPress: retry }} />
  }
  if (loading) return <Card flush><Skeleton kind='row' count={4} /></Card>
  return <StateView kind='empty' icon='shield' title='没有登记值守的门' text='请联系机关事务中心登记' />
}
