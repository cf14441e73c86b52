import { View } from '@tarojs/components'
import type { Schema } from '@/api/types'
import { Card } from '@/shared/ui'
import { levelPercent, levelWords } from '../points-words'
import './points.css'

/** The level reached and the way to the next. */
export function LevelCard({ level }: { readonly level: Schema<'Level'> }) {
  const width = { width: `${levelPercent(level)}%` }
  return (
    <Card title={`等级：${level.name}`}>
      <View className='points-bar' aria-hidden='true'><View className='points-bar-part' style={width} /></View>
      <View className='points-note u-num'>{levelWords(level)}</View>
    </Card>
  )
}
