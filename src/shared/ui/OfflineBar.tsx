import { View } from '@tarojs/components'
import { Icon } from './Icon'
import './base.css'
import './offline-bar.css'

export interface OfflineBarProps {
  offline: boolean
  /** When the shown data was fetched, in people's words: 11:42. */
  asOf?: string
  /** The page that was opened from here does not come. */
  late?: boolean
}

const words = ({ offline, asOf, late = false }: OfflineBarProps): string => {
  if (late) return offline ? '离线 · 联网后自动打开页面' : '网络不好，正在打开页面'
  return asOf === undefined ? '离线' : `离线 · 数据截至 ${asOf}`
}

/** Thin bar below the NavBar: 离线 · 数据截至 11:42. The live region stays mounted, so that going offline is announced. */
export const OfflineBar = (props: OfflineBarProps) => (
  <View className='u-offline-live' role='status' aria-live='polite'>
    {props.offline || props.late === true ? (
      <View className='u-offline u-num'>
        <Icon name='offline' size='s' />
        <View>{words(props)}</View>
      </View>
    ) : null}
  </View>
)
