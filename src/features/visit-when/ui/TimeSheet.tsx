import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Chips, Sheet } from '@/shared/ui'
import './when.css'

interface TimeSheetProps {
  readonly title: string
  /** `14:30`. */
  readonly value: string
  /** Hours that are mostly meant; the others come by a key. */
  readonly usual: { readonly from: string; readonly to: string }
  readonly onChange: (time: string) => void
  readonly onClose: () => void
}

const two = (value: number): string => String(value).padStart(2, '0')
const HOURS = Array.from({ length: 24 }, (_, hour) => two(hour))
const MINUTES = ['00', '15', '30', '45']

/** An hour and a quarter of it, all in sight. */
export function TimeSheet({ title, value, usual, onChange, onClose }: TimeSheetProps) {
  const [hour, minute] = [value.slice(0, 2), value.slice(3)]
  const isUsual = (one: string) => one >= usual.from.slice(0, 2) && one <= usual.to.slice(0, 2)
  const [all, setAll] = useState(!isUsual(hour))
  const minutes = MINUTES.includes(minute) ? MINUTES : [...MINUTES, minute].sort()
  return (
    <Sheet open title={title} onClose={onClose} footer={<Button onPress={onClose}>{`选好了，${value}`}</Button>}>
      <View className='when-hours u-num'>
        <Chips label='几点' options={HOURS.filter((one) => all || isUsual(one)).map((one) => ({ value: one, label: `${Number(one)} 点` }))} value={hour} onChange={(one) => onChange(`${one}:${minute}`)} />
      </View>
      {all ? null : <Button kind='quiet' onPress={() => setAll(true)}>更早或更晚</Button>}
      <View className='when-minutes u-num'>
        <Chips label='几分' options={minutes.map((one) => ({ value: one, label: `${one} 分` }))} value={minute} onChange={(one) => onChange(`${hour}:${one}`)} />
      </View>
    </Sheet>
  )
}
