import { View } from '@tarojs/components'
import type { Schema } from '@/api/types'
import { useDrawn } from '@/features/shell'
import { colourStatus, visitStatus, visitTimeWords } from '@/features/visits'
import { Card, QrImage, Ring, StatusMark } from '@/shared/ui'
import { codeText, colourText, entryWords } from '../invitation-words'
import { isOver, type PassFacts } from '../invitation-rules'
import { useBrightScreen } from '../use-bright-screen'
import { usePassCode } from '../use-pass-code'
import './pass.css'

interface PassCardProps {
  readonly facts: PassFacts
  /** Absent on a card from the phone's own store, which knows no names. */
  readonly hostName?: string
  readonly state?: Schema<'VisitState'>
  /** Said where the server could not be asked just now. */
  readonly stale: string | null
}

/** What is held to the gate: white also in the dark, made anew every step on this phone, with or without network. */
export function PassCard({ facts, hostName, state = 'approved', stale }: PassCardProps) {
  const { pass } = facts
  const { code, secondsLeft, nowMs } = usePassCode(pass)
  const drawn = useDrawn()
  useBrightScreen()
  if (isOver(facts, nowMs)) return <OverCard facts={facts} nowMs={nowMs} />
  const colour = colourStatus(pass.colour)
  const advice = colourText(pass.colour, hostName ?? null)
  return (
    <View className='pass' role='group' aria-label='访客通行码'>
      <View className={`pass-band pass-band-${pass.colour}`}>
        <StatusMark tone={colour.tone}>{colour.word}</StatusMark>
        <View className='pass-entry u-num'>{state === 'inside' ? visitStatus(state).word : entryWords(pass, nowMs)}</View>
      </View>
      {advice === null ? null : <View className='pass-advice'>{advice}</View>}
      <View className='pass-qr'><QrImage size='l' value={drawn ? `${pass.token}.${code}` : null} label='访客通行二维码' /></View>
      <View className='pass-code'>
        <View className='pass-digits u-num' role='img' aria-label={`六位数字 ${[...code].join(' ')}`}>{codeText(code)}</View>
        <Ring seconds={secondsLeft} of={pass.stepSeconds} label='换一次' />
      </View>
      <View className='pass-hint'>扫不了就报这 6 位数字，截图没有用</View>
      <View className='pass-foot'>
        <View className='pass-time u-num'>{visitTimeWords(facts, nowMs)}</View>
        <View className='pass-place'>{facts.buildingName}{facts.parkingSpace === null ? '' : ` · 车位 ${facts.parkingSpace}`}</View>
      </View>
      {stale === null ? null : <View className='pass-stale u-num' role='status'>{stale}</View>}
    </View>
  )
}

/** The window is over while the page stands open. */
const OverCard = ({ facts, nowMs }: { readonly facts: PassFacts; readonly nowMs: number }) => (
  <Card>
    <StatusMark tone='idle'>已过期</StatusMark>
    <View className='pass-over'>通行码到 {visitTimeWords(facts, nowMs)} 为止，要再来请对方重新邀请</View>
  </Card>
)
