import { View } from '@tarojs/components'
import { Button, Card } from '@/shared/ui'
import { inFours } from '../draw-words'
import './draw.css'

/** My part of the chance: made on this phone, seen before it is used, changed as often as one likes. */
export function Nonce({ nonce, onAnother }: { readonly nonce: string; readonly onAnother: () => void }) {
  return (
    <Card title='我的随机数' extra={<Button kind='quiet' onPress={onAnother}>换一个</Button>}>
      <View className='draw-text u-num' aria-live='polite'>{inFours(nonce)}</View>
      <View className='draw-note'>由这台手机产生，抽的时候才交出去，系统没法提前知道。</View>
    </Card>
  )
}
