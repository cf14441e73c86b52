import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon, type IconName } from '@/shared/ui'
import type { VerdictTone } from '../gate-words'
import './verdict.css'

interface VerdictHeadProps {
  readonly tone: VerdictTone
  readonly title: string
  /** Why, the weightiest first; and what else must be known at once. */
  readonly lines: readonly string[]
  readonly children?: ReactNode
}

/** A disc, a triangle, a square: each answer has its own shape besides its word, colour and sound. */
const marks: Readonly<Record<VerdictTone, IconName>> = { go: 'check', wait: 'users', stop: 'close' }

/** The answer over the whole width, read from an arm's length at night. */
export function VerdictHead({ tone, title, lines, children }: VerdictHeadProps) {
  return (
    <View className={`gate-verdict gate-verdict-${tone}`}>
      <View role='alert'>
        <View className='gate-mark' aria-hidden='true'><Icon name={marks[tone]} size='xl' /></View>
        <View className='gate-title'>{title}</View>
        {lines.map((line) => <View key={line} className='gate-line u-num'>{line}</View>)}
      </View>
      {children}
    </View>
  )
}
