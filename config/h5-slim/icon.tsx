import { View } from '@tarojs/components'
import type { IconName, IconProps } from '../../src/shared/ui/Icon'
import { classes } from '../../src/shared/ui/classes'
import '../../src/shared/ui/icon.css'
import './icon.css'

/** The shapes of every icon, put in by the build (see icon-shapes.ts). */
declare const ICON_SHAPES: Readonly<Record<IconName, string>>

/**
 * The browser's `Icon`, drawn into the page. As a mask, which a mini-program needs, every icon is an SVG document of its own that the
 * browser opens and lays out: at a quarter of the speed home's seven took 130 ms of its longest task.
 */
export const Icon = ({ name, size = 'm', className }: IconProps) => (
  <View className={classes('u-drawn', `u-icon-${size}`, className)} aria-hidden='true'>
    <svg
      viewBox='0 0 24 24'
      fill='none'
      stroke='currentColor'
      strokeWidth='1.8'
      strokeLinecap='round'
      strokeLinejoin='round'
      dangerouslySetInnerHTML={{ __html: ICON_SHAPES[name] }}
    />
  </View>
)
