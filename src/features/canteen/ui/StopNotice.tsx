import { View } from '@tarojs/components'
import { failureWords } from '@/api/words'
import type { CheckoutStop } from '@/features/checkout'
import { Button, Card } from '@/shared/ui'

interface StopNoticeProps {
  readonly stop: CheckoutStop | null
  /** Opens the result of an earlier payment that is not settled. */
  readonly onResult: (key: string) => void
  readonly onSetPin: () => void
}

/** Why the payment did not go on, beside the amount; what was typed stays. */
export function StopNotice({ stop, onResult, onSetPin }: StopNoticeProps) {
  if (stop === null) return null
  const { title, next, action } = words(stop, onResult, onSetPin)
  return (
    <View className='pay-stop' role='alert'>
      <Card title={title}>
        <View className='pay-note'>{next}</View>
        {action === undefined ? null : <View className='pay-stop-key'><Button kind='secondary' onPress={action.onPress}>{action.label}</Button></View>}
      </Card>
    </View>
  )
}

function words(stop: CheckoutStop, onResult: (key: string) => void, onSetPin: () => void) {
  switch (stop.kind) {
    case 'failure':
      return { ...failureWords(stop.failure), action: undefined }
    case 'no_pin':
      return { title: '还没有设置支付密码', next: '这笔付款需要密码。设置好会回到这里，已填的内容还在', action: { label: '设置支付密码', onPress: onSetPin } }
    case 'unsettled':
      return { title: '这个窗口还有一笔正在确认', next: '先看它的结果，不会重复扣款', action: { label: '查看那一笔', onPress: () => onResult(stop.attempt.key) } }
    case 'storage_full':
      return { title: '手机存储已满，没有付款', next: '清理一些空间后再试', action: undefined }
    case 'session_ended':
      return { title: '登录已过期，没有付款', next: '重新登录后继续，已填的内容还在', action: undefined }
  }
}
