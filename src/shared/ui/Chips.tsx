import { View } from '@tarojs/components'
import { classes } from './classes'
import { press } from './press'
import './base.css'
import './chips.css'

export interface ChipsProps<Value extends string> {
  /** Accessible name of the group: 状态. */
  label: string
  options: readonly { value: Value, label: string }[]
  value: Value
  onChange: (value: Value) => void
}

/** As much of an element as the arrow keys need; both are absent in the mini-program. */
interface Walkable {
  children?: ArrayLike<{ focus?: () => void }>
}
interface ArrowPress {
  key: string
  preventDefault: () => void
  currentTarget: Walkable
}

const steps: Partial<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** Filter chips: one choice out of few, all in sight (they wrap, nothing is behind a swipe). Arrow keys walk. */
export const Chips = <Value extends string>({ label, options, value, onChange }: ChipsProps<Value>) => {
  const chosen = options.findIndex((option) => option.value === value)
  const walk = {
    onKeyDown: (event: ArrowPress) => {
      const step = steps[event.key]
      if (step === undefined) return
      const next = (Math.max(chosen, 0) + step + options.length) % options.length
      const option = options[next]
      if (option === undefined) return
      event.preventDefault()
      onChange(option.value)
      event.currentTarget.children?.[next]?.focus?.()
    },
  }
  return (
    <View className='u-chips' role='radiogroup' aria-label={label} {...walk}>
      {options.map((option, index) => {
        const tab = { tabIndex: index === Math.max(chosen, 0) ? 0 : -1 }
        return (
          <View
            key={option.value}
            {...press({ onPress: () => onChange(option.value), role: 'radio' })}
            {...tab}
            className={classes('u-chip u-press', index === chosen && 'u-chip-on')}
            aria-checked={index === chosen}
          >
            <View className='u-chip-face'>{option.label}</View>
          </View>
        )
      })}
    </View>
  )
}
