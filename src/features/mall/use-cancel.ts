import { useState } from 'react'
import { useIntent } from '@/api/use-intents'
import type { Schema } from '@/api/types'
import { failureWords } from '@/api/words'
import { useSession } from '@/features/session'
import { toast } from '@/shared/ui'
import { returnedWords } from './mall-words'

/** Taking a redemption back: asked first, done once. */
export function useCancel({ redemptionId }: Schema<'Redemption'>) {
  const userId = useSession(({ user }) => user?.staffId)
  const [asking, setAsking] = useState(false)
  const [words, setWords] = useState<string | null>(null)
  const { open, busy, send } = useIntent('cancelRedemption', redemptionId, userId, (outcome) => {
    setWords(null)
    switch (outcome.kind) {
      case 'done': return toast(`已取消，${returnedWords(outcome.body)}`, 'ok')
      case 'refused': {
        const { title, next } = failureWords(outcome.failure)
        return setWords(`${title}，${next}`)
      }
      case 'unsettled': return setWords(`${failureWords(outcome.failure).title}。正在确认，不会重复退`)
      case 'storage_full': return setWords('手机存储已满，没有取消。清理一些空间后再试')
    }
  })
  const confirm = () => {
    setAsking(false)
    send({ path: { redemptionId } })
  }
  return { asking, words, busy, unsettled: open !== null, ask: () => setAsking(true), confirm, keep: () => setAsking(false) }
}
