import { View } from '@tarojs/components'
import type { Schema } from '@/api/types'
import { clock } from '@/shared/lib/clock'
import { Amount, Icon, press, StatusMark } from '@/shared/ui'
import { couponStatus, faceOf, scopeWords, thresholdWords, whenWords } from '../coupon-words'
import './coupons.css'

interface TicketProps {
  readonly coupon: Schema<'Coupon'>
  /** Makes the whole ticket one target. */
  readonly onPress?: () => void
}

const OVER: readonly Schema<'CouponState'>[] = ['used', 'expired', 'given']

/** One coupon as a row: what it takes off, from what price on, where, and until when. */
export function Ticket({ coupon, onPress }: TicketProps) {
  const { rule, state } = coupon
  const face = faceOf(rule)
  const { tone, word } = couponStatus(state)
  const over = OVER.includes(state)
  return (
    <View className={`coupon-ticket${over ? ' coupon-over' : ''}${onPress === undefined ? '' : ' u-press'}`} {...(onPress === undefined ? {} : press({ onPress }))}>
      <View className='coupon-face'>
        {'fen' in face ? <Amount fen={face.fen} size='l' /> : <View className='coupon-percent u-num'>{face.words}</View>}
        <View className='coupon-small u-num'>{thresholdWords(rule)}</View>
      </View>
      <View className='coupon-main'>
        <View className='coupon-title'>{rule.title}</View>
        <View className='coupon-small'>{scopeWords(rule)}</View>
        <View className='coupon-meta'>
          <StatusMark tone={tone}>{word}</StatusMark>
          {over ? null : <View className='coupon-small u-num'>{whenWords(coupon, clock.now())}</View>}
        </View>
      </View>
      {onPress === undefined ? null : <Icon name='chevron-right' size='s' className='coupon-chevron' />}
    </View>
  )
}
