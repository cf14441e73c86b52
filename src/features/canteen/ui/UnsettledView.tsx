import { Text, View } from '@tarojs/components'
import type { Attempt } from '@/features/checkout'
import { exactTime } from '@/shared/lib/time'
import { Amount, Icon } from '@/shared/ui'
import './paid-view.css'

/** Nobody knows yet: amber, never "failed", and nothing is charged twice. */
export function UnsettledView({ attempt }: { readonly attempt: Attempt }) {
  return (
    <View className='paid paid-unknown'>
      <View className='paid-head' role='status'>
        <Icon name='clock' size='xl' className='paid-mark' />
        <View className='paid-title'>{attempt.closeWanted === true ? '正在关闭这笔支付' : '正在确认，不会重复扣款'}</View>
      </View>
      <Amount fen={attempt.payableFen} size='xl' className='paid-amount' />
      <View className='paid-payee'>{attempt.payeeName}</View>
      <View className='paid-window'>{attempt.windowName}</View>
      <View className='paid-text'>
        <Text className='paid-phrase'>网络不好，还没收到结果。</Text>
        <Text className='paid-phrase'>可以先离开，之后在“我的事项”里查看。</Text>
      </View>
      <View className='paid-lines paid-lines-apart'>
        <View className='paid-line'><View>发起时间</View><View className='u-num'>{exactTime(attempt.createdAt)}</View></View>
      </View>
    </View>
  )
}
