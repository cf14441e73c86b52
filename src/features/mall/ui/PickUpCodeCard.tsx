import { View } from '@tarojs/components'
import { monthDay } from '@/shared/lib/time'
import { QrImage } from '@/shared/ui'
import { codeText } from '../mall-words'
import './mall.css'

interface PickUpCodeCardProps {
  readonly code: string
  readonly collectBy: string | null
}

/** What is shown at the counter: white also in the dark, digits large and in two groups. */
export function PickUpCodeCard({ code, collectBy }: PickUpCodeCardProps) {
  return (
    <View className='mall-code'>
      <View className='mall-code-word'>领取码</View>
      <View className='mall-code-digits u-num' role='img' aria-label={`领取码 ${[...code].join(' ')}`}>{codeText(code)}</View>
      <QrImage value={code} label='领取二维码' />
      <View className='mall-code-word u-num'>{collectBy === null ? '到柜台报这 8 位数字' : `${monthDay(collectBy)}前到柜台报这 8 位数字`}</View>
    </View>
  )
}
