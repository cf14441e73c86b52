import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon, type IconName } from '@/shared/ui'
import './board.css'

interface SaidProps {
  readonly tone: 'ok' | 'wait' | 'bad'
  readonly children: ReactNode
  readonly note?: string | undefined
  /** A key beside it. */
  readonly right?: ReactNode
}

const icons: Readonly<Record<SaidProps['tone'], IconName>> = { ok: 'check', wait: 'clock', bad: 'alert' }

/** A line about what just happened, or what must not be forgotten. */
export function Said({ tone, children, note, right }: SaidProps) {
  return (
    <View className={`gate-said gate-said-${tone} u-num`}>
      <Icon name={icons[tone]} size='l' />
      <View className='gate-said-text'>
        {children}
        {note === undefined ? null : <View className='gate-said-note'>{note}</View>}
      </View>
      {right}
    </View>
  )
}
