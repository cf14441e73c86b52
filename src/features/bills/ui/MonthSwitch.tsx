import { View } from '@tarojs/components'
import { monthName, shiftMonth } from '@/shared/lib/time'
import { Icon, press } from '@/shared/ui'
import './bills.css'

interface MonthSwitchProps {
  /** `2026-11`. */
  readonly month: string
  /** The newest month there is. */
  readonly last: string
  readonly onChange: (month: string) => void
}

/** One month back or on; the name between the keys is the list's heading. */
export function MonthSwitch({ month, last, onChange }: MonthSwitchProps) {
  const atEnd = month >= last
  return (
    <View className='bills-month'>
      <View className='bills-month-key u-press' {...press({ onPress: () => onChange(shiftMonth(month, -1)) })}>
        <Icon name='chevron-left' size='s' />
        <View>上个月</View>
      </View>
      <View className='bills-month-name u-num' role='heading' aria-level={2} aria-live='polite'>{monthName(month)}</View>
      <View className={atEnd ? 'bills-month-key bills-month-end u-press u-off' : 'bills-month-key u-press'} {...press({ onPress: () => onChange(shiftMonth(month, 1)), disabled: atEnd })}>
        <View>下个月</View>
        <Icon name='chevron-right' size='s' />
      </View>
    </View>
  )
}
