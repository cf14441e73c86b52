import type { Operations } from '@mock/kit/types'
import { listPointsEntries, getPointsOverview } from './overview'
import { answerQuiz, getTodaysQuiz } from './quiz'
import { signInForToday } from './sign-in'

/** Points: the ledger, the daily sign-in, the daily quiz. */
export const pointsOperations = {
  getPointsOverview, listPointsEntries, signInForToday, getTodaysQuiz, answerQuiz,
} satisfies Partial<Operations>
