import { View } from '@tarojs/components'
import { classes } from './classes'
import type { IconName } from './icons/names'
import './icons/icons.css'
import './icon.css'

export type { IconName } from './icons/names'

export interface IconProps {
  name: IconName
  /** s 16, m 20, l 24, xl 32 px; larger in care mode. */
  size?: 's' | 'm' | 'l' | 'xl'
  className?: string
}

/** One outline icon in the text's colour. Always beside a word, hence hidden from screen readers. */
export const Icon = ({ name, size = 'm', className }: IconProps) => (
  <View className={classes('u-icon', `u-icon-${size}`, `i-${name}`, className)} aria-hidden='true' />
)
