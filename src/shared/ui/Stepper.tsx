import { View } from '@tarojs/components'
import { classes } from './classes'
import { Icon } from './Icon'
import { press } from './press'
import './base.css'
import './stepper.css'

export interface StepperProps {
  /** 数量. */
  label: string
  value: number
  max: number
  /** What is counted, after 一: 件. */
  unit?: string
  onChange: (value: number) => void
}

/** One more or one fewer, from one up to `max`; the number between the keys is read when it changes. */
export const Stepper = ({ label, value, max, unit = '件', onChange }: StepperProps) => {
  const key = (by: number, icon: 'minus' | 'plus', word: string) => {
    const off = value + by < 1 || value + by > max
    return (
      <View {...press({ onPress: () => onChange(value + by), disabled: off })} className={classes('u-step u-press', off && 'u-step-off u-off')} aria-label={word}>
        <Icon name={icon} />
      </View>
    )
  }
  return (
    <View className='u-stepper' role='group' aria-label={label}>
      {key(-1, 'minus', `减少一${unit}`)}
      <View className='u-step-value u-num' role='status' aria-live='polite' aria-label={`${label} ${value}`}>{value}</View>
      {key(1, 'plus', `增加一${unit}`)}
    </View>
  )
}
