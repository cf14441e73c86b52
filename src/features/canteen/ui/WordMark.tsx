import { View } from '@tarojs/components'
import type { Schema } from '@/api/types'
import './word-mark.css'

const SHAPES: Record<Schema<'MinuteWord'>['shape'], string> = { circle: '圆形', square: '方形', triangle: '三角形', diamond: '菱形', star: '星形', hexagon: '六边形' }
const COLOURS: Record<Schema<'MinuteWord'>['colour'], string> = { blue: '蓝色', green: '绿色', orange: '橙色', purple: '紫色', teal: '青色', red: '红色' }

/** The word of the minute: word, shape and colour, each said in words too; the same on the window's page. */
export function WordMark({ word }: { readonly word: Schema<'MinuteWord'> }) {
  const spoken = `暗号 ${word.word}，${COLOURS[word.colour]}${SHAPES[word.shape]}`
  return (
    <View className='word-mark' role='img' aria-label={spoken}>
      <View className={`word-mark-shape word-mark-${word.shape} word-mark-${word.colour}`} />
      <View className='word-mark-text'>
        <View className='word-mark-word'>{word.word}</View>
        <View className='word-mark-name'>{COLOURS[word.colour]}{SHAPES[word.shape]}</View>
      </View>
    </View>
  )
}
