import { View } from '@tarojs/components'
import { useState } from 'react'
import { PLATE_LENGTHS } from '@/shared/lib/plate'
import { Button, Sheet } from '@/shared/ui'
import { deletePlate, moveTo, openPlate, plateError, pressPlate, type PlateEntry } from '../person/plate-keys'
import { PlateBoxes, PlateKeyboard } from './PlateKeyboard'
import './plate.css'

interface PlateSheetProps {
  readonly open: boolean
  readonly value: string
  readonly onClose: () => void
  /** Gets a whole plate, or an empty text. */
  readonly onDone: (plate: string) => void
}

const FULL = '8 位已填满；要改，点上面的格子或按删除'

/** The plate's keyboard from the bottom edge; what is typed counts only once it is finished. */
export const PlateSheet = ({ open, ...rest }: PlateSheetProps) => (open ? <Panel {...rest} /> : null)

function Panel({ value, onClose, onDone }: Omit<PlateSheetProps, 'open'>) {
  const [entry, setEntry] = useState<PlateEntry>(() => openPlate(value))
  const [error, setError] = useState<string | undefined>(undefined)
  const put = (next: PlateEntry) => {
    setEntry(next)
    setError(undefined)
  }
  const type = (key: string) => {
    if (entry.at === PLATE_LENGTHS.newEnergy) setError(FULL)
    else put(pressPlate(entry, key))
  }
  const done = () => {
    const wrong = plateError(entry.text)
    setError(wrong)
    if (wrong === undefined) onDone(entry.text)
  }
  // A keyboard of keys types letters and digits; the province is chosen on ours.
  const keyboard = {
    onKeyDown: ({ key }: { key: string }) => {
      if (key === 'Backspace') put(deletePlate(entry))
      else if (/^[0-9a-z]$/i.test(key)) type(key.toUpperCase())
    },
  }
  const hint = entry.text.length === PLATE_LENGTHS.ordinary ? '新能源车还有第 8 位' : ''
  return (
    <View {...keyboard}>
      <Sheet open title='车牌号' onClose={onClose} footer={<Button onPress={done}>{entry.text === '' ? '不填车牌' : '完成'}</Button>}>
        <PlateBoxes entry={entry} onBox={(at) => put(moveTo(entry, at))} />
        <View className={error === undefined ? 'plate-hint' : 'plate-hint plate-hint-bad'} role='status' aria-live='polite'>{error ?? hint}</View>
        <PlateKeyboard at={entry.at} onKey={type} onDelete={() => put(deletePlate(entry))} />
      </Sheet>
    </View>
  )
}
