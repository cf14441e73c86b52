import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classes } from './classes'
import './base.css'
import './card.css'

export interface CardProps {
  children: ReactNode
  /** A level-2 heading. */
  title?: string
  /** Beside the title: a quiet Button, a time. */
  extra?: ReactNode
  /** No inner padding: rows reach the edges. */
  flush?: boolean
  className?: string
}

/** White ground for what belongs together. */
export const Card = ({ children, title, extra, flush = false, className, ...rest }: CardProps) => (
  <View {...rest} className={classes('u-card', flush && 'u-card-flush', className)}>
    {title === undefined ? null : (
      <View className='u-card-head'>
        <View className='u-card-title' role='heading' aria-level={2}>{title}</View>
        {extra}
      </View>
    )}
    {children}
  </View>
)
