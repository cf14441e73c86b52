import { View } from '@tarojs/components'
import type { Schema } from '@/api/types'
import { Card, ChoiceRow, StatusMark } from '@/shared/ui'
import type { OptionId } from '../quiz-draft'
import './quiz.css'

type Question = Schema<'QuizQuestion'>
type Review = Schema<'QuizReview'>

interface QuestionCardProps {
  readonly number: number
  readonly question: Question
  readonly chosen: OptionId | undefined
  /** Absent while it cannot be changed. */
  readonly onChoose?: (optionId: OptionId) => void
  /** Present once the quiz was answered. */
  readonly review?: Review
}

/** One question with its choices as radios; afterwards with what was right and why. */
export function QuestionCard({ number, question, chosen, onChoose, review }: QuestionCardProps) {
  const title = `${number}. ${question.text}`
  const right = review?.optionId === review?.rightOptionId
  return (
    <Card title={title}>
      <View role={review === undefined ? 'radiogroup' : 'list'} aria-label={title}>
        {question.options.map((option) => (
          review === undefined
            ? (
              <ChoiceRow
                key={option.optionId} kind='radio' title={option.text} on={option.optionId === chosen}
                onPress={() => onChoose?.(option.optionId)} disabled={onChoose === undefined}
              />
            )
            : <Answer key={option.optionId} option={option} review={review} />
        ))}
      </View>
      {review === undefined ? null : (
        <View className='quiz-why'>
          <StatusMark tone={right ? 'ok' : 'bad'}>{right ? '答对了' : '答错了'}</StatusMark>
          <View className='quiz-why-text'>{review.why}</View>
        </View>
      )}
    </Card>
  )
}

function Answer({ option: { optionId, text }, review: { optionId: mine, rightOptionId } }: { readonly option: Schema<'QuizOption'>; readonly review: Review }) {
  const word = optionId === rightOptionId ? '正确答案' : optionId === mine ? '我的答案' : null
  return (
    <View className='quiz-answer' role='listitem'>
      <View className='quiz-answer-text'>{text}</View>
      {word === null ? null : <StatusMark tone={optionId === rightOptionId ? 'ok' : 'bad'}>{word}</StatusMark>}
    </View>
  )
}
