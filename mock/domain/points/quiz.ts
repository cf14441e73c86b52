/** The daily quiz: the same questions for everybody on one day, chosen by the date; the right answers come with the result. */
import { fail, ok, type Result } from '@/shared/lib/result'
import { dayOf, toInstant } from '@/shared/lib/time'
import type { Quiz, QuizAnswer, QuizQuestion, QuizResult, QuizReview } from '@contract/generated/types'
import { refusal, type DomainRefusal } from '@mock/domain/checkout/refusal'
import { grantDrawRight } from '@mock/domain/draw/rights'
import type { QuizQuestionRow, QuizResultRow } from '@mock/store/rows/points'
import type { AppReadTx, AppTx } from '@mock/store/tables'
import { earnPoints } from './moves'
import { ruleInForce } from './policy'

const DAY_MS = 86_400_000
const PREFIX = 'quiz_'

/** The id of a day's quiz. */
export const quizIdOf = (day: string): string => `${PREFIX}${day}`

/** The day of a quiz that there has been or is; null for any other id. */
const dayOfQuiz = (quizId: string, nowMs: number): string | null => {
  const day = quizId.slice(PREFIX.length)
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && Number.isFinite(Date.parse(`${day}T00:00:00Z`))
  return quizId.startsWith(PREFIX) && isDay && day <= dayOf(nowMs) ? day : null
}

const perDay = (tx: AppReadTx, nowMs: number): number => ruleInForce(tx, 'quiz', nowMs)?.questionsADay ?? 3

/** The bank goes round in its order, so many a day: nobody meets a question again before all others. */
export const questionsOf = (tx: AppReadTx, day: string, count: number): readonly QuizQuestionRow[] => {
  const bank = [...tx.all('quizQuestions')].sort((a, b) => (a.id < b.id ? -1 : 1))
  const first = (Date.parse(`${day}T00:00:00Z`) / DAY_MS) * count
  return Array.from({ length: Math.min(count, bank.length) }, (_, index) => bank[(first + index) % bank.length])
    .filter((row) => row !== undefined)
}

const toQuestion = ({ id, text, options }: QuizQuestionRow): QuizQuestion => ({ questionId: id, text, options: [...options] })

/** Somebody's answer to a day's quiz. */
export const quizResultOf = (tx: AppReadTx, staffId: string, day: string): QuizResultRow | undefined =>
  tx.get('quizResults', `${staffId}|${day}`)

/** The contract's view of a result. */
export const toQuizResult = ({ right, points, drawRights, reviews, answeredAtMs }: QuizResultRow): QuizResult => ({
  right, total: reviews.length, points, drawRights, reviews: [...reviews], answeredAt: toInstant(answeredAtMs),
})

/** Today's quiz as somebody sees it. */
export const todaysQuiz = (tx: AppReadTx, staffId: string, nowMs: number): Quiz => {
  const day = dayOf(nowMs)
  const result = quizResultOf(tx, staffId, day)
  return {
    quizId: quizIdOf(day),
    date: day,
    pointsPerRight: ruleInForce(tx, 'quiz', nowMs)?.pointsPerRight ?? 0,
    questions: questionsOf(tx, day, perDay(tx, nowMs)).map(toQuestion),
    result: result ? toQuizResult(result) : null,
  }
}

/** The reviews, in the order of the quiz; null unless there is exactly one possible answer to each question. */
const review = (questions: readonly QuizQuestionRow[], answers: readonly QuizAnswer[]): QuizReview[] | null => {
  const reviews = questions.flatMap(({ id, options, rightOptionId, why }) => answers
    .filter(({ questionId, optionId }) => questionId === id && options.some((option) => option.optionId === optionId))
    .map(({ optionId }) => ({ questionId: id, optionId, rightOptionId, why })))
  const isComplete = reviews.length === answers.length && reviews.length === questions.length
  return isComplete && new Set(reviews.map(({ questionId }) => questionId)).size === questions.length ? reviews : null
}

const settle = (tx: AppTx, staffId: string, day: string, reviews: readonly QuizReview[], nowMs: number): QuizResultRow => {
  const rule = ruleInForce(tx, 'quiz', nowMs)
  const right = reviews.filter(({ optionId, rightOptionId }) => optionId === rightOptionId).length
  const points = right * (rule?.pointsPerRight ?? 0)
  earnPoints(tx, { staffId, points, title: `知识问答 答对 ${right} 题`, reference: { kind: 'quiz', id: quizIdOf(day) }, atMs: nowMs })
  const isPerfect = right === reviews.length && rule?.drawRightForAllRight === true
  const drawRights = isPerfect ? grantDrawRight(tx, { staffId, source: 'quiz', atMs: nowMs }) : 0
  return tx.put('quizResults', { id: `${staffId}|${day}`, staffId, day, right, points, drawRights, reviews, answeredAtMs: nowMs })
}

/** Answers a quiz, once and on its day. */
export const answerQuiz = (
  tx: AppTx, staffId: string, quizId: string, answers: readonly QuizAnswer[], nowMs: number,
): Result<QuizResultRow, DomainRefusal> => {
  const day = dayOfQuiz(quizId, nowMs)
  if (day === null) return fail(refusal('not_found'))
  if (quizResultOf(tx, staffId, day)) return fail(refusal('quiz_already_answered'))
  if (day !== dayOf(nowMs)) return fail(refusal('quiz_over'))
  const reviews = review(questionsOf(tx, day, perDay(tx, nowMs)), answers)
  if (!reviews) {
    const message = 'must hold one possible answer to each question of the quiz'
    return fail(refusal('invalid_request', { errors: [{ pointer: '/body/answers', message }] }))
  }
  return ok(settle(tx, staffId, day, reviews, nowMs))
}
