import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classes } from './classes'
import { Icon } from './Icon'
import { press } from './press'
import { useModal } from './use-modal'
import './base.css'
import './modal.css'

export interface SheetProps {
  open: boolean
  title: string
  onClose: () => void
  children: ReactNode
  /** Pinned below the content: the sheet's one primary Button. */
  footer?: ReactNode
  /** Holds a search: as high as may be, so that what is found does not move it. */
  tall?: boolean
}

const Panel = ({ title, onClose, children, footer, tall = false }: Omit<SheetProps, 'open'>) => {
  const { ref, trap } = useModal(onClose)
  const panel = { tabIndex: -1 }
  return (
    <View className='u-modal' {...trap}>
      <View className='u-mask' catchMove onClick={onClose} />
      <View {...panel} ref={ref} className={classes('u-sheet', tall && 'u-sheet-tall')} role='dialog' aria-modal='true' aria-label={title}>
        <View className='u-sheet-head'>
          <View className='u-sheet-title' role='heading' aria-level={2}>{title}</View>
          <View className='u-sheet-close u-press' {...press({ onPress: onClose })} aria-label='关闭'><Icon name='close' /></View>
        </View>
        <View className='u-sheet-body'>{children}</View>
        {footer === undefined ? null : <View className='u-sheet-foot'>{footer}</View>}
      </View>
    </View>
  )
}

/** Choices or details from the bottom edge. Closes by its key, the mask and Escape. Must be inside a Page. */
export const Sheet = ({ open, ...rest }: SheetProps) => (open ? <Panel {...rest} /> : null)
