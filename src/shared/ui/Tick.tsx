import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classes } from './classes'
import { Icon } from './Icon'
import { press } from './press'
import './base.css'
import './tick.css'

export interface TickProps {
  /** What is said by ticking: 被访人已到场. */
  children: ReactNode
  checked: boolean
  onChange: (checked: boolean) => void
  disabled?: boolean
  className?: string
}

/** A box to tick; the whole line is the target. */
export const Tick = ({ children, checked, onChange, disabled = false, className }: TickProps) => (
  <View
    {...press({ onPress: () => onChange(!checked), role: 'checkbox', disabled })}
    className={classes('u-tick u-press', checked && 'u-tick-on', disabled && 'u-off', className)}
    aria-checked={checked}
  >
    <View className='u-tick-box' aria-hidden='true'>{checked ? <Icon name='check' /> : null}</View>
    <View className='u-tick-text'>{children}</View>
  </View>
)
