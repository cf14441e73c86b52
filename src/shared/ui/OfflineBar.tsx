import { View } from '@tarojs/components'
import { Icon } from './Icon'
import './base.css'
import './offline-bar.css'

export interface OfflineBarProps {
  offline: boolean
  /** When the shown data was fetched, in people's words: 11:42. */
  asOf?: string
}

/** Thin bar below the NavBar: 离线 · 数据截至 11:42. The live region stays mounted, so that going offline is announced. */
export const OfflineBar = ({ offline, asOf }: OfflineBarProps) => (
  <View className='u-offline-live' role='status' aria-live='polite'>
    {offline ? (
      <View className='u-offline u-num'>
        <Icon name='offline' size='s' />
        <View>{asOf === undefined ? '离线' : `离线 · 数据截至 ${asOf}`}</View>
      </View>
    ) : null}
  </View>
)
