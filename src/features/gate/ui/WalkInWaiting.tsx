import { useEffect } from 'react'
import { View } from '@tarojs/components'
import { useRead } from '@/api/query'
import type { Schema } from '@/api/types'
import { go } from '@/platform/navigation'
import { Button, Card } from '@/shared/ui'
import { signal } from '../signal'
import { VerdictHead } from './VerdictHead'
import { VisitFacts } from './VisitFacts'
import './gate-visits.css'

const POLL_MS = 3_000
const MOST = 50

interface WalkInWaitingProps {
  readonly gateId: string
  readonly visit: Schema<'GateVisit'>
  readonly onAnother: () => void
}

type Answer = 'waiting' | 'approved' | 'over'

/** Asks until the host has decided; the visitor stands at the gate meanwhile. */
export function WalkInWaiting({ gateId, visit, onAnother }: WalkInWaitingProps) {
  const { visitId, hostName } = visit
  const polled = { refetchInterval: POLL_MS, staleTime: 0 }
  const waiting = useRead('listGateVisits', { path: { gateId }, query: { group: 'waiting', limit: MOST } }, polled)
  const expected = useRead('listGateVisits', { path: { gateId }, query: { group: 'expected', limit: MOST } }, polled)
  const isIn = (list: typeof waiting) => list.data?.items.some((one) => one.visitId === visitId)
  const answer: Answer = isIn(expected) === true ? 'approved' : isIn(waiting) === false && isIn(expected) === false && waiting.dataUpdatedAt > 0 ? 'over' : 'waiting'
  useEffect(() => {
    if (answer !== 'waiting') signal(answer === 'approved' ? 'go' : 'stop')
  }, [answer])
  return (
    <>
      {answer === 'waiting' ? <VerdictHead tone='wait' title='等被访人批准' lines={[`已经通知 ${hostName}`, '请访客在门口等一下']} />
        : answer === 'approved' ? <VerdictHead tone='go' title='被访人已批准' lines={['核对证件后放行']} />
        : <VerdictHead tone='stop' title='不能放行' lines={['被访人没有批准']} />}
      <Card><VisitFacts visit={visit} /></Card>
      {answer === 'approved' ? <Button onPress={() => go('gate', { visit: visitId })}>核对放行</Button> : null}
      <View><Button kind='secondary' block onPress={onAnother}>登记下一位</Button></View>
    </>
  )
}
