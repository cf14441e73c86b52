import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { readKey } from '@/shared/lib/amount-keys'
import { Card, Keypad } from '@/shared/ui'
import { CODE_LENGTH, pressCodeKey } from '../rules'
import './code-desk.css'

interface CodeDeskProps {
  readonly busy: boolean
  readonly onCode: (code: string) => void
}

/** Six places and a large keypad; the last digit asks. A keyboard works too. */
export function CodeDesk({ busy, onCode }: CodeDeskProps) {
  const [code, setCode] = useState('')
  const field = useRef<{ focus?: () => void } | null>(null)
  useEffect(() => field.current?.focus?.(), [])
  const press = (key: string) => {
    const next = pressCodeKey(code, key)
    setCode(next)
    if (next.length === CODE_LENGTH && code.length < CODE_LENGTH && !busy) {
      onCode(next)
      setCode('')
    }
  }
  const keyboard = {
    tabIndex: 0,
    onKeyDown: (event: { key: string }) => {
      const key = readKey(event.key)
      if (key !== undefined) press(key)
    },
  }
  return (
    <Card title='输入 6 位通行码'>
      <View ref={field} className='gate-code u-press' role='group' aria-label={`通行码，已输入 ${code.length} 位，共 ${CODE_LENGTH} 位`} {...keyboard}>
        {[...code.padEnd(CODE_LENGTH, ' ')].map((digit, index) => (
          <View key={index} className={index === CODE_LENGTH / 2 ? 'gate-digit gate-digit-apart u-num' : 'gate-digit u-num'} aria-hidden='true'>{digit.trim()}</View>
        ))}
      </View>
      <View className='gate-code-keys'><Keypad integer onKey={press} label='通行码键盘' /></View>
    </Card>
  )
}
