import { View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import { failureWords } from '@/api/words'
import type { CallFailure } from '@/api/types'
import { readKey } from '@/shared/lib/amount-keys'
import { Card, Keypad } from '@/shared/ui'
import './counter.css'

interface CodeEntryProps {
  readonly code: string
  readonly busy: boolean
  readonly failure: CallFailure | undefined
  readonly onKey: (key: string) => void
}

const LENGTH = 8

/** Eight places and a big keypad; a keyboard works too, for as long as the field has the focus. */
export function CodeEntry({ code, busy, failure, onKey }: CodeEntryProps) {
  const field = useRef<{ focus?: () => void } | null>(null)
  useEffect(() => field.current?.focus?.(), [])
  const keyboard = {
    tabIndex: 0,
    onKeyDown: (event: { key: string }) => {
      const key = readKey(event.key)
      if (key !== undefined) onKey(key)
    },
  }
  const words = failure === undefined ? null : failureWords(failure)
  const shown = code.padEnd(LENGTH, ' ')
  return (
    <Card title='输入 8 位领取码'>
      <View ref={field} className='counter-code u-press' role='group' aria-label={`领取码，已输入 ${code.length} 位，共 ${LENGTH} 位`} {...keyboard}>
        {[...shown].map((digit, index) => <View key={index} className={index === LENGTH / 2 ? 'counter-digit counter-digit-apart u-num' : 'counter-digit u-num'} aria-hidden='true'>{digit.trim()}</View>)}
      </View>
      <View className='counter-problem' role='alert'>{words === null ? (busy ? '正在查找' : '') : `${words.title}，${words.next}`}</View>
      <View className='counter-keys'><Keypad integer onKey={onKey} label='领取码键盘' /></View>
    </Card>
  )
}
