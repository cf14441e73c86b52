import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import type { CallResult } from '@/api/types'
import { failureWords } from '@/api/words'
import { PinPad } from '@/shared/ui'
import { isWeakPin } from '../save-pin'
import './pin.css'

type Step = 'current' | 'new' | 'again'

interface PinStepsProps {
  readonly steps: readonly Step[]
  readonly save: (pins: { readonly currentPin: string; readonly pin: string }) => Promise<CallResult<unknown>>
  readonly onSaved: () => void
}

const TITLES: Record<Step, string> = { current: '请输入现在的支付密码', new: '请设置 6 位支付密码', again: '请再输入一次' }

/** One pad after another; the entered PINs are kept in a ref until they are sent and forgotten at once after it. */
export function PinSteps({ steps, save, onSaved }: PinStepsProps) {
  const [at, setAt] = useState(0)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string | undefined>()
  const entered = useRef({ currentPin: '', pin: '' })
  const step = steps[at] ?? 'new'

  const restart = (from: Step, words: string) => {
    entered.current = { currentPin: '', pin: '' }
    setAt(Math.max(0, steps.indexOf(from)))
    setError(words)
  }
  const finish = async () => {
    setBusy(true)
    const result = await save(entered.current)
    setBusy(false)
    entered.current = { currentPin: '', pin: '' }
    if (result.kind === 'ok') return onSaved()
    const { title, next } = failureWords(result)
    restart(steps[0] ?? 'new', `${title}，${next}`)
  }
  const onComplete = (pin: string) => {
    setError(undefined)
    if (step === 'current') entered.current = { ...entered.current, currentPin: pin }
    if (step === 'new') {
      if (isWeakPin(pin)) return setError('密码太简单，不要用连续或相同的数字')
      entered.current = { ...entered.current, pin }
    }
    if (step === 'again') {
      if (pin !== entered.current.pin) {
        setError('两次输入的不一样，请重新设置')
        return setAt(Math.max(0, steps.indexOf('new')))
      }
      return void finish()
    }
    setAt(at + 1)
  }
  return (
    <View className='pin-steps'>
      <View className='pin-title' role='heading' aria-level={2} aria-live='polite'>{TITLES[step]}</View>
      <PinPad key={step} busy={busy} error={error} label={TITLES[step]} onComplete={onComplete} />
    </View>
  )
}
