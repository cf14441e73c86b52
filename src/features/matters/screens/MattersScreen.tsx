import { View } from '@tarojs/components'
import { useState } from 'react'
import { reconcileNow, useUnsettledAttempts, type Attempt } from '@/features/checkout'
import { useRequireSession } from '@/features/session'
import { Screen } from '@/features/shell'
import { go } from '@/platform/navigation'
import { clock } from '@/shared/lib/clock'
import { dayAndTime } from '@/shared/lib/time'
import { Button, Card, ListRow, StateView } from '@/shared/ui'
import '../ui/matters.css'

/** One list of everything of mine that is still open; today that is unsettled payments. */
export function MattersScreen() {
  useRequireSession({ route: 'matters' })
  const unsettled = useUnsettledAttempts()
  const [asking, setAsking] = useState(false)
  const ask = async () => {
    setAsking(true)
    await reconcileNow()
    setAsking(false)
  }
  return (
    <Screen title='我的事项' tab='matters' matters={unsettled.length} onRefresh={reconcileNow}>
      {unsettled.length === 0 ? <StateView kind='empty' icon='check' title='没有待办的事项' text='没有结果的付款会出现在这里' action={{ label: '查看账单', onPress: () => go('bills') }} /> : (
        <>
          <Card title='正在确认的付款' flush>{unsettled.map(row)}</Card>
          <View className='matters-note'>网络恢复后会自动确认，不会重复扣款。</View>
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

/** Only a payment that never arrived and needs the PIN once more is back in `created`. */
const stateWord = ({ state, closeWanted }: Attempt): string => (closeWanted === true ? '正在关闭' : state === 'created' ? '等待密码' : '正在确认')
