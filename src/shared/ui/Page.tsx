import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classes } from './classes'
import './tokens.css'
import './base.css'

export interface PageProps {
  children: ReactNode
  /** Overrides the system's theme; leave out to follow it. */
  theme?: 'light' | 'dark'
  /** 长辈版: larger type and targets. */
  care?: boolean
  className?: string
}

/** The root View of every screen: ground, centred column, theme and care mode. Order inside: NavBar, PageBody, then BottomBar or TabBar. */
export const Page = ({ children, theme, care = false, className, ...rest }: PageProps) => (
  <View {...rest} className={classes('u-page', theme && `theme-${theme}`, care && 'care', className)}>{children}</View>
)

/** What scrolls between the header and the pinned bar. */
export const PageBody = ({ children, className }: { children: ReactNode, className?: string }) => (
  <View className={classes('u-body', className)} role='main'>{children}</View>
)
