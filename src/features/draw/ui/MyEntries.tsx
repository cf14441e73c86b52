import type { Schema } from '@/api/types'
import { usePages } from '@/api/use-pages'
import { PagedList } from '@/features/shell'
import { go } from '@/platform/navigation'
import { clock } from '@/shared/lib/clock'
import { dayAndTime } from '@/shared/lib/time'
import { ListRow } from '@/shared/ui'
import { inFours } from '../draw-words'

/** A page of these is one update of the mini-program's view. */
const PAGE = 8

/** What I drew in this draw, newest first. */
export function MyEntries({ drawId }: { readonly drawId: string }) {
  const pages = usePages('listMyDrawEntries', { path: { drawId }, query: { limit: PAGE } })
  return <PagedList pages={pages} title='我的抽奖记录' row={row} empty={{ title: '还没有抽过' }} />
}

function row({ entryId, prize, counter, nonce, couponId, redemptionId, enteredAt }: Schema<'DrawEntry'>) {
  const open = couponId !== null ? () => go('coupon', { id: couponId }) : redemptionId !== null ? () => go('redemption', { id: redemptionId }) : undefined
  return <ListRow key={entryId} title={prize.title} note={`第 ${counter + 1} 位 · 随机数 ${inFours(nonce)}`} time={dayAndTime(enteredAt, clock.now())} onPress={open} />
}
