import { answerQuiz as answer, todaysQuiz, toQuizResult } from '@mock/domain/points'
import { reply } from '@mock/kit/reply'
import type { Operation } from '@mock/kit/types'
import { accepted } from '../accepted'
import { actorOf } from '../actor'

/** The quiz of today, with my result when I have answered. */
export const getTodaysQuiz: Operation<'getTodaysQuiz'> = (ctx) => reply(todaysQuiz(ctx.tx, actorOf(ctx).staff.id, ctx.nowMs()))

/** Answers a quiz: all questions, once, on its day. */
export const answerQuiz: Operation<'answerQuiz'> = (ctx) => {
  const { tx, params, body } = ctx
  return reply(toQuizResult(accepted(answer(tx, actorOf(ctx).staff.id, params.quizId, body.answers, ctx.nowMs()))))
}
