import { View } from '@tarojs/components'
import { classes } from './classes'
import { press } from './press'
import './base.css'
import './choice-row.css'

export interface ChoiceRowProps {
  /** One of the group, or as many as one likes. The group around it has the role and the name. */
  kind: 'radio' | 'checkbox'
  title: string
  /** A quiet second line: what it brings, or why it cannot be had. */
  note?: string
  on: boolean
  onPress?: () => void
  /** Stays in the order of focus, and cannot be pressed. */
  disabled?: boolean
  /** Not to be had as things stand: the note says why. */
  faint?: boolean
}

/** One choice, a row wide: a round mark for one of a group, a square one for many. */
export const ChoiceRow = ({ kind, title, note, on, onPress, disabled = false, faint = false }: ChoiceRowProps) => (
  <View
    {...press({ onPress, disabled, role: kind })}
    className={classes('u-choice u-press', on && 'u-choice-on', disabled && 'u-off', faint && 'u-choice-faint')}
    aria-checked={on}
  >
    <View className={classes('u-choice-mark', kind === 'checkbox' && 'u-choice-box')} aria-hidden='true' />
    <View className='u-choice-text'>
      <View>{title}</View>
      {note === undefined ? null : <View className='u-choice-note u-num'>{note}</View>}
    </View>
  </View>
)
