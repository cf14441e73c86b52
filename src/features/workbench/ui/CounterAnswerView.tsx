import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon, type IconName } from '@/shared/ui'
import './counter.css'

export type AnswerTone = 'go' | 'ok' | 'stop' | 'wait'

interface CounterAnswerViewProps {
  readonly tone: AnswerTone
  readonly title: string
  readonly next: string
  /** What and whom it is about. */
  readonly children?: ReactNode
}

/** Each answer has its own shape besides its word and colour. */
const marks: Record<AnswerTone, IconName> = { go: 'gift', ok: 'check', stop: 'close', wait: 'clock' }

/** The counter's answer, read at arm's length. */
export function CounterAnswerView({ tone, title, next, children }: CounterAnswerViewProps) {
  return (
    <View className={`counter-answer counter-answer-${tone}`}>
      <View className='counter-head' role='status'>
        <View className='counter-mark' aria-hidden='true'><Icon name={marks[tone]} size='xl' /></View>
        <View className='counter-title'>{title}</View>
        <View className='counter-next u-num'>{next}</View>
      </View>
      {children}
    </View>
  )
}
