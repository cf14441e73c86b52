import { View } from '@tarojs/components'
import { failureWords } from '@/api/words'
import type { Schema } from '@/api/types'
import { reasonWords } from '@/features/visits'
import { clock } from '@/shared/lib/clock'
import { Button, Card } from '@/shared/ui'
import { firstUseWords, toneOf, verdictTitle } from '../gate-words'
import type { AdmissionChoice } from '../use-choice'
import type { DecisionName, DecisionState } from '../use-decision'
import { AdmissionForm } from './AdmissionForm'
import { VerdictHead } from './VerdictHead'
import { VisitFacts } from './VisitFacts'

interface VerdictBodyProps {
  readonly verdict: Schema<'Verdict'>
  readonly state: DecisionState
  readonly choice: AdmissionChoice
  readonly onChoice: (choice: AdmissionChoice) => void
  readonly onRefuse: () => void
  readonly onUnmask: () => void
  readonly onNext: () => void
}

/** The answer, then who it is, then what can be done about it besides the one key at the bottom. */
export function VerdictBody({ verdict, state, choice, onChoice, onRefuse, onUnmask, onNext }: VerdictBodyProps) {
  const { visit, isAdmissible, hostRequired } = verdict
  const busy = state.name === 'sending'
  const hostOf = (name: string) => ({ isHere: choice.hostPresent, name, onChange: (hostPresent: boolean) => onChoice({ ...choice, hostPresent }) })
  return (
    <>
      <Head verdict={verdict} state={state} />
      {isAdmissible && visit !== null && state.name !== 'refused' ? (
        <AdmissionForm
          persons={choice.persons} most={visit.persons} onPersons={(persons) => onChoice({ ...choice, persons })}
          host={hostRequired ? hostOf(visit.hostName) : undefined}
        />
      ) : null}
      {visit === null ? null : <Card><VisitFacts visit={visit} /></Card>}
      <View className='gate-keys'>
        {visit === null ? null : <Button kind='secondary' size='l' disabled={busy} onPress={onUnmask}>看完整身份</Button>}
        {visit === null || state.name === 'unsettled' ? null : <Button kind='danger' size='l' disabled={busy} onPress={onRefuse}>拒绝进入</Button>}
      </View>
      {isAdmissible ? <Button kind='quiet' block disabled={busy} onPress={onNext}>{state.name === 'unsettled' ? '先接待下一位，稍后在下面查' : '先不放行，下一位'}</Button> : null}
    </>
  )
}

const WAITING: Readonly<Record<DecisionName, string>> = { admit: '先不要放行', refuse: '拒绝还没登记上', leave: '离开还没登记上' }

/** What the server said last: the verdict, or what became of the decision. */
function Head({ verdict, state }: Pick<VerdictBodyProps, 'verdict' | 'state'>) {
  if (state.name === 'refused') {
    const { title, next } = failureWords(state.failure)
    return <VerdictHead tone='stop' title='不能放行' lines={[title, next]} />
  }
  if (state.name === 'storage_full') return <VerdictHead tone='stop' title='没有登记' lines={['手机存储已满', '清理一些空间后再试']} />
  if (state.name === 'unsettled') {
    return <VerdictHead tone='wait' title='正在确认' lines={[WAITING[state.what], `${failureWords(state.failure).title}，不会重复登记`]} />
  }
  const { reasons, firstUse, rightGates } = verdict
  const lines = [
    ...reasons.map(reasonWords),
    ...(firstUse === null ? [] : [firstUseWords(firstUse, clock.now())]),
    ...(rightGates.length === 0 ? [] : [`请走${rightGates.join('、')}`]),
  ]
  return <VerdictHead tone={toneOf(verdict)} title={verdictTitle(verdict)} lines={lines} />
}
