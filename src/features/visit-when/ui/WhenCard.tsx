import { View } from '@tarojs/components'
import { shiftDay } from '@/shared/lib/days'
import { dayOf, dayStart, monthDay, weekday } from '@/shared/lib/time'
import { Card, Chips, Icon, press } from '@/shared/ui'
import { spansOf, type Policy, type When } from '../when'
import './when.css'

/** What a sheet is open for. */
export type WhenSheet = 'day' | 'from' | 'to'

interface WhenCardProps {
  readonly when: When
  readonly policy: Policy
  readonly nowMs: number
  readonly problem: string | undefined
  readonly onChange: (when: When) => void
  readonly onSheet: (sheet: WhenSheet) => void
}

const OTHER = 'other'
const dayName = (day: string): string => `${monthDay(dayStart(day))} ${weekday(dayStart(day))}`

/** Day and hours: what is usual by one tap, anything else by a sheet. */
export function WhenCard({ when, policy, nowMs, problem, onChange, onSheet }: WhenCardProps) {
  const today = dayOf(nowMs)
  const near = ['今天', '明天', '后天'].map((name, by) => ({ value: shiftDay(today, by), label: name }))
  const isNear = near.some(({ value }) => value === when.day)
  const days = [...near, { value: OTHER, label: isNear ? '其他日期' : dayName(when.day) }]
  const spans = spansOf(policy, when.day, nowMs)
  const span = spans.find(({ from, to }) => from === when.from && to === when.to)
  const time = (sheet: 'from' | 'to', word: string) => (
    <View className='when-time u-press' {...press({ onPress: () => onSheet(sheet) })} aria-label={`${word} ${when[sheet]}，修改`}>
      <View className='when-time-word'>{word}</View>
      <View className='when-time-value u-num'>{when[sheet]}</View>
      <Icon name='chevron-right' size='s' className='when-time-more' />
    </View>
  )
  return (
    <Card title='来访时间'>
      <Chips label='日期' options={days} value={isNear ? when.day : OTHER} onChange={(day) => (day === OTHER ? onSheet('day') : onChange({ ...when, day }))} />
      <View className='when-name u-num'>{isNear ? dayName(when.day) : ''}</View>
      {spans.length === 0 ? null : (
        <Chips
          label='时段' value={span?.name ?? ''} options={spans.map(({ name }) => ({ value: name, label: name }))}
          onChange={(name) => {
            const chosen = spans.find((one) => one.name === name)
            if (chosen !== undefined) onChange({ ...when, from: chosen.from, to: chosen.to })
          }}
        />
      )}
      <View className='when-times'>{time('from', '到达')}{time('to', '离开')}</View>
      <View className='when-problem' role='alert'>{problem}</View>
    </Card>
  )
}
