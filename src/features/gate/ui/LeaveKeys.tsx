import { View } from '@tarojs/components'
import { BottomBar, Button } from '@/shared/ui'
import './admission.css'

interface LeaveKeysProps {
  readonly busy: boolean
  readonly onLeave: () => void
  readonly onNext: () => void
}

/** For who is inside and shows the pass on the way out. */
export function LeaveKeys({ busy, onLeave, onNext }: LeaveKeysProps) {
  return (
    <BottomBar note='要离开的话，登记一下'>
      <View className='gate-keys'>
        <Button className='gate-key-big' kind='secondary' size='l' disabled={busy} onPress={onNext}>下一位</Button>
        <Button className='gate-key-big' busy={busy} onPress={onLeave}>{busy ? '正在登记' : '登记离开'}</Button>
      </View>
    </BottomBar>
  )
}
