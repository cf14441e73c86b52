import { Image, View } from '@tarojs/components'
import { useMemo } from 'react'
import { qrSvg } from './qr-svg'
import './base.css'
import './qr-image.css'

export interface QrImageProps {
  /** What the code says; null keeps its room until it is there. */
  value: string | null
  /** What it is: 访客通行码. Never the content. */
  label: string
  /** l is as large as a small phone allows, for texts of some hundred characters. */
  size?: 'm' | 'l'
}

/** A QR code on a white card, also in dark mode: scanners read dark on light. */
export const QrImage = ({ value, label, size = 'm' }: QrImageProps) => {
  const src = useMemo(() => (value === null ? null : qrSvg(value, size === 'l' ? 'L' : 'M')), [value, size])
  return (
    <View className='u-qr'>
      {src === null ? <View className={`u-qr-${size}`} /> : <Image className={`u-qr-image u-qr-${size}`} src={src} aria-label={label} />}
    </View>
  )
}
