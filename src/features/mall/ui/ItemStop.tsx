import { View } from '@tarojs/components'
import { failureWords } from '@/api/words'
import { go } from '@/platform/navigation'
import { Button, Card } from '@/shared/ui'
import type { RedeemStop } from '../use-redeem'
import './mall.css'

/** Why a redemption did not go on, and what to do. */
export function ItemStop({ stop }: { readonly stop: RedeemStop | null }) {
  if (stop === null) return null
  const { title, next } = wordsOf(stop)
  const needsPin = stop.kind === 'refused' && stop.failure.kind === 'problem' && stop.failure.problem.code === 'pin_not_set'
  return (
    <View role='alert'>
      <Card title={title}>
        <View className='mall-note'>{next}</View>
        {needsPin ? <View className='mall-stop-key'><Button kind='secondary' onPress={() => go('pin', { mode: 'set' })}>设置支付密码</Button></View> : null}
      </Card>
    </View>
  )
}

function wordsOf(stop: RedeemStop): { title: string; next: string } {
  switch (stop.kind) {
    case 'refused': return failureWords(stop.failure)
    case 'unsettled': return { title: '正在确认，不会重复兑换', next: `${failureWords(stop.failure).title}。可以先离开，之后在“我的事项”里查看` }
    case 'storage_full': return { title: '手机存储已满，没有兑换', next: '清理一些空间后再试' }
  }
}
