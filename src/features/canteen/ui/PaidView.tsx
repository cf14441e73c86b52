import { View } from '@tarojs/components'
import type { Schema } from '@/api/types'
import { formatFen } from '@/shared/lib/money'
import { exactTime, monthDayTime } from '@/shared/lib/time'
import { Amount, Icon, LiveStripe } from '@/shared/ui'
import { useLiveClock } from '../use-live-clock'
import { useMinuteWord } from '../use-result'
import { WordMark } from './WordMark'
import './paid-view.css'

/** The page that the window staff believe: full colour, live clock, moving stripe, the word of the minute. */
export function PaidView({ payment }: { readonly payment: Schema<'Payment'> }) {
  const time = useLiveClock()
  const { word, isOver } = useMinuteWord(payment)
  return (
    <View className='paid'>
      <View className='paid-head' role='status'>
        <Icon name='check' size='xl' className='paid-mark' />
        <View className='paid-title'>支付成功</View>
      </View>
      <Amount fen={payment.payableFen} size='xl' className='paid-amount' />
      <View className='paid-payee'>{payment.payee.venueName}</View>
      <View className='paid-window'>{payment.payee.windowName}</View>
      <View className='paid-stripe'><LiveStripe /></View>
      <View className='paid-live'>
        <View className='paid-clock u-num' role='timer' aria-label='现在时间'>{time}</View>
        {word === null ? <View className='paid-no-word'>{isOver ? '当餐暗号已过时，请看账单' : '暗号还没取到，联网后自动显示'}</View> : <WordMark word={word} />}
      </View>
      <View className='paid-lines'>
        <View className='paid-line'><View>付款时间</View><View className='u-num'>{exactTime(payment.paidAt)}</View></View>
        <View className='paid-line'><View>流水号</View><View className='u-num'>{payment.serial}</View></View>
        {payment.adjustments.map(({ couponId, label, fen }) => <View key={couponId} className='paid-line'><View>{label}</View><View className='u-num'>{formatFen(fen)}</View></View>)}
        {payment.points === null ? null : <View className='paid-line'><View>获得积分</View><View className='u-num'>{`${payment.points.earned} 分，${monthDayTime(payment.points.creditAt)} 到账`}</View></View>}
        {payment.distance.verdict === 'unlocated' ? <View className='paid-line'><View>位置</View><View>没有定位，已标记</View></View> : null}
      </View>
    </View>
  )
}
