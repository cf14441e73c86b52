import { useState } from 'react'
import { failureWords } from '@/api/words'
import { unbindWechat } from '@/features/session'
import { toast } from '@/shared/ui'

/** The question whether to unbind the WeChat, and doing it. What became of it is said in a toast. */
export function useUnbind() {
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const confirm = async () => {
    setBusy(true)
    const failure = await unbindWechat()
    setBusy(false)
    setAsking(false)
    if (failure === null) return toast('已解绑微信', 'ok')
    const { title, next } = failureWords(failure)
    toast(`没有解绑：${title}，${next}`, 'bad')
  }
  return { asking, busy, ask: () => setAsking(true), cancel: () => setAsking(false), confirm: () => void confirm() }
}
