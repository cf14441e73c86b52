import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useRead } from '@/api/query'
import type { Schema } from '@/api/types'
import { failureWords } from '@/api/words'
import { useRequireSession } from '@/features/session'
import { Screen } from '@/features/shell'
import { go } from '@/platform/navigation'
import { formatPoints } from '@/shared/lib/points'
import { dayStart, monthDay } from '@/shared/lib/time'
import { BottomBar, Button, Card, Skeleton, StateView } from '@/shared/ui'
import { gainWords } from '../points-words'
import { QuestionCard } from '../ui/QuestionCard'
import { useQuiz } from '../use-quiz'
import '../ui/quiz.css'

/** The questions of today, handed in together once; then what was right and why. */
export function QuizScreen() {
  const { status, user } = useRequireSession({ route: 'quiz' })
  const quiz = useRead('getTodaysQuiz', {}, { enabled: status !== 'signed_out' })
  if (quiz.data !== undefined) return <Quiz key={`${user?.staffId ?? ''} ${quiz.data.quizId}`} quiz={quiz.data} />
  if (quiz.error === null) return frame(<><Card><Skeleton kind='line' count={5} /></Card><Card><Skeleton kind='line' count={5} /></Card></>)
  const { title, next } = failureWords(quiz.error.failure)
  return frame(<StateView kind='error' title={title} text={next} action={{ onPress: () => void quiz.refetch() }} />)
}

function frame(children: ReactNode, bottom?: ReactNode) {
  return <Screen title='知识问答' bottom={bottom}>{children}</Screen>
}

function Quiz({ quiz }: { readonly quiz: Schema<'Quiz'> }) {
  const { choices, choose, submit, busy, words, unsettled } = useQuiz(quiz)
  const { questions, result } = quiz
  if (result !== null) return frame(<Result quiz={quiz} result={result} />, <BottomBar><Button kind='secondary' size='l' onPress={() => go('points')}>看我的积分</Button></BottomBar>)
  return frame(
    <>
      <View className='quiz-head u-num'>{monthDay(dayStart(quiz.date))}，共 {questions.length} 题，每答对一题得 {formatPoints(quiz.pointsPerRight)}，只能交一次。</View>
      {questions.map((question, index) => (
        <QuestionCard
          key={question.questionId} number={index + 1} question={question} chosen={choices[question.questionId]}
          onChoose={unsettled || busy ? undefined : (optionId) => choose(question.questionId, optionId)}
        />
      ))}
    </>,
    <BottomBar note={<View className='quiz-problem' role='alert'>{words}</View>}>
      <Button busy={busy} onPress={submit}>{busy ? '正在交卷' : unsettled ? '查询结果' : '交卷'}</Button>
    </BottomBar>,
  )
}

function Result({ quiz: { questions }, result }: { readonly quiz: Schema<'Quiz'>; readonly result: Schema<'QuizResult'> }) {
  return (
    <>
      <Card>
        <View role='status'>
          <View className='quiz-score u-num'>答对 {result.right} 题，共 {result.total} 题</View>
          <View className='quiz-head u-num'>{gainWords(result)}。明天有新题。</View>
        </View>
      </Card>
      {questions.map((question, index) => (
        <QuestionCard
          key={question.questionId} number={index + 1} question={question} chosen={undefined}
          review={result.reviews.find(({ questionId }) => questionId === question.questionId)}
        />
      ))}
    </>
  )
}
