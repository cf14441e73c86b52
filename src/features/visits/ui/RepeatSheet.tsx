import { View } from '@tarojs/components'
import type { Schema } from '@/api/types'
import { shiftDay, weekdayNumber } from '@/shared/lib/days'
import { Button, Calendar, CheckChips, Chips, Sheet } from '@/shared/ui'
import type { InviteDraft } from '../invite-draft'
import { daysOf, repetitionWords } from '../invite-rules'

type Repetition = Schema<'Repetition'>

interface RepeatSheetProps {
  readonly draft: InviteDraft
  /** The last day that may be invited to. */
  readonly last: string
  readonly onChange: (repetition: Repetition | null) => void
  readonly onClose: () => void
}

const HOW = [{ value: 'once', label: '只来一次' }, { value: 'weekly', label: '每周都来' }] as const
const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'].map((label, index) => ({ value: String(index + 1), label }))
const FIRST_WEEKS = 28

/** The same hours on weekdays until a day; the day that was chosen is always one of them. */
export function RepeatSheet({ draft, last, onChange, onClose }: RepeatSheetProps) {
  const { repetition, when: { day } } = draft
  const own = weekdayNumber(day)
  const usual = (): Repetition => {
    const until = shiftDay(day, FIRST_WEEKS)
    return { weekdays: [own], until: until < last ? until : last }
  }
  const toggle = (one: number) => {
    if (repetition === null || one === own) return
    const { weekdays } = repetition
    onChange({ ...repetition, weekdays: weekdays.includes(one) ? weekdays.filter((other) => other !== one) : [...weekdays, one] })
  }
  return (
    <Sheet open title='重复' onClose={onClose} footer={<Button onPress={onClose}>{repetition === null ? '只来一次' : `选好了，共 ${daysOf(draft).length} 次`}</Button>}>
      <Chips<'once' | 'weekly'> label='是否重复' options={HOW} value={repetition === null ? 'once' : 'weekly'} onChange={(how) => onChange(how === 'once' ? null : usual())} />
      {repetition === null ? null : (
        <>
          <View className='invite-label'>每周哪几天</View>
          <CheckChips label='每周哪几天' options={WEEKDAYS} values={repetition.weekdays.map(String)} onToggle={(one) => toggle(Number(one))} />
          <View className='invite-label u-num'>{repetitionWords(repetition)}</View>
          <Calendar label='最后一天' value={repetition.until} min={day} max={last} onChange={(until) => onChange({ ...repetition, until })} />
        </>
      )}
    </Sheet>
  )
}
