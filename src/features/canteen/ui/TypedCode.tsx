import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Card, Field } from '@/shared/ui'
import './scan.css'

/** Long enough for a pasted link; a longer paste is still taken and refused in words. */
const MAX_LENGTH = 20_000

/** For a broken camera or a torn sticker: the code printed below the QR, or the whole link. */
export function TypedCode({ onCode }: { readonly onCode: (text: string) => void }) {
  const [text, setText] = useState('')
  const [error, setError] = useState<string | undefined>()
  const submit = () => {
    if (text.trim() === '') return setError('请输入二维码下方的编码')
    setError(undefined)
    onCode(text)
  }
  return (
    <Card title='手工输入'>
      <Field
        label='窗口编码' name='code' value={text} onChange={setText} maxLength={MAX_LENGTH} help='印在二维码下方，也可以粘贴整条链接'
        error={error} focus={error !== undefined} onConfirm={submit}
      />
      <View className='scan-next'><Button kind='secondary' block onPress={submit}>下一步</Button></View>
    </Card>
  )
}
