/** The door of the points domain: pure, synchronous, in the caller's transaction. */
export { auditPoints, pointsFaults, pointsSum } from './audit'
export { availablePoints, pendingPoints, settleExpired } from './batches'
export { earnForPayment, pointsOfPayment, pointsToEarn, reverseForRefund } from './meal'
export { earnPoints, grantPoints, returnPoints, reversePoints, spendPoints, type PointsCause, type PointsIncome } from './moves'
export { answerQuiz, quizIdOf, todaysQuiz, toQuizResult } from './quiz'
export { signIn, signInStreak } from './sign-in'
export { owedPoints, pointsBalance } from './transfer'
export { pointsOverview, pointsTransfersBefore, toPointsEntry } from './views'
