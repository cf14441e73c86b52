import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import type { Schema } from '@/api/types'
import { prefersStill } from '@/platform/motion'
import { go } from '@/platform/navigation'
import { Button, Picture, Sheet } from '@/shared/ui'
import { placeWords } from '../draw-words'
import type { EntryStep } from '../use-entry'
import './draw.css'

interface EntrySheetProps {
  readonly step: EntryStep
  readonly onSkip: () => void
  readonly onClose: () => void
}

const SLIPS = [1, 2, 3, 4, 5] as const

/** Where the prize is from now on, as a key; null when there is nothing to look at. */
function placeOf({ prize, couponId, redemptionId }: Schema<'DrawEntry'>): { label: string; open: () => void } | null {
  if (couponId !== null) return { label: '查看优惠券', open: () => go('coupon', { id: couponId }) }
  if (redemptionId !== null) return { label: '查看兑换记录', open: () => go('redemption', { id: redemptionId }) }
  return prize.kind === 'points' ? { label: '查看积分', open: () => go('points') } : null
}

/** Slips for a moment, then what was drawn; without motion the result alone. */
export function EntrySheet({ step, onSkip, onClose }: EntrySheetProps) {
  if (step.name === 'drawing' && !step.still) {
    return (
      <Sheet key='slips' open title='正在抽签' onClose={onSkip} footer={<Button kind='secondary' size='l' onPress={onSkip}>跳过动画</Button>}>
        <View className='draw-stage' aria-hidden='true'>{SLIPS.map((slip) => <View key={slip} className={`draw-slip draw-slip-${slip}`} />)}</View>
      </Sheet>
    )
  }
  return step.name === 'result' ? <Result key='result' entry={step.entry} onClose={onClose} /> : null
}

/** A finger that was on its way to skip the slips meets the result's key instead, in the same place. */
const ON_ITS_WAY_MS = 400

function Result({ entry, onClose }: { readonly entry: Schema<'DrawEntry'>, readonly onClose: () => void }) {
  const [awaited, setAwaited] = useState(prefersStill)
  useEffect(() => {
    const timer = setTimeout(() => setAwaited(true), ON_ITS_WAY_MS)
    return () => clearTimeout(timer)
  }, [])
  const place = placeOf(entry)
  const open = () => {
    if (!awaited) return
    onClose()
    place?.open()
  }
  return (
    <Sheet open title={entry.prize.kind === 'nothing' ? '没有抽中' : '抽中了'} onClose={onClose} footer={<Button onPress={open}>{place?.label ?? '知道了'}</Button>}>
      <View className='draw-result' role='status'>
        {entry.prize.kind === 'nothing' ? null : <Picture name={entry.prize.picture} size='s' />}
        <View className='draw-prize'>{entry.prize.title}</View>
        <View className='draw-note'>{placeWords(entry)}</View>
        <View className='draw-note u-num'>{`第 ${entry.counter + 1} 位，抽到第 ${entry.slot + 1} 支签`}</View>
      </View>
    </Sheet>
  )
}
