import { View } from '@tarojs/components'
import { BottomBar, Button } from '@/shared/ui'
import './admission.css'

export type Way = 'none' | 'camera' | 'code'

interface DeskKeysProps {
  readonly way: Way
  readonly onScan: () => void
  readonly onType: () => void
  readonly onClose: () => void
}

/** Always in the same two places, under both thumbs: what is open closes by its own key. */
export function DeskKeys({ way, onScan, onType, onClose }: DeskKeysProps) {
  return (
    <BottomBar>
      <View className='gate-keys'>
        {way === 'camera'
          ? <Button className='gate-key-big' kind='secondary' size='l' icon='close' onPress={onClose}>关相机</Button>
          : <Button className='gate-key-big' icon='scan' onPress={onScan}>扫码</Button>}
        {way === 'code'
          ? <Button className='gate-key-big' kind='secondary' size='l' icon='close' onPress={onClose}>收键盘</Button>
          : <Button className='gate-key-big' kind='secondary' size='l' icon='keyboard' onPress={onType}>输通行码</Button>}
      </View>
    </BottomBar>
  )
}
