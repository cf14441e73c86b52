import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import type { AmountKey } from '@/shared/lib/amount-keys'
import { classes } from './classes'
import { Keypad } from './Keypad'
import './base.css'
import './pin-pad.css'

export interface PinPadProps {
  /** Gets the six digits once; they are forgotten here in the same moment. */
  onComplete: (pin: string) => void
  /** While the PIN is being checked: keys do nothing, the dots stay full. */
  busy?: boolean
  /** Why the last PIN was refused; read at once. */
  error?: string | undefined
  label?: string
}

const LENGTH = 6
const isDigit = (key: string): key is Exclude<AmountKey, '.' | 'del'> => /^\d$/.test(key)

/**
 * Six dots with their own keypad. The digits live in a ref only: never in state that a tool could show, in the DOM, in an
 * input that a browser would offer to save, or in storage. On H5 the number keys work too while the pad has the focus.
 */
export const PinPad = ({ onComplete, busy = false, error, label = '支付密码' }: PinPadProps) => {
  const digits = useRef('')
  const [count, setCount] = useState(0)
  const onKey = (key: AmountKey) => {
    if (busy) return
    const next = key === 'del' ? digits.current.slice(0, -1) : digits.current + key
    const done = next.length === LENGTH
    digits.current = done ? '' : next
    setCount(digits.current.length)
    if (done) onComplete(next)
  }
  const keyboard = {
    onKeyDown: (event: { key: string }) => {
      if (isDigit(event.key)) onKey(event.key)
      else if (event.key === 'Backspace') onKey('del')
    },
  }
  const shown = busy ? LENGTH : count
  return (
    <View className='u-pin' role='group' aria-label={`${label}，${LENGTH} 位数字`} {...keyboard}>
      <View className='u-pin-dots' role='img' aria-label={busy ? '正在核对' : `已输入 ${shown} 位`}>
        {Array.from({ length: LENGTH }, (_, index) => (
          <View key={index} className={classes('u-pin-dot', index < shown && 'u-pin-full')} />
        ))}
      </View>
      <View className='u-pin-error' aria-live='polite'>{count === 0 && !busy ? error : null}</View>
      <Keypad integer onKey={onKey} label={`${label}键盘`} />
    </View>
  )
}
