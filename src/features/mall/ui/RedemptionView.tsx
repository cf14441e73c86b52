import { View } from '@tarojs/components'
import type { Schema } from '@/api/types'
import { go } from '@/platform/navigation'
import { exactTime } from '@/shared/lib/time'
import { Card, Facts, ListRow, Picture, StatusMark, type Fact } from '@/shared/ui'
import { countWords, priceWords, redemptionStatus, returnedWords } from '../mall-words'
import { PickUpCodeCard } from './PickUpCodeCard'
import './mall.css'

type Redemption = Schema<'Redemption'>

/** One redemption: its code while it waits, else what became of it. */
export function RedemptionView({ redemption }: { readonly redemption: Redemption }) {
  const { state, picture, pickUpCode, collectBy, couponIds, pickUpPlace, serial, createdAt, source } = redemption
  const { tone, word } = redemptionStatus(state)
  const facts: readonly Fact[] = [
    ['花费', source === 'draw' ? '抽奖奖品' : priceWords(redemption)],
    ...(pickUpPlace === null ? [] : [['领取地点', `${pickUpPlace.name}（${pickUpPlace.address}）`], ['领取时间', pickUpPlace.hours]] as const),
    ...(collectBy === null || state !== 'ready' ? [] : [['领取期限', exactTime(collectBy)]] as const),
    ['兑换时间', exactTime(createdAt)],
    ...changed(redemption),
    ['单号', serial],
  ]
  return (
    <>
      <Card>
        <View className='mall-head-row'>
          <Picture name={picture} size='s' />
          <View className='mall-head-text'>
            <View className='mall-head-title' role='heading' aria-level={2}>{countWords(redemption)}</View>
            <StatusMark tone={tone}>{word}</StatusMark>
          </View>
        </View>
      </Card>
      {pickUpCode === null ? null : <PickUpCodeCard code={pickUpCode} collectBy={collectBy} />}
      {state !== 'issued' || couponIds.length === 0 ? null : (
        <Card flush>
          {couponIds.map((couponId, index) => <ListRow key={couponId} icon='ticket' title={couponIds.length === 1 ? '查看优惠券' : `查看第 ${index + 1} 张优惠券`} onPress={() => go('coupon', { id: couponId })} />)}
        </Card>
      )}
      <Card><Facts facts={facts} /></Card>
    </>
  )
}

/** When it took its present state, and what went back with it. */
function changed(redemption: Redemption): readonly (readonly [string, string])[] {
  const { state, changedAt } = redemption
  switch (state) {
    case 'collected': return [['领走时间', exactTime(changedAt)]]
    case 'cancelled': return [['取消时间', exactTime(changedAt)], ['退回', returnedWords(redemption)]]
    case 'expired': return [['过期时间', exactTime(changedAt)], ['退回', returnedWords(redemption)]]
    case 'ready':
    case 'issued': return []
  }
}
