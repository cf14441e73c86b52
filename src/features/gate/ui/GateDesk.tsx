import { View } from '@tarojs/components'
import { useCallback, useEffect, useState } from 'react'
import { failureWords } from '@/api/words'
import type { Schema } from '@/api/types'
import { PlateSheet } from '@/features/invitation'
import { Screen } from '@/features/shell'
import { clock } from '@/shared/lib/clock'
import { hourMinuteSecond } from '@/shared/lib/time'
import { toast } from '@/shared/ui'
import { useOffline } from '../offline/use-offline'
import { useChoice } from '../use-choice'
import { useDecision } from '../use-decision'
import { useGateCheck, type Shown } from '../use-gate-check'
import type { Gates } from '../use-gates'
import { useScanner } from '../use-scanner'
import { useUnmasking } from '../use-unmasking'
import { DeskBody } from './DeskBody'
import { DeskKeys } from './DeskKeys'
import { DeskNotices } from './DeskNotices'
import { GateCamera } from './GateCamera'
import { OfflineBody, OfflineKeys } from './OfflineVerdict'
import { RefuseSheet, type Refusal } from './RefuseSheet'
import { UnmaskSheet } from './UnmaskSheet'
import { VerdictBody } from './VerdictBody'
import { VerdictKeys } from './VerdictKeys'
import './admission.css'

interface GateDeskProps {
  readonly gates: Gates
  readonly gate: Schema<'Gate'>
  readonly userId: string
  /** One of the list that is to be checked at once. */
  readonly visitId: string | undefined
}

type SheetName = 'refuse' | 'unmask' | 'plate' | null

/** One visitor after another: shown, answered, decided. */
export function GateDesk({ gates, gate, userId, visitId }: GateDeskProps) {
  const { gateId } = gate
  const offline = useOffline(gateId, userId)
  const { step, check, reset } = useGateCheck(gateId, offline.judge)
  const [said, setSaid] = useState<string | null>(null)
  const [sheet, setSheet] = useState<SheetName>(null)
  const verdict = step.name === 'verdict' ? step.verdict : undefined
  const answer = step.name === 'offline' ? step.answer : undefined
  const [choice, setChoice] = useChoice(verdict ?? answer, verdict?.visit?.persons ?? answer?.verdict.pass?.persons ?? 1)
  const next = useCallback((words: string | null) => {
    setSaid(words === null ? null : `${words} ${hourMinuteSecond(clock.now())}`)
    setSheet(null)
    reset()
  }, [reset])
  const show = useCallback((shown: Shown) => {
    setSaid(null)
    void check(shown)
  }, [check])
  useEffect(() => {
    if (visitId !== undefined) show({ by: 'visit', value: visitId })
  }, [visitId, show])
  const decision = useDecision(gateId, userId, verdict, {
    onAdmitted: (visit, persons) => next(`已放行 ${visit.nameMasked} · ${persons} 人`),
    onTurnedAway: () => next('已登记拒绝进入'),
    onLeft: (visit) => next(`${visit.nameMasked} 已登记离开`),
  })
  const unmasking = useUnmasking(gateId, verdict?.visit?.visitId)
  const scanner = useScanner(step.name === 'open', show)
  const leave = () => next(null)
  const ask = () => {
    if (!decision.ask() && verdict?.visit != null) show({ by: 'visit', value: verdict.visit.visitId })
  }
  /** Kept on the device first; only then it is said to be done. */
  const doOffline = (problem: string | null, words: string) => (problem === null ? next(`${words}（离线）`) : toast(problem, 'bad'))
  const refuse = (refusal: Refusal) => {
    setSheet(null)
    if (answer === undefined) void decision.turnAway(refusal)
    else doOffline(offline.turnAway(answer, refusal.reason), '已登记拒绝进入')
  }
  return (
    <Screen
      title={`门岗 · ${gate.name}`}
      bottom={verdict !== undefined ? (
        <VerdictKeys
          verdict={verdict} state={decision.state} choice={choice} onAdmit={() => void decision.admit(choice)} onLeave={() => void decision.letOut()}
          onAsk={ask} onNext={leave}
        />
      ) : answer !== undefined ? (
        <OfflineKeys
          answer={answer} choice={choice} isInside={offline.isInside(answer)} onNext={leave}
          onAdmit={() => doOffline(offline.admit(answer, choice), `已放行 ${choice.persons} 人`)} onLeave={() => doOffline(offline.letOut(answer), '已登记离开')}
        />
      ) : <DeskKeys way={scanner.way} onScan={scanner.scan} onType={() => scanner.choose('code')} onClose={() => scanner.choose('none')} />}
      overlay={(
        <>
          <RefuseSheet open={sheet === 'refuse'} isOffline={answer !== undefined} onClose={() => setSheet(null)} onRefuse={refuse} />
          <UnmaskSheet open={sheet === 'unmask'} unmasking={unmasking} onClose={() => setSheet(null)} />
          <PlateSheet
            open={sheet === 'plate'} value='' onClose={() => setSheet(null)}
            onDone={(value) => {
              setSheet(null)
              if (value !== '') show({ by: 'plate', value })
            }}
          />
        </>
      )}
    >
      {scanner.way === 'camera' ? <GateCamera feed={scanner.feed} hidden={step.name !== 'open'} /> : null}
      {step.name === 'open' ? (
        <>
          <DeskNotices said={said} offline={offline} userId={userId} />
          <DeskBody gates={gates} scanner={scanner} check={show} onPlate={() => setSheet('plate')} problem={step.failure === undefined ? null : failureWords(step.failure)} />
        </>
      ) : step.name === 'checking' ? <View className='gate-checking' role='status'>正在核验</View>
        : step.name === 'offline' ? <OfflineBody answer={step.answer} choice={choice} onChoice={setChoice} onRefuse={() => setSheet('refuse')} onNext={leave} />
        : <VerdictBody verdict={step.verdict} state={decision.state} choice={choice} onChoice={setChoice} onRefuse={() => setSheet('refuse')} onUnmask={() => setSheet('unmask')} onNext={leave} />}
    </Screen>
  )
}
