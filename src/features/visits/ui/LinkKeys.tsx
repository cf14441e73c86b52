import { Button as NativeButton, View } from '@tarojs/components'
import { useState } from 'react'
import { copyText, shareText, shareWay } from '@/platform/share'
import { Button, toast } from '@/shared/ui'
import './links.css'

interface LinkKeysProps {
  /** What is copied or shared, the link in it. */
  readonly text: string
  /** What the page's share card opens is this very link: then WeChat's own key is offered. */
  readonly hasCard: boolean
  /** Sending is what the page is there for: the first way is its primary key. */
  readonly main?: boolean
}

/** The ways to pass a link on: as a card in a WeChat chat, by the browser's own sheet, by copying. */
export function LinkKeys({ text, hasCard, main = false }: LinkKeysProps) {
  const [way] = useState(shareWay)
  const copy = async () => {
    if (await copyText(text)) toast('已复制，可以粘贴到微信或短信里', 'ok')
    else toast('没能复制，请长按文字选中后复制')
  }
  const first = main ? 'primary' : 'secondary'
  const byCard = way === 'card' && hasCard
  return (
    <View className='visit-link-keys'>
      {byCard ? <NativeButton className={`visit-link-native u-btn u-btn-${first} u-btn-m`} openType='share'>发给微信好友</NativeButton> : null}
      {way === 'system' ? <Button kind={first} size='m' block onPress={() => void shareText(text)}>分享</Button> : null}
      <Button kind={byCard || way === 'system' ? 'secondary' : first} size='m' block onPress={() => void copy()}>复制</Button>
    </View>
  )
}
