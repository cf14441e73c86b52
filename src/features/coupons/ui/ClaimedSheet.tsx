import type { Schema } from '@/api/types'
import { replace } from '@/platform/navigation'
import { clock } from '@/shared/lib/clock'
import { Button, ListRow, Sheet } from '@/shared/ui'
import { whenWords } from '../coupon-words'

/** The pack, opened: everything that is the user's own from now on. */
export function ClaimedSheet({ claim, onClose }: { readonly claim: Schema<'GiftPackClaim'> | null; readonly onClose: () => void }) {
  if (claim === null) return null
  return (
    <Sheet open title={`已领取${claim.pack.title}`} onClose={onClose} footer={<Button onPress={() => replace('coupons')}>查看优惠券</Button>}>
      {claim.coupons.map((coupon) => <ListRow key={coupon.couponId} icon='ticket' title={coupon.rule.title} note={whenWords(coupon, clock.now())} />)}
      {claim.points === 0 ? null : <ListRow icon='gift' title={`积分 ${claim.points} 分`} note='已到账' />}
    </Sheet>
  )
}
