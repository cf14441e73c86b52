import { View } from '@tarojs/components'
import { useState } from 'react'
import { plateWords } from '@/shared/lib/plate'
import { Button, Icon, press } from '@/shared/ui'
import { PlateSheet } from './PlateSheet'
import './person.css'

interface PlateFieldProps {
  readonly value: string
  /** Gets a whole plate, or an empty text. */
  readonly onChange: (plate: string) => void
}

/** A licence plate, typed on a keyboard of its own: no phone's has provinces. */
export function PlateField({ value, onChange }: PlateFieldProps) {
  const [open, setOpen] = useState(false)
  const said = value === '' ? '没填' : plateWords(value)
  return (
    <View className='person-plate'>
      <View className='person-label'>车牌号<View className='person-optional'>（选填）</View></View>
      <View className='person-plate-row'>
        <View {...press({ onPress: () => setOpen(true) })} className='person-plate-box u-press' aria-label={`车牌号，${said}`}>
          <View className='person-plate-text u-num'>{value === '' ? '' : said}</View>
          <Icon name='keyboard' />
        </View>
        {value === '' ? null : <Button kind='quiet' label='清除车牌号' onPress={() => onChange('')}>清除</Button>}
      </View>
      <View className='person-help'>开车来才要填，道闸认这个车牌</View>
      <PlateSheet
        open={open} value={value} onClose={() => setOpen(false)}
        onDone={(plate) => {
          onChange(plate)
          setOpen(false)
        }}
      />
    </View>
  )
}
