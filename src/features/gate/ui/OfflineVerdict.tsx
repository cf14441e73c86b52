import { View } from '@tarojs/components'
import { personsWords, visitTimeWords } from '@/features/visits'
import { clock } from '@/shared/lib/clock'
import { BottomBar, Button, Card } from '@/shared/ui'
import { toneOf, verdictTitle } from '../gate-words'
import { BLIND_SPOT, listAgeWords, offlineLines } from '../offline/offline-words'
import type { OfflineAnswer } from '../offline/use-offline'
import type { AdmissionChoice } from '../use-choice'
import { AdmissionForm } from './AdmissionForm'
import { LeaveKeys } from './LeaveKeys'
import { VerdictHead } from './VerdictHead'
import './gate-visits.css'

interface OfflineBodyProps {
  readonly answer: OfflineAnswer
  readonly choice: AdmissionChoice
  readonly onChoice: (choice: AdmissionChoice) => void
  readonly onRefuse: () => void
  readonly onNext: () => void
}

const isGood = ({ verdict }: OfflineAnswer): boolean => verdict.colour !== 'red'

/** The answer by the list on this device: how old it is, what it cannot know, and that the document must be looked at. */
export function OfflineBody({ answer, choice, onChoice, onRefuse, onNext }: OfflineBodyProps) {
  const { verdict, issuedAt } = answer
  const { pass, colour, hostRequired } = verdict
  const host = { isHere: choice.hostPresent, name: null, onChange: (hostPresent: boolean) => onChoice({ ...choice, hostPresent }) }
  const judged = { colour, isAdmissible: isGood(answer), hostRequired }
  return (
    <>
      <VerdictHead tone={toneOf(judged)} title={verdictTitle(judged)} lines={offlineLines(verdict, clock.now())}>
        <View className='gate-offline u-num'>离线 · {listAgeWords(issuedAt, clock.now())}</View>
      </VerdictHead>
      {isGood(answer) && pass !== null ? (
        <AdmissionForm
          persons={choice.persons} most={pass.persons} onPersons={(persons) => onChoice({ ...choice, persons })}
          host={hostRequired ? host : undefined}
        />
      ) : null}
      <Card>
        {pass === null ? null : <View className='gate-offline-pass u-num'>{personsWords(pass.persons)} · {visitTimeWords(pass, clock.now())}</View>}
        <View className='gate-note'>离线名单里没有姓名和证件，请看访客的证件。{BLIND_SPOT}；联网后会自动上报并告诉您。</View>
      </Card>
      {pass === null ? null : <Button kind='danger' size='l' onPress={onRefuse}>拒绝进入</Button>}
      {isGood(answer) ? <Button kind='quiet' block onPress={onNext}>先不放行，下一位</Button> : null}
    </>
  )
}

interface OfflineKeysProps {
  readonly answer: OfflineAnswer
  readonly choice: AdmissionChoice
  /** May leave, as far as this device knows. */
  readonly isInside: boolean
  readonly onAdmit: () => void
  readonly onLeave: () => void
  readonly onNext: () => void
}

/** The one key that goes with it. */
export function OfflineKeys({ answer, choice, isInside, onAdmit, onLeave, onNext }: OfflineKeysProps) {
  const waitsForHost = answer.verdict.hostRequired && !choice.hostPresent
  if (isInside) return <LeaveKeys busy={false} onLeave={onLeave} onNext={onNext} />
  if (!isGood(answer)) return <BottomBar><Button className='gate-key-big' onPress={onNext}>下一位</Button></BottomBar>
  return (
    <BottomBar note={waitsForHost ? '被访人到场并勾选后才能放行' : undefined}>
      <Button className='gate-key-big' disabled={waitsForHost} onPress={onAdmit}>放行 {choice.persons} 人</Button>
    </BottomBar>
  )
}
