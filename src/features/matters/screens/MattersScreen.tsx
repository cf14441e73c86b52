import { View } from '@tarojs/components'
import { useState } from 'react'
import { resumeIntents, type Intent } from '@/api/intents'
import { useIntents } from '@/api/use-intents'
import { reconcileNow, useUnsettledAttempts, type Attempt } from '@/features/checkout'
import { currentUserId, useRequireSession } from '@/features/session'
import { Screen } from '@/features/shell'
import { go } from '@/platform/navigation'
import { clock } from '@/shared/lib/clock'
import { dayAndTime } from '@/shared/lib/time'
import { Button, Card, ListRow, StateView } from '@/shared/ui'
import { intentWords } from '../intent-words'
import '../ui/matters.css'

const askAll = () => Promise.all([reconcileNow(), resumeIntents(currentUserId)])

/** One list of everything of mine that is still open: payments and other things whose answer is missing. */
export function MattersScreen() {
  const { user } = useRequireSession({ route: 'matters' })
  const intents = useIntents(user?.staffId)
  const unsettled = useUnsettledAttempts()
  const [asking, setAsking] = useState(false)
  const ask = async () => {
    setAsking(true)
    await askAll()
    setAsking(false)
  }
  return (
    <Screen title='我的事项' tab='matters' matters={unsettled.length + intents.length} onRefresh={askAll}>
      {unsettled.length + intents.length === 0 ? <StateView kind='empty' icon='check' title='没有待办的事项' text='没有结果的付款和兑换会出现在这里' action={{ label: '查看账单', onPress: () => go('bills') }} /> : (
        <>
          {unsettled.length === 0 ? null : <Card title='正在确认的付款' flush>{unsettled.map(row)}</Card>}
          {intents.length === 0 ? null : <Card title='正在确认的操作' flush>{intents.map(intentRow)}</Card>}
          <View className='matters-note'>网络恢复后会自动确认，{unsettled.length === 0 ? '不会重复办理' : '不会重复扣款'}。</View>
          <View className='matters-keys'><Button kind='secondary' block icon='refresh' busy={asking} onPress={() => void ask()}>现在查询</Button></View>
        </>
      )}
    </Screen>
  )
}

function row(attempt: Attempt) {
  return (
    <ListRow
      key={attempt.key} title={attempt.payeeName} note={attempt.windowName} status={{ tone: 'wait', word: stateWord(attempt) }}
      time={dayAndTime(attempt.createdAt, clock.now())} amountFen={attempt.payableFen} onPress={() => go('payResult', { key: attempt.key })}
    />
  )
}

function intentRow(intent: Intent) {
  const { operationId, createdAt, key } = intent
  const page = pageOf(intent)
  return (
    <ListRow
      key={key} title={intentWords[operationId]} status={{ tone: 'wait', word: '正在确认' }}
      time={dayAndTime(createdAt, clock.now())} onPress={page === null ? undefined : () => go(...page)}
    />
  )
}

/** Where it can be gone on with, when it needs more than patience. */
function pageOf({ operationId, scope }: Intent): Parameters<typeof go> | null {
  switch (operationId) {
    case 'redeem': return ['mallItem', { id: scope }]
    case 'createVisits': return ['visitInvite']
    case 'approveVisit':
    case 'declineVisit':
    case 'cancelVisit':
    case 'renewVisitLink': return ['visit', { id: scope }]
    default: return null
  }
}

/** Only a payment that never arrived and needs the PIN once more is back in `created`. */
const stateWord = ({ state, closeWanted }: Attempt): string => (closeWanted === true ? '正在关闭' : state === 'created' ? '等待密码' : '正在确认')
