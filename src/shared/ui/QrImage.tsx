import { Image, View } from '@tarojs/components'
import { useMemo } from 'react'
import { qrSvg } from './qr-svg'
import './base.css'
import './qr-image.css'

export interface QrImageProps {
  /** What the code says. */
  value: string
  /** What it is: 访客通行码. Never the content. */
  label: string
}

/** A QR code on a white card, also in dark mode: scanners read dark on light. */
export const QrImage = ({ value, label }: QrImageProps) => {
  const src = useMemo(() => qrSvg(value), [value])
  return (
    <View className='u-qr'>
      <Image className='u-qr-image' src={src} aria-label={label} />
    </View>
  )
}
