import { useEffect, useState } from 'react'
import { useIntent } from '@/api/use-intents'
import { failureWords } from '@/api/words'
import type { Schema } from '@/api/types'
import { useSession } from '@/features/session'
import { toast } from '@/shared/ui'
import { gainWords } from './points-words'
import { dropChoices, loadChoices, saveChoices, type Choices, type OptionId } from './quiz-draft'

/** Choosing and handing in one quiz; `words` is what hinders it now. */
export function useQuiz({ quizId, questions, result }: Schema<'Quiz'>) {
  const userId = useSession(({ user }) => user?.staffId)
  const [choices, setChoices] = useState<Choices>(() => loadChoices(quizId))
  const [words, setWords] = useState<string | null>(null)
  const { open, busy, send } = useIntent('answerQuiz', quizId, userId, (outcome) => {
    setWords(null)
    switch (outcome.kind) {
      case 'done': return toast(`已交卷，${gainWords(outcome.body)}`, 'ok')
      case 'refused': {
        const { title, next } = failureWords(outcome.failure)
        return setWords(`${title}，${next}`)
      }
      case 'unsettled': return setWords(`${failureWords(outcome.failure).title}。正在确认，不会重复交卷`)
      case 'storage_full': return setWords('手机存储已满，没有交卷。清理一些空间后再试')
    }
  })
  const isOver = result !== null
  useEffect(() => {
    if (isOver) dropChoices()
  }, [isOver])
  const choose = (questionId: string, optionId: OptionId) => {
    const next = { ...choices, [questionId]: optionId }
    setChoices(next)
    saveChoices(quizId, next)
    setWords(null)
  }
  const submit = () => {
    if (open !== null) return send(open.input)
    const answers = questions.flatMap(({ questionId }) => {
      const optionId = choices[questionId]
      return optionId === undefined ? [] : [{ questionId, optionId }]
    })
    if (answers.length < questions.length) return setWords(`还有 ${questions.length - answers.length} 题没有选`)
    send({ path: { quizId }, body: { answers } })
  }
  return { choices, choose, submit, busy, words, unsettled: open !== null }
}
