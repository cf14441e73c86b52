import { Text, View } from '@tarojs/components'
import { classes } from './classes'
import './base.css'
import './amount.css'

export interface AmountProps {
  /** Integer fen; throws a RangeError for anything else (a fraction of a fen is a bug). */
  fen: number
  /** m for rows, l for cards, xl (40 px) for the one amount of a screen. */
  size?: 'm' | 'l' | 'xl'
  /** Writes + before income. */
  signed?: boolean
  className?: string
}

/** ¥17.50 with the fen smaller, digits tabular; read as "17.50 元". */
export const Amount = ({ fen, size = 'm', signed = false, className, ...rest }: AmountProps) => {
  if (!Number.isSafeInteger(fen)) throw new RangeError(`fen must be an integer, got ${fen}`)
  const sign = fen < 0 ? '−' : signed && fen > 0 ? '+' : ''
  const abs = Math.abs(fen)
  const yuan = String(Math.floor(abs / 100))
  const cents = `.${String(abs % 100).padStart(2, '0')}`
  const spoken = fen < 0 ? '负 ' : signed && fen > 0 ? '加 ' : ''
  return (
    <View {...rest} className={classes('u-amount u-num', `u-amount-${size}`, className)} role='img' aria-label={`${spoken}${yuan}${cents} 元`}>
      <Text className='u-amount-unit'>{sign}¥</Text>
      <Text className='u-amount-yuan'>{yuan}</Text>
      <Text className='u-amount-fen'>{cents}</Text>
    </View>
  )
}
