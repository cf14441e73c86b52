import { Button as NativeButton, View } from '@tarojs/components'
import { useState } from 'react'
import type { Schema } from '@/api/types'
import { copyText, shareText, shareWay } from '@/platform/share'
import { monthDayTime } from '@/shared/lib/time'
import { Button, Card, toast } from '@/shared/ui'
import { codeInFours } from '../coupon-words'

interface ShareCardProps {
  readonly title: string
  readonly share: Schema<'CouponShare'>
}

/** What a colleague is told, wherever it is pasted. */
const message = (title: string, { code, expiresAt }: Schema<'CouponShare'>): string =>
  `送你一张“${title}”优惠券。打开 e管家，在“优惠券”的“输入兑换码”里填 ${codeInFours(code)}，${monthDayTime(expiresAt)} 前有效。`

/** The code to pass on: by copying, by the browser's own sheet, or as a card in a WeChat chat. */
export function ShareCard({ title, share }: ShareCardProps) {
  const [way] = useState(shareWay)
  const text = message(title, share)
  const copy = async () => {
    if (await copyText(text)) toast('已复制，可以粘贴给同事', 'ok')
    else toast('没能复制，请直接读给同事')
  }
  return (
    <Card title='给同事的兑换码'>
      <View className='coupon-code u-num' role='img' aria-label={`兑换码 ${codeInFours(share.code)}`}>{codeInFours(share.code)}</View>
      <View className='coupon-code-keys'>
        <Button kind='secondary' block onPress={() => void copy()}>复制</Button>
        {way === 'system' ? <Button kind='secondary' block onPress={() => void shareText(text)}>发给同事</Button> : null}
        {way === 'card' ? <NativeButton className='coupon-native u-btn u-btn-secondary u-btn-m' openType='share'>发给同事</NativeButton> : null}
      </View>
      <View className='coupon-note u-num'>{monthDayTime(share.expiresAt)} 前有效，只能兑换一次。兑换之前这张券先不能用，可以收回。</View>
    </Card>
  )
}
