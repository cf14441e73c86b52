import { View } from '@tarojs/components'
import { useIntent } from '@/api/use-intents'
import { useState } from 'react'
import type { Schema } from '@/api/types'
import { failureWords } from '@/api/words'
import { go } from '@/platform/navigation'
import { Button, Sheet } from '@/shared/ui'
import { VisitFacts } from './VisitFacts'

interface VisitSheetProps {
  readonly gateId: string
  readonly userId: string
  readonly visit: Schema<'GateVisit'>
  readonly onClose: () => void
  readonly onLeft: (words: string) => void
}

/** One visit of the list, and the next step with it. */
export function VisitSheet({ gateId, userId, visit, onClose, onLeft }: VisitSheetProps) {
  const { visitId, state, nameMasked } = visit
  const [problem, setProblem] = useState('')
  const { open, busy, send } = useIntent('checkOutVisitor', visitId, userId, (outcome) => {
    switch (outcome.kind) {
      case 'done': return onLeft(`${nameMasked} 已登记离开`)
      case 'refused': return setProblem(failureWords(outcome.failure).title)
      case 'unsettled': return setProblem(`${failureWords(outcome.failure).title}。正在确认，不会重复登记`)
      case 'storage_full': return setProblem('手机存储已满，没有登记。清理一些空间后再试')
    }
  })
  const check = () => {
    onClose()
    go('gate', { visit: visitId })
  }
  const key = state === 'inside' || open !== null ? <Button busy={busy} onPress={() => send({ path: { gateId }, body: { visitId } })}>{busy ? '正在登记' : open === null ? '登记离开' : '查询结果'}</Button>
    : state === 'approved' ? <Button onPress={check}>核对放行</Button> : undefined
  return (
    <Sheet open title='访客' onClose={onClose} footer={key}>
      <VisitFacts visit={visit} />
      {state === 'pending' ? <View className='gate-note'>已经通知 {visit.hostName}，批准后可以核对放行。</View> : null}
      <View className='gate-problem' role='alert'>{problem}</View>
    </Sheet>
  )
}
