import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Schema } from '@/api/types'
import { usePages } from '@/api/use-pages'
import { useRequireSession } from '@/features/session'
import { PagedList, Screen } from '@/features/shell'
import { go } from '@/platform/navigation'
import { clock } from '@/shared/lib/clock'
import { dayAndTime } from '@/shared/lib/time'
import { Chips, ListRow } from '@/shared/ui'
import { countWords, priceWords, redemptionStatus } from '../mall-words'
import '../ui/mall.css'

type Filter = 'all' | Schema<'RedemptionState'>

const FILTERS: readonly { value: Filter; label: string }[] = [
  { value: 'all', label: '全部' },
  { value: 'ready', label: '待领取' },
  { value: 'collected', label: '已领取' },
  { value: 'issued', label: '已发券' },
  { value: 'cancelled', label: '已取消' },
  { value: 'expired', label: '过期未领' },
]

/** As many rows as one update of the mini-program's view carries with ease. */
const ROWS = 8

/** What was redeemed, newest first. */
export function RedemptionsScreen() {
  const { status } = useRequireSession({ route: 'redemptions' })
  const [filter, setFilter] = useState<Filter>('all')
  const pages = usePages('listRedemptions', { query: { limit: ROWS, ...(filter === 'all' ? {} : { state: filter }) } }, { enabled: status !== 'signed_out' })
  const empty = filter === 'all' ? { title: '还没有兑换', text: '在积分商城兑换后会记在这里', action: { label: '去积分商城', onPress: () => go('mall') } } : { title: '没有这样的兑换', text: '换一个状态看看' }
  return (
    <Screen title='兑换记录' asOfMs={pages.asOfMs}>
      <Chips<Filter> label='状态' options={FILTERS} value={filter} onChange={setFilter} />
      <PagedList pages={pages} row={row} empty={empty} />
    </Screen>
  )
}

function row(redemption: Schema<'Redemption'>) {
  return (
    <ListRow
      key={redemption.redemptionId} title={countWords(redemption)} status={redemptionStatus(redemption.state)}
      time={dayAndTime(redemption.createdAt, clock.now())} right={<View className='mall-row-price u-num'>{redemption.source === 'draw' ? '奖品' : priceWords(redemption)}</View>}
      onPress={() => go('redemption', { id: redemption.redemptionId })}
    />
  )
}
