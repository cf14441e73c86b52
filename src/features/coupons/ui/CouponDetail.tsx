import { View } from '@tarojs/components'
import type { Schema } from '@/api/types'
import { go } from '@/platform/navigation'
import { formatFen } from '@/shared/lib/money'
import { exactTime } from '@/shared/lib/time'
import { Button, Card, Facts, ListRow, type Fact } from '@/shared/ui'
import { eventWord, scopeWords, stackingWords, thresholdWords } from '../coupon-words'
import { ShareCard } from './ShareCard'
import { Ticket } from './Ticket'

/** Ticket, rule, history; the code while it is on its way to a colleague. */
export function CouponDetail({ detail: { coupon, events } }: { readonly detail: Schema<'CouponDetail'> }) {
  const { rule, share, usedPaymentId } = coupon
  const facts: readonly Fact[] = [
    ['使用门槛', thresholdWords(rule)],
    ...(rule.capFen === null ? [] : [['最多减', formatFen(rule.capFen)] as const]),
    ['使用范围', scopeWords(rule)],
    ['叠加', stackingWords(rule.stacking)],
    ['可用起', exactTime(coupon.validFrom)],
    ['可用到', exactTime(coupon.validUntil)],
    ['来源', coupon.source],
    ['转赠', rule.shareable ? '可以转赠给同事' : '只能本人使用'],
  ]
  return (
    <>
      <Card flush><Ticket coupon={coupon} /></Card>
      {share === null ? null : <ShareCard title={rule.title} share={share} />}
      <Card title='使用规则'>
        <View className='coupon-rule'>{rule.text}</View>
        <Facts facts={facts} />
      </Card>
      <Card title='这张券的经过' flush extra={usedPaymentId === null ? undefined : <Button kind='quiet' onPress={() => go('bill', { id: usedPaymentId })}>看账单</Button>}>
        {events.map((event) => <ListRow key={`${event.kind}${event.at}`} title={eventWord(event.kind)} note={event.text} time={exactTime(event.at)} />)}
      </Card>
    </>
  )
}
