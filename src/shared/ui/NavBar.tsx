import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from './Icon'
import { press } from './press'
import './base.css'
import './nav-bar.css'

export interface NavBarProps {
  /** The page's only level-1 heading. */
  title: string
  /** Leave out on tabs. */
  onBack?: () => void
  /** Shows the back key even without a handler (static page before the app is up). */
  back?: boolean
  /** Right side, left of the mini-program's capsule. */
  right?: ReactNode
  /** CSS lengths from platform/safe-area; needed in the mini-program only, the web's own inset is the default. */
  insets?: { top: string, height: string, end: string }
}

/** The app's own header; both targets run with the custom navigation style. */
export const NavBar = ({ title, onBack, back = onBack !== undefined, right, insets }: NavBarProps) => (
  <View className='u-nav' role='banner' style={insets && { paddingTop: insets.top }}>
    <View className='u-nav-row' style={insets && { minHeight: insets.height, paddingRight: insets.end }}>
      <View className='u-nav-side'>
        {back ? (
          <View className='u-nav-back u-press' {...press({ onPress: onBack })} aria-label='返回' data-nav='back'>
            <Icon name='chevron-left' size='l' />
          </View>
        ) : null}
      </View>
      <View className='u-nav-title' role='heading' aria-level={1}>{title}</View>
      <View className='u-nav-side u-nav-right'>{right}</View>
    </View>
  </View>
)
