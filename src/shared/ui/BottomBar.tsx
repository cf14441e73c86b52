import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classes } from './classes'
import './base.css'
import './bottom-bar.css'

export interface BottomBarProps {
  /** The screen's one primary Button; nothing destructive beside it. */
  children: ReactNode
  /** A quiet line above it: 日限额还剩 ¥182.50. */
  note?: ReactNode
  className?: string
}

/** Pins the primary action above the safe area. Last child of Page. */
export const BottomBar = ({ children, note, className }: BottomBarProps) => (
  <View className={classes('u-bottom', className)} role='region' aria-label='操作'>
    {note === undefined ? null : <View className='u-bottom-note'>{note}</View>}
    {children}
  </View>
)
