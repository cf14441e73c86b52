import { View } from '@tarojs/components'
import { useId, type ReactNode } from 'react'
import { classes } from './classes'
import { Icon, type IconName } from './Icon'
import { press } from './press'
import './base.css'
import './button.css'

export interface ButtonProps {
  /** A verb that says what happens, "支付 ¥17.50". */
  children: ReactNode
  onPress?: () => void
  /** One primary a screen. */
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger'
  /** l is 56 high (the default of primary), m 44. */
  size?: 'm' | 'l'
  /** Fills the row; the default of l. */
  block?: boolean
  /** Shows that it works on it and ignores presses; say so in the children too ("正在支付"). */
  busy?: boolean
  disabled?: boolean
  /** Why it is disabled or what will happen: shown below, read with the button. */
  note?: string
  icon?: IconName
  /** Accessible name, only where the children do not say enough. */
  label?: string
  className?: string
}

/** A button on both targets. Further data-* and aria-* attributes go to the element. */
export const Button = ({
  children, onPress, kind = 'primary', size = kind === 'primary' ? 'l' : 'm', block = size === 'l',
  busy = false, disabled = false, note, icon, label, className, ...rest
}: ButtonProps) => {
  const noteId = useId().replace(/:/g, '')
  const off = disabled || busy
  return (
    <View className={classes('u-btn-box', block && 'u-btn-block', className)}>
      <View
        {...rest}
        {...press({ onPress, disabled: off })}
        className={classes('u-btn u-press', `u-btn-${kind}`, `u-btn-${size}`, disabled && 'u-btn-off', off && 'u-off')}
        aria-label={label}
        aria-busy={busy || undefined}
        aria-describedby={note === undefined ? undefined : noteId}
      >
        {busy ? <View className='u-spin' aria-hidden='true' /> : icon === undefined ? null : <Icon name={icon} />}
        <View className='u-btn-text'>{children}</View>
      </View>
      {note === undefined ? null : <View id={noteId} className='u-btn-note'>{note}</View>}
    </View>
  )
}
