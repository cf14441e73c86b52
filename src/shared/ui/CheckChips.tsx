import { View } from '@tarojs/components'
import { classes } from './classes'
import { Icon } from './Icon'
import { press } from './press'
import './base.css'
import './chips.css'

export interface CheckChipsProps<Value extends string> {
  /** Accessible name of the group: 星期. */
  label: string
  options: readonly { value: Value, label: string }[]
  /** Those that are chosen. */
  values: readonly Value[]
  onToggle: (value: Value) => void
}

/** Any number out of few, all in sight; a tick says what is chosen, the colour only repeats it. */
export const CheckChips = <Value extends string>({ label, options, values, onToggle }: CheckChipsProps<Value>) => (
  <View className='u-chips' role='group' aria-label={label}>
    {options.map((option) => {
      const on = values.includes(option.value)
      return (
        <View
          key={option.value}
          {...press({ onPress: () => onToggle(option.value), role: 'checkbox' })}
          className={classes('u-chip u-press', on && 'u-chip-on')}
          aria-checked={on}
        >
          <View className='u-chip-face'>
            {on ? <Icon name='check' size='s' className='u-chip-tick' /> : null}
            {option.label}
          </View>
        </View>
      )
    })}
  </View>
)
