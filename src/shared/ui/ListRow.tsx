import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Amount } from './Amount'
import { classes } from './classes'
import { Icon, type IconName } from './Icon'
import { Picture, type PictureName } from './Picture'
import { press } from './press'
import { StatusMark, type StatusTone } from './StatusMark'
import './base.css'
import './list-row.css'

export interface ListRowProps {
  title: string
  /** A quiet second line. */
  note?: string
  /** In people's words: 今天 12:03. */
  time?: string
  status?: { tone: StatusTone, word: string }
  amountFen?: number
  /** Writes + before income. */
  signed?: boolean
  /** Right side instead of an amount: a word, a Button. */
  right?: ReactNode
  icon?: IconName
  /** A thing's picture instead of an icon. */
  picture?: PictureName
  /** Makes the whole row one target. */
  onPress?: () => void
  className?: string
}

/** One line of a list: title, state as word and shape, time, amount to the right. */
export const ListRow = ({ title, note, time, status, amountFen, signed, right, icon, picture, onPress, className, ...rest }: ListRowProps) => (
  <View {...rest} {...(onPress === undefined ? {} : press({ onPress }))} className={classes('u-row', onPress && 'u-press', className)}>
    {icon === undefined ? null : <View className='u-row-icon'><Icon name={icon} /></View>}
    {picture === undefined ? null : <Picture name={picture} size='s' />}
    <View className='u-row-main'>
      <View className='u-row-title'>{title}</View>
      {note === undefined ? null : <View className='u-row-note'>{note}</View>}
      {status === undefined && time === undefined ? null : (
        <View className='u-row-meta'>
          {status === undefined ? null : <StatusMark tone={status.tone}>{status.word}</StatusMark>}
          {time === undefined ? null : <View className='u-row-time u-num'>{time}</View>}
        </View>
      )}
    </View>
    {amountFen === undefined ? null : <Amount fen={amountFen} signed={signed} />}
    {right === undefined ? null : <View className='u-row-right'>{right}</View>}
    {onPress === undefined ? null : <Icon name='chevron-right' size='s' className='u-row-chevron' />}
  </View>
)
