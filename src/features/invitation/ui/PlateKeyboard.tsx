import { View } from '@tarojs/components'
import { useDrawn } from '@/features/shell'
import { PLATE_LENGTHS, plateWords } from '@/shared/lib/plate'
import { Icon, press } from '@/shared/ui'
import { fits, LETTER_KEYS, PROVINCE_KEYS, SPECIAL_KEYS, type PlateEntry } from '../person/plate-keys'
import './plate.css'

interface PlateBoxesProps {
  readonly entry: PlateEntry
  readonly onBox: (at: number) => void
}

const BOXES = Array.from({ length: PLATE_LENGTHS.newEnergy }, (_, at) => at)
const LAST = PLATE_LENGTHS.newEnergy - 1

const boxClass = (at: number, entry: PlateEntry): string =>
  ['plate-box', 'u-press', at === entry.at ? 'plate-box-on' : '', at === LAST ? 'plate-box-green' : ''].filter(Boolean).join(' ')

/** Eight boxes, the last one for new energy; each can be gone back to. */
export const PlateBoxes = ({ entry, onBox }: PlateBoxesProps) => (
  <View className='plate-boxes u-num' role='group' aria-label={`车牌号${entry.text === '' ? '，还没填' : ` ${plateWords(entry.text)}`}`}>
    {BOXES.map((at) => (
      <View key={at} {...press({ onPress: () => onBox(at) })} className={boxClass(at, entry)} aria-label={`第 ${at + 1} 位，${entry.text[at] ?? (at === LAST ? '新能源，空' : '空')}`}>
        <View className='plate-box-face'>{entry.text[at] ?? (at === LAST ? <View className='plate-box-hint'>新能源</View> : '')}</View>
      </View>
    ))}
  </View>
)

interface PlateKeyboardProps {
  /** The box that the next key fills. */
  readonly at: number
  readonly onKey: (key: string) => void
  readonly onDelete: () => void
}

/** As many keys as one update of the mini-program's view carries with ease. */
const FIRST_KEYS = 30

/**
 * Provinces for the first box, then letters and digits; keys that do not fit the box are off. Those of a full plate stay as they
 * are: its sheet answers them in words, and the last letter need not send forty changes to the view.
 */
export const PlateKeyboard = (props: PlateKeyboardProps) => <Keys key={props.at === 0 ? 'provinces' : 'letters'} {...props} />

function Keys({ at, onKey, onDelete }: PlateKeyboardProps) {
  const drawn = useDrawn()
  const keys = at === 0 ? PROVINCE_KEYS : [...LETTER_KEYS, ...SPECIAL_KEYS]
  return (
    <View className='plate-keys' role='group' aria-label={at === 0 ? '省份键盘' : '车牌键盘'}>
      {keys.slice(0, drawn ? keys.length : FIRST_KEYS).map((key) => {
        const off = !fits(key, Math.min(at, LAST))
        return <View key={key} {...press({ onPress: () => onKey(key), disabled: off })} className={off ? 'plate-key u-press plate-key-off u-off' : 'plate-key u-press'}>{key}</View>
      })}
      <View {...press({ onPress: onDelete, disabled: at === 0 })} className={at === 0 ? 'plate-key plate-key-del u-press plate-key-off u-off' : 'plate-key plate-key-del u-press'} aria-label='删除'>
        <Icon name='delete' />
      </View>
    </View>
  )
}
