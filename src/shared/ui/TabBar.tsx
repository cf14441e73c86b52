import { View } from '@tarojs/components'
import { classes } from './classes'
import { Icon, type IconName } from './Icon'
import { press } from './press'
import './base.css'
import './tab-bar.css'

/** The three main places. */
export type TabKey = 'home' | 'matters' | 'me'

export interface TabBarProps {
  current: TabKey
  onChange?: (tab: TabKey) => void
  /** A finger touches it. */
  onReach?: (tab: TabKey) => void
  /** Unseen matters, shown as a number and read with the name. */
  matters?: number
}

const tabs: readonly { key: TabKey, word: string, icon: IconName }[] = [
  { key: 'home', word: '首页', icon: 'home' },
  { key: 'matters', word: '我的事项', icon: 'list' },
  { key: 'me', word: '我的', icon: 'user' },
]

/** Pinned navigation between the three places; tabs with aria-selected, because WeChat reads no aria-current. */
export const TabBar = ({ current, onChange, onReach, matters = 0 }: TabBarProps) => (
  <View className='u-tabs' role='navigation' aria-label='主导航'>
    <View className='u-tabs-row' role='tablist'>
      {tabs.map(({ key, word, icon }) => {
        const count = key === 'matters' && matters > 0 ? String(Math.min(matters, 99)) : undefined
        return (
          <View
            key={key}
            {...press({ onPress: () => { if (key !== current) onChange?.(key) }, onReach: () => onReach?.(key), role: 'tab' })}
            className={classes('u-tab u-press', key === current && 'u-tab-on')}
            data-tab={key}
            aria-selected={key === current}
          >
            <View className='u-tab-icon'>
              <Icon name={icon} size='l' />
              {count === undefined ? null : <View className='u-tab-count u-num' aria-hidden='true'>{count}</View>}
            </View>
            <View>{word}</View>
            {count === undefined ? null : <View className='u-sr'>{`，${count} 件待办`}</View>}
          </View>
        )
      })}
    </View>
  </View>
)
