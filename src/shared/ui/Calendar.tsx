import { View } from '@tarojs/components'
import { useState } from 'react'
import { daysOfMonth, weekdayNumber } from '../lib/days'
import { dayStart, monthDay, monthName, shiftMonth, weekday } from '../lib/time'
import { classes } from './classes'
import { Icon, type IconName } from './Icon'
import { press } from './press'
import './base.css'
import './calendar.css'

export interface CalendarProps {
  /** Accessible name: 来访日期. */
  label: string
  /** `2026-11-27`. */
  value: string
  /** First and last day that may be chosen. */
  min: string
  max: string
  onChange: (day: string) => void
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

const steps: Partial<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 7, ArrowUp: -7 }
const HEADS = ['一', '二', '三', '四', '五', '六', '日']

/** One month of days to choose one from; the keys beside the month's name turn the page. Arrow keys walk within a month. */
export const Calendar = ({ label, value, min, max, onChange }: CalendarProps) => {
  const [month, setMonth] = useState(value.slice(0, 7))
  const days = daysOfMonth(month)
  const isOpen = (day: string) => day >= min && day <= max
  const stop = days.includes(value) && isOpen(value) ? value : days.find(isOpen)
  const turn = (by: number, icon: IconName, word: string) => {
    const next = shiftMonth(month, by)
    const off = next < min.slice(0, 7) || next > max.slice(0, 7)
    return (
      <View {...press({ onPress: () => setMonth(next), disabled: off })} className={classes('u-cal-turn u-press', off && 'u-cal-off u-off')} aria-label={word}>
        <Icon name={icon} />
      </View>
    )
  }
  const walk = {
    onKeyDown: (event: ArrowPress) => {
      const step = steps[event.key]
      if (step === undefined) return
      event.preventDefault()
      const at = days.indexOf(stop ?? '') + step
      const day = days[at]
      if (day === undefined || !isOpen(day)) return
      onChange(day)
      event.currentTarget.children?.[at]?.focus?.()
    },
  }
  return (
    <View className='u-cal'>
      <View className='u-cal-head'>
        {turn(-1, 'chevron-left', '上个月')}
        <View className='u-cal-month u-num' aria-live='polite'>{monthName(month)}</View>
        {turn(1, 'chevron-right', '下个月')}
      </View>
      <View className='u-cal-week' aria-hidden='true'>{HEADS.map((head) => <View key={head} className='u-cal-name'>{head}</View>)}</View>
      <View className='u-cal-days u-num' role='radiogroup' aria-label={label} {...walk}>
        {days.map((day, index) => {
          const off = !isOpen(day)
          const tab = { tabIndex: day === stop ? 0 : -1 }
          return (
            <View
              key={day}
              {...press({ onPress: () => onChange(day), disabled: off, role: 'radio' })}
              {...tab}
              className={classes('u-cal-day u-press', index === 0 && `u-cal-from-${weekdayNumber(day)}`, day === value && 'u-cal-on', off && 'u-cal-off u-off')}
              aria-checked={day === value}
              aria-label={`${monthDay(dayStart(day))} ${weekday(dayStart(day))}`}
            >
              {index + 1}
            </View>
          )
        })}
      </View>
    </View>
  )
}
