import { View } from '@tarojs/components'
import type { Schema } from '@/api/types'
import { go } from '@/platform/navigation'
import { clock } from '@/shared/lib/clock'
import { formatPoints, pointsText } from '@/shared/lib/points'
import { Button, Card, Icon } from '@/shared/ui'
import { expiryWords } from '../points-words'
import './points.css'

type Overview = Schema<'PointsOverview'>

/** What can be used now, what is on its way, and what is owed and why. */
export function BalanceCard({ overview }: { readonly overview: Overview }) {
  const { availablePoints, pendingPoints, owedPoints, expiring: [soonest] } = overview
  return (
    <Card>
      <View className='points-label'>可用积分</View>
      <View className='points-balance u-num' role='img' aria-label={`可用积分 ${formatPoints(availablePoints)}`}>{pointsText(availablePoints)}</View>
      <View className='points-lines u-num'>
        {pendingPoints === 0 ? null : <View>另有 {formatPoints(pendingPoints)}待入账</View>}
        {soonest === undefined ? null : <View>{expiryWords(soonest, clock.now())}</View>}
      </View>
      {owedPoints === 0 ? null : (
        <View className='points-owed'>
          <Icon name='info' size='s' />
          <View className='points-owed-text u-num'>还欠 {formatPoints(owedPoints)}：退款时这些积分已经用掉。之后得的积分会先补上，余额不会变成负数。</View>
        </View>
      )}
      <View className='points-keys'>
        <Button kind='secondary' block onPress={() => go('mall')}>积分商城</Button>
        <Button kind='secondary' block onPress={() => go('pointsEntries')}>积分明细</Button>
      </View>
    </Card>
  )
}
