import { useState } from 'react'
import { useRead } from '@/api/query'
import type { Schema } from '@/api/types'
import { usePages } from '@/api/use-pages'
import { useRequireSession } from '@/features/session'
import { PagedList, Screen } from '@/features/shell'
import { go, usePageParams } from '@/platform/navigation'
import { Card, Chips, ListRow } from '@/shared/ui'
import { RedeemSheet } from '../ui/RedeemSheet'
import { Ticket } from '../ui/Ticket'

type Group = Schema<'CouponGroup'>

const GROUPS: readonly { value: Group; label: string }[] = [
  { value: 'usable', label: '可用' },
  { value: 'used', label: '已使用' },
  { value: 'past', label: '已失效' },
]

const EMPTY: Record<Group, { title: string; text: string }> = {
  usable: { title: '还没有可用的优惠券', text: '领礼包、兑换积分或输入兑换码可以得到' },
  used: { title: '还没有用过优惠券', text: '付款时会自动选最省的' },
  past: { title: '没有失效的优惠券', text: '到期的和转赠给同事的会记在这里' },
}

/** A page of these is one update of the mini-program's view. */
const PAGE = 8

/** My coupons by state; gift packs and codes as the ways to get one. A card from a colleague opens it with the code filled in. */
export function CouponsScreen() {
  const given = usePageParams()['code']
  const { status } = useRequireSession({ route: 'coupons', query: { code: given } })
  const known = status !== 'signed_out'
  const [group, setGroup] = useState<Group>('usable')
  const [code, setCode] = useState(given ?? '')
  const [typing, setTyping] = useState(given !== undefined)
  const pages = usePages('listCoupons', { query: { group, limit: PAGE } }, { enabled: known })
  const packs = useRead('listGiftPacks', {}, { enabled: known })
  const claimable = packs.data?.items.filter(({ state }) => state === 'claimable').length ?? 0
  const done = () => {
    setTyping(false)
    setCode('')
    setGroup('usable')
  }
  return (
    <Screen
      title='优惠券' asOfMs={pages.asOfMs}
      overlay={<RedeemSheet open={typing && known} code={code} onCode={setCode} onClose={() => setTyping(false)} onDone={done} />}
    >
      <Card flush>
        <ListRow icon='gift' title='礼包' note={claimable > 0 ? `有 ${claimable} 个可以领` : '节日、生日和新入职'} onPress={() => go('giftPacks')} />
        <ListRow icon='keyboard' title='输入兑换码' note='同事转赠的，或印在券上的' onPress={() => setTyping(true)} />
      </Card>
      <Chips<Group> label='状态' options={GROUPS} value={group} onChange={setGroup} />
      <PagedList pages={pages} row={row} empty={EMPTY[group]} />
    </Screen>
  )
}

function row(coupon: Schema<'Coupon'>) {
  return <Ticket key={coupon.couponId} coupon={coupon} onPress={() => go('coupon', { id: coupon.couponId })} />
}
