import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classes } from './classes'
import './base.css'
import './status-mark.css'

/** What a state means: done, waiting for someone, refused or failed, over and quiet, under way. */
export type StatusTone = 'ok' | 'wait' | 'bad' | 'idle' | 'live'

export interface StatusMarkProps {
  tone: StatusTone
  /** The word; it carries the meaning, shape and colour only repeat it. */
  children: ReactNode
  className?: string
}

/** A state as word + shape + colour: disc done, triangle waiting, square refused, ring over, half disc under way. */
export const StatusMark = ({ tone, children, className }: StatusMarkProps) => (
  <View className={classes('u-mark', `u-mark-${tone}`, className)}>
    <View className='u-mark-shape' aria-hidden='true' />
    <View>{children}</View>
  </View>
)
