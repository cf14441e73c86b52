import { View } from '@tarojs/components'
import { memo } from 'react'
import type { AmountKey } from '@/shared/lib/amount-keys'
import { classes } from './classes'
import { Icon } from './Icon'
import { press } from './press'
import './base.css'
import './keypad.css'

export interface KeypadProps {
  onKey?: (key: AmountKey) => void
  /** Fourth column with the key that finishes the entry. Leave out where a BottomBar has the primary action. */
  confirm?: { label: string, onPress?: () => void, disabled?: boolean }
  /** Without the decimal point: counts, PINs, codes. */
  integer?: boolean
  label?: string
}

const digits: readonly AmountKey[] = ['1', '2', '3', '4', '5', '6', '7', '8', '9']
const names: Partial<Record<AmountKey, string>> = { '.': '小数点', del: '删除' }

/**
 * Pure numeric keypad. Every key carries data-key, so that the static page can collect digits before the app is up. Give it the same
 * `onKey` each time and typing draws the amount only, not the twelve keys.
 */
export const Keypad = memo(function Keypad({ onKey, confirm, integer = false, label = '数字键盘' }: KeypadProps) {
  const key = (value: AmountKey, className?: string) => (
    <View
      key={value}
      {...press({ onPress: () => onKey?.(value) })}
      className={classes('u-key u-press', className)}
      data-key={value}
      aria-label={names[value]}
    >
      {value === 'del' ? <Icon name='delete' size='l' /> : value}
    </View>
  )
  return (
    <View className={classes('u-keypad u-num', confirm !== undefined && 'u-keypad-4', integer && 'u-keypad-int')} role='group' aria-label={label}>
      {digits.map((digit) => key(digit))}
      {integer ? null : key('.', 'u-key-dot')}
      {key('0', 'u-key-zero')}
      {key('del', 'u-key-del')}
      {confirm === undefined ? null : (
        <View
          {...press({ onPress: confirm.onPress, disabled: confirm.disabled })}
          className={classes('u-key u-key-ok u-press', confirm.disabled === true && 'u-key-ok-off u-off')}
          data-key='ok'
        >
          {confirm.label}
        </View>
      )}
    </View>
  )
})
