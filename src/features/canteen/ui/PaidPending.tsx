import { View } from '@tarojs/components'
import type { Attempt } from '@/features/checkout'
import { Amount, Icon } from '@/shared/ui'
import './paid-view.css'

/** Paid for certain, its receipt on the way: said at once, because nobody should have to guess whether money moved. */
export function PaidPending({ attempt }: { readonly attempt: Attempt }) {
  return (
    <View className='paid'>
      <View className='paid-head' role='status'>
        <Icon name='check' size='xl' className='paid-mark' />
        <View className='paid-title'>支付成功</View>
      </View>
      <Amount fen={attempt.payableFen} size='xl' className='paid-amount' />
      <View className='paid-payee'>{attempt.payeeName}</View>
      <View className='paid-window'>{attempt.windowName}</View>
      <View className='paid-text'>正在取凭证</View>
    </View>
  )
}
