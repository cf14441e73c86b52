import { View } from '@tarojs/components'
import { useId, type ReactNode } from 'react'
import { Button } from './Button'
import { useModal } from './use-modal'
import './base.css'
import './modal.css'

export interface DialogProps {
  open: boolean
  /** The question: "12:03 已付 ¥17.50，再付一次？" */
  title: string
  /** What follows from the answer. */
  children?: ReactNode
  /** A verb. */
  confirmLabel: string
  cancelLabel?: string
  onConfirm: () => void
  onCancel: () => void
  danger?: boolean
  busy?: boolean
}

const Panel = ({ title, children, confirmLabel, cancelLabel = '取消', onConfirm, onCancel, danger = false, busy = false }: Omit<DialogProps, 'open'>) => {
  const { ref, trap } = useModal(onCancel)
  const id = useId().replace(/:/g, '')
  const panel = { tabIndex: -1 }
  return (
    <View className='u-modal u-modal-mid' {...trap}>
      <View className='u-mask' catchMove />
      <View
        {...panel}
        ref={ref}
        className='u-dialog'
        role='alertdialog'
        aria-modal='true'
        aria-label={title}
        aria-describedby={children === undefined ? undefined : id}
      >
        <View className='u-sheet-title' role='heading' aria-level={2}>{title}</View>
        {children === undefined ? null : <View id={id} className='u-dialog-text'>{children}</View>}
        <View className='u-dialog-keys'>
          <Button kind={danger ? 'danger' : 'primary'} size='l' busy={busy} onPress={onConfirm}>{confirmLabel}</Button>
          <Button kind='quiet' block onPress={onCancel}>{cancelLabel}</Button>
        </View>
      </View>
    </View>
  )
}

/** One question before something that matters. The mask does not close it; Escape is the cancel key. Must be inside a Page. */
export const Dialog = ({ open, ...rest }: DialogProps) => (open ? <Panel {...rest} /> : null)
