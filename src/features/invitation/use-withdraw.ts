import { useState } from 'react'
import { call } from '@/api/client'
import { failureWords } from '@/api/words'
import { toast } from '@/shared/ui'
import { forgetAgreed } from './consent-store'
import { scopeOf, secretHeader } from './link'
import { dropDraft } from './person/draft'
import { putInvitation } from './use-invitation'
import { dropCard } from './wallet-store'

/** Withdrawing the consent: asked first; everything personal goes, here and there. Repeating it is harmless. */
export function useWithdraw(secret: string) {
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [words, setWords] = useState<string | null>(null)
  const confirm = async () => {
    setAsking(false)
    setBusy(true)
    const result = await call('withdrawVisitorDetails', {}, { headers: secretHeader(secret) })
    setBusy(false)
    if (result.kind !== 'ok') {
      const { title, next } = failureWords(result)
      return setWords(`${title}，${next}`)
    }
    const scope = scopeOf(secret)
    dropCard(scope)
    dropDraft(scope)
    forgetAgreed(scope)
    putInvitation(secret, result.body)
    toast('已撤回，个人信息已删除', 'ok')
  }
  return { asking, busy, words, ask: () => setAsking(true), keep: () => setAsking(false), confirm: () => void confirm() }
}
