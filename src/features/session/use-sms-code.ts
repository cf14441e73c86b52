import { useEffect, useState } from 'react'
import { call } from '@/api/client'
import type { CallFailure, CallResult, Schema } from '@/api/types'

type Sent = Schema<'SmsCodeSent'>

/** Sends an SMS code and counts down until another may be sent. The phone stays in memory. */
export function useSmsCode(send: () => Promise<CallResult<Sent>>) {
  const [waitS, setWaitS] = useState(0)
  const [sending, setSending] = useState(false)
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const [sentTo, setSentTo] = useState<string | null>(null)

  useEffect(() => {
    if (waitS === 0) return undefined
    const timer = setTimeout(() => setWaitS(waitS - 1), 1000)
    return () => clearTimeout(timer)
  }, [waitS])

  const request = async () => {
    setSending(true)
    setFailure(null)
    const result = await send()
    setSending(false)
    if (result.kind === 'ok') {
      setSentTo(result.body.phoneMasked)
      setWaitS(result.body.resendAfterSeconds)
      return
    }
    setFailure(result)
    if (result.kind === 'problem') setWaitS(result.problem.retryAfterSeconds ?? 0)
  }
  return { waitS, sending, failure, sentTo, request }
}

/** Code for signing in or for binding WeChat. */
export const sendCode = (phone: string, purpose: Schema<'SmsCodeRequest'>['purpose']): Promise<CallResult<Sent>> => call('sendSmsCode', { body: { phone, purpose } })
