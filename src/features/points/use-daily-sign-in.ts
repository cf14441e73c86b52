import { useState } from 'react'
import { useIntent } from '@/api/use-intents'
import { failureWords } from '@/api/words'
import { useSession } from '@/features/session'
import { toast } from '@/shared/ui'
import { gainWords } from './points-words'

/** The daily sign-in: once, also when its answer is lost. `words` is what hinders it now. */
export function useDailySignIn() {
  const userId = useSession(({ user }) => user?.staffId)
  const [words, setWords] = useState<string | null>(null)
  const { open, busy, send } = useIntent('signInForToday', '', userId, (outcome) => {
    setWords(null)
    switch (outcome.kind) {
      case 'done': return toast(`已签到，${gainWords(outcome.body)}`, 'ok')
      case 'refused': {
        const { title, next } = failureWords(outcome.failure)
        return setWords(`${title}，${next}`)
      }
      case 'unsettled': return setWords(`${failureWords(outcome.failure).title}。正在确认，不会重复签到`)
      case 'storage_full': return setWords('手机存储已满，没有签到。清理一些空间后再试')
    }
  })
  return { signIn: () => send({}), busy, words, unsettled: open !== null }
}
