import { View } from '@tarojs/components'
import { useState } from 'react'
import { failureWords } from '@/api/words'
import type { CallFailure, Schema } from '@/api/types'
import { Button, Card, Field } from '@/shared/ui'
import { sendCode, useSmsCode } from '../use-sms-code'
import './session.css'

interface SmsFormProps {
  readonly purpose: Schema<'SmsCodeRequest'>['purpose']
  readonly submitLabel: string
  /** Answers what went wrong, or null. */
  readonly onSubmit: (phone: string, smsCode: string) => Promise<CallFailure | null>
}

const PHONE = /^1[3-9]\d{9}$/
const CODE = /^\d{6}$/
/** Failures that are about the code the user typed, shown beside it. */
const ABOUT_CODE = new Set(['sms_code_wrong', 'sms_code_expired', 'sms_locked'])

/** Phone and SMS code; both live in memory only. */
export function SmsForm({ purpose, submitLabel, onSubmit }: SmsFormProps) {
  const [phone, setPhone] = useState('')
  const [code, setCode] = useState('')
  const [errors, setErrors] = useState<{ phone?: string; code?: string; form?: string }>({})
  const [busy, setBusy] = useState(false)
  const sms = useSmsCode(() => sendCode(phone, purpose))
  const phoneError = PHONE.test(phone) ? undefined : '请输入 11 位手机号码'

  const getCode = () => {
    setErrors(phoneError === undefined ? {} : { phone: phoneError })
    if (phoneError === undefined) void sms.request()
  }
  const submit = async () => {
    const codeError = CODE.test(code) ? undefined : '请输入短信里的 6 位数字'
    if (phoneError !== undefined) return setErrors({ phone: phoneError })
    if (codeError !== undefined) return setErrors({ code: codeError })
    setErrors({})
    setBusy(true)
    const failure = await onSubmit(phone, code)
    setBusy(false)
    if (failure === null) return
    const { title, next } = failureWords(failure)
    const text = `${title}，${next}`
    setErrors(failure.kind === 'problem' && ABOUT_CODE.has(failure.problem.code) ? { code: text } : { form: text })
  }
  const smsFailure = sms.failure === null ? undefined : failureWords(sms.failure)
  const sentNote = sms.sentTo === null ? undefined : `已发送到 ${sms.sentTo}，5 分钟内有效`

  return (
    <View>
      <View className='session-form'>
        <Card>
          <Field label='手机号码' kind='tel' name='phone' autoComplete='tel' maxLength={11} value={phone} onChange={(value) => setPhone(value.replace(/\D/g, ''))} error={errors.phone} focus={errors.phone !== undefined} help='登记在单位的手机号' />
          <Field
            label='短信验证码' kind='number' name='sms-code' autoComplete='one-time-code' maxLength={6} value={code}
            onChange={(value) => setCode(value.replace(/\D/g, ''))}
            error={errors.code ?? (smsFailure === undefined ? undefined : `${smsFailure.title}，${smsFailure.next}`)}
            focus={errors.code !== undefined} help={sentNote}
            suffix={<Button kind='quiet' busy={sms.sending} disabled={sms.waitS > 0} onPress={getCode}>{sms.waitS > 0 ? `${sms.waitS} 秒后重发` : '获取验证码'}</Button>}
            onConfirm={() => void submit()}
          />
        </Card>
      </View>
      <View className='session-error' role='alert'>{errors.form}</View>
      <View className='session-keys'><Button busy={busy} onPress={() => void submit()}>{submitLabel}</Button></View>
    </View>
  )
}
