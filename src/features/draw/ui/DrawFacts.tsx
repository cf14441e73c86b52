import { View } from '@tarojs/components'
import type { Schema } from '@/api/types'
import { monthDayTime } from '@/shared/lib/time'
import { Card, ListRow, StatusMark } from '@/shared/ui'
import { drawStatus, oddsWords } from '../draw-words'
import { methodWords } from '../method-words'
import { CopyValue } from './CopyValue'
import './draw.css'

type Draw = Schema<'Draw'>

/** What it is, when, and how one gets a try. */
export function DrawHead({ draw }: { readonly draw: Draw }) {
  const { tone, word } = drawStatus(draw.state)
  return (
    <Card title={draw.title}>
      <View className='draw-text'>{draw.text}</View>
      <View className='draw-meta'>
        <StatusMark tone={tone}>{word}</StatusMark>
        <View className='draw-time u-num'>{`${monthDayTime(draw.opensAt)} 至 ${monthDayTime(draw.closesAt)}`}</View>
      </View>
      <View className='draw-note'>{draw.rightsText}</View>
    </Card>
  )
}

/** Every prize with its odds, the slip without a prize too. */
export function Prizes({ draw }: { readonly draw: Draw }) {
  return (
    <Card title='奖品和签数' flush>
      {draw.prizes.map((prize) => (
        <ListRow key={prize.prizeId} picture={prize.picture} title={prize.title} note={oddsWords(prize, draw.totalSlips)} />
      ))}
    </Card>
  )
}

/** How the result comes about, and the promise that was made before. */
export function Method({ draw }: { readonly draw: Draw }) {
  return (
    <Card title='怎么抽出来的'>
      {methodWords(draw).map((words, at) => (
        <View key={words} className='draw-step'><View className='draw-step-mark u-num'>{at + 1}.</View><View>{words}</View></View>
      ))}
      <View className='draw-note u-num'>{draw.state === 'revealed' ? `种子已公布，${draw.entryCount} 人次的记录都能验证` : `${monthDayTime(draw.revealsAt)} 公布种子和全部记录，目前 ${draw.entryCount} 人次`}</View>
      <CopyValue label='种子的指纹' value={draw.commitment} />
    </Card>
  )
}
