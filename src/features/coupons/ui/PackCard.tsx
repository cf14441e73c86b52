import { View } from '@tarojs/components'
import type { Schema } from '@/api/types'
import { clock } from '@/shared/lib/clock'
import { dayAndTime, monthDayTime } from '@/shared/lib/time'
import { Button, Card, StatusMark, type StatusTone } from '@/shared/ui'
import './coupons.css'

type Pack = Schema<'GiftPack'>

interface PackCardProps {
  readonly pack: Pack
  readonly busy: boolean
  readonly problem: string
  readonly onClaim: () => void
}

/** Whether it can be claimed, as a word with its shape, and until or since when. */
function packStatus({ state, opensAt, closesAt, claimedAt }: Pack, nowMs: number): { tone: StatusTone; word: string; when: string } {
  switch (state) {
    case 'upcoming': return { tone: 'wait', word: '还没开始', when: `${monthDayTime(opensAt)} 起可领` }
    case 'claimable': return { tone: 'ok', word: '可以领', when: `领到 ${monthDayTime(closesAt)}` }
    case 'claimed': return { tone: 'idle', word: '已领取', when: claimedAt === null ? '' : dayAndTime(claimedAt, nowMs) }
  }
}

/** What a pack holds is said before it is claimed. */
export function PackCard({ pack, busy, problem, onClaim }: PackCardProps) {
  const { tone, word, when } = packStatus(pack, clock.now())
  return (
    <Card title={pack.title}>
      <View className='coupon-note'>{pack.text}</View>
      <View className='coupon-pack-list'>{pack.contents.map(({ title, count }) => <View key={title} className='u-num'>{count === 1 ? title : `${title} × ${count}`}</View>)}</View>
      <View className='coupon-meta'><StatusMark tone={tone}>{word}</StatusMark><View className='coupon-small u-num'>{when}</View></View>
      {/* One that was settled meanwhile by itself has no problem any more. */}
      <View className='coupon-problem' role='alert'>{pack.state === 'claimable' ? problem : ''}</View>
      {pack.state === 'claimable' ? <View className='coupon-pack-key'><Button kind='secondary' block busy={busy} label={`领取${pack.title}`} onPress={onClaim}>{busy ? '正在领取' : '领取'}</Button></View> : null}
    </Card>
  )
}
