import { View } from '@tarojs/components'
import { copyText } from '@/platform/share'
import { Button, toast } from '@/shared/ui'
import './draw.css'

interface CopyValueProps {
  readonly label: string
  readonly value: string
}

/** A long value, whole, with a key that copies it. */
export function CopyValue({ label, value }: CopyValueProps) {
  const copy = async () => {
    if (await copyText(value)) toast(`${label}已复制`, 'ok')
    else toast('没能复制，请长按选取')
  }
  return (
    <View className='draw-value'>
      <View className='draw-value-head'><View>{label}</View><Button kind='quiet' label={`复制${label}`} onPress={() => void copy()}>复制</Button></View>
      <View className='draw-value-text u-num'>{value}</View>
    </View>
  )
}
