import { View } from '@tarojs/components'
import { classes } from './classes'
import './base.css'
import './skeleton.css'

export interface SkeletonProps {
  /** The thing whose place is kept, with the very size of the real one: line of text, amount, ListRow, key of the home grid, picture. */
  kind?: 'line' | 'amount' | 'row' | 'tile' | 'picture'
  count?: number
  className?: string
}

/** Keeps the room of what arrives later, in a soft still tone. Screen readers hear 正在载入 once. */
export const Skeleton = ({ kind = 'line', count = 1, className }: SkeletonProps) => (
  <View className={classes('u-skel-box', `u-skel-box-${kind}`, className)} role='status' aria-label='正在载入'>
    {Array.from({ length: count }, (_, index) => (
      <View key={index} className={`u-skel u-skel-${kind}`} aria-hidden='true'>
        {kind === 'row' ? <View className='u-skel-part u-skel-long' /> : null}
        {kind === 'row' ? <View className='u-skel-part u-skel-short' /> : null}
      </View>
    ))}
  </View>
)
