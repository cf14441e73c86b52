import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import type { Schema } from '@/api/types'
import { usePages } from '@/api/use-pages'
import { useRequireSession } from '@/features/session'
import { PagedList, Screen } from '@/features/shell'
import { go } from '@/platform/navigation'
import { formatPoints } from '@/shared/lib/points'
import { Button, Chips, Picture, press, Skeleton, StatusMark } from '@/shared/ui'
import { priceWords } from '../mall-words'
import '../ui/mall.css'

type Filter = 'all' | Schema<'MallItemKind'>

const FILTERS: readonly { value: Filter; label: string }[] = [
  { value: 'all', label: '全部' },
  { value: 'goods', label: '实物' },
  { value: 'voucher', label: '优惠券' },
]

/** As many tiles as one update of the mini-program's view carries with ease. */
const TILES = 8

/** What points redeem, the cheapest first. */
export function MallScreen() {
  const { status } = useRequireSession({ route: 'mall' })
  const [filter, setFilter] = useState<Filter>('all')
  const pages = usePages('listMallItems', { query: { limit: TILES, ...(filter === 'all' ? {} : { kind: filter }) } }, { enabled: status !== 'signed_out' })
  return (
    <Screen title='积分商城' asOfMs={pages.asOfMs}>
      <View className='mall-head'>
        <View className='mall-head-points u-num'>{pages.first === undefined ? '' : `可用 ${formatPoints(pages.first.availablePoints)}`}</View>
        <Button kind='quiet' onPress={() => go('redemptions')}>兑换记录</Button>
      </View>
      <Chips<Filter> label='种类' options={FILTERS} value={filter} onChange={setFilter} />
      <PagedList pages={pages} row={tile} box={BOX} empty={{ title: '现在没有可以兑换的', text: filter === 'all' ? '过几天再来看看' : '换一个种类看看' }} />
    </Screen>
  )
}

const BOX = {
  loading: <View className='mall-grid'>{[1, 2, 3, 4].map((n) => <View key={n} className='mall-tile'><Skeleton kind='picture' /><Skeleton kind='line' count={2} /></View>)}</View>,
  draw: (tiles: ReactNode) => <View className='mall-grid'>{tiles}</View>,
}

function tile(item: Schema<'MallItemSummary'>) {
  const gone = item.stock === 0
  return (
    <View key={item.itemId} className='mall-tile u-press' {...press({ onPress: () => go('mallItem', { id: item.itemId }) })}>
      <Picture name={item.picture} faded={gone} />
      <View className='mall-tile-title'>{item.title}</View>
      <View className='mall-tile-price u-num'>{priceWords(item)}</View>
      {gone ? <StatusMark tone='idle'>已兑完</StatusMark> : <View className='mall-tile-stock u-num'>{item.kind === 'voucher' ? '优惠券' : `还有 ${item.stock} 件`}</View>}
    </View>
  )
}
