import { dayOf } from '@/shared/lib/time'
import type { EarnRuleRow, PointsPolicyRow, QuizQuestionRow } from '@mock/store/rows/points'
import type { AppTx } from '@mock/store/tables'
import { OPTION_IDS, quizBank, type QuizSeed } from './data/quiz-bank'

const DAY_MS = 86_400_000
/** Sign-in and quiz began so long before meals did: the invented past has some. */
const TRIAL_DAYS = 60

const policy: PointsPolicyRow = {
  id: 'current',
  expiryYears: 1,
  returnGraceDays: 30,
  levelMonths: 12,
  levels: [
    { level: 1, name: '启航', fromPoints: 0 },
    { level: 2, name: '银帆', fromPoints: 300 },
    { level: 3, name: '金帆', fromPoints: 1_000 },
    { level: 4, name: '远航', fromPoints: 3_000 },
  ],
}

const rulesFrom = (today: string, trial: string): readonly EarnRuleRow[] => [
  {
    id: 'ern_meal', kind: 'meal', title: '食堂就餐', text: '每付满 1 元得 1 分，每天最多 30 分，24 小时后可用', available: true, effectiveFrom: today,
    perYuan: 1, dailyMax: 30, creditHours: 24,
  },
  {
    id: 'ern_signin', kind: 'sign_in', title: '每日签到', text: '连续签到第 1 至 7 天得 2、3、4、5、6、8、15 分，第 7 天另得一次抽奖机会',
    available: true, effectiveFrom: trial, dayPoints: [2, 3, 4, 5, 6, 8, 15], drawRightOnDay: 7,
  },
  {
    id: 'ern_quiz', kind: 'quiz', title: '知识问答', text: '每天 3 题，答对一题得 5 分，全部答对另得一次抽奖机会', available: true, effectiveFrom: trial,
    questionsADay: 3, pointsPerRight: 5, drawRightForAllRight: true,
  },
  { id: 'ern_plate', kind: 'clean_plate', title: '光盘行动', text: '餐后拍照确认光盘得 5 分', available: false, effectiveFrom: today, points: 5 },
  { id: 'ern_ride', kind: 'shared_ride', title: '拼车出行', text: '每次公务拼车得 10 分', available: false, effectiveFrom: today, points: 10 },
  { id: 'ern_photo', kind: 'photo_check_in', title: '随手拍', text: '上传一次节约随手拍得 5 分', available: false, effectiveFrom: today, points: 5 },
  { id: 'ern_idea', kind: 'adopted_idea', title: '金点子', text: '建议被采纳得 50 分', available: false, effectiveFrom: today, points: 50 },
]

/** The right answer moves with the number, so that no letter is the right one more often. */
const toQuestion = ({ topic, text, right, wrong, why }: QuizSeed, index: number): QuizQuestionRow => {
  const place = (index * 7 + 3) % (wrong.length + 1)
  const texts = [...wrong.slice(0, place), right, ...wrong.slice(place)]
  const options = OPTION_IDS.slice(0, texts.length).map((optionId, at) => ({ optionId, text: texts[at] ?? '' }))
  return { id: `qst_${String(index + 1).padStart(3, '0')}`, topic, text, options, rightOptionId: OPTION_IDS[place] ?? 'a', why }
}

/** Earn rules, policy and the question bank; nobody has points yet. */
export const seedPoints = (tx: AppTx, { nowMs }: { readonly nowMs: number }): void => {
  tx.put('pointsPolicies', policy)
  for (const rule of rulesFrom(dayOf(nowMs), dayOf(nowMs - TRIAL_DAYS * DAY_MS))) tx.put('earnRules', rule)
  for (const [index, question] of quizBank.entries()) tx.put('quizQuestions', toQuestion(question, index))
}
