import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '@/api/client'
import { failureWords } from '@/api/words'
import { useSmsCode } from '@/features/session'
import { Button, Card, Field } from '@/shared/ui'
import { resetPin } from '../save-pin'
import { PinSteps } from './PinSteps'
import './pin.css'

const CODE = /^\d{6}$/

/** SMS code to the number on file, then the new PIN twice. */
export function ResetForm({ onSaved }: { readonly onSaved: () => void }) {
  const [code, setCode] = useState('')
  const [ready, setReady] = useState(false)
  const [error, setError] = useState<string | undefined>()
  const sms = useSmsCode(() => call('sendPayPinResetCode', {}))
  const failure = sms.failure === null ? undefined : failureWords(sms.failure)

  if (ready) {
    return (
      <>
        <PinSteps steps={['new', 'again']} save={({ pin }) => resetPin(code, pin)} onSaved={onSaved} />
        <View className='pin-forgot'><Button kind='quiet' onPress={() => setReady(false)}>重新填写验证码</Button></View>
      </>
    )
  }
  const go = () => {
    if (!CODE.test(code)) return setError('请输入短信里的 6 位数字')
    setError(undefined)
    setReady(true)
  }
  return (
    <View className='pin-reset'>
      <Card>
        <Field
          label='短信验证码' kind='number' name='sms-code' autoComplete='one-time-code' maxLength={6} value={code}
          onChange={(value) => setCode(value.replace(/\D/g, ''))}
          error={error ?? (failure === undefined ? undefined : `${failure.title}，${failure.next}`)}
          help={sms.sentTo === null ? '发送到单位登记的手机号' : `已发送到 ${sms.sentTo}，5 分钟内有效`}
          suffix={<Button kind='quiet' busy={sms.sending} disabled={sms.waitS > 0} onPress={() => void sms.request()}>{sms.waitS > 0 ? `${sms.waitS} 秒后重发` : '获取验证码'}</Button>}
          onConfirm={go}
        />
      </Card>
      <View className='pin-next'><Button onPress={go}>下一步</Button></View>
    </View>
  )
}
