import { beforeEach, describe, expect, it } from 'vitest'
import type { Quiz, QuizAnswers } from '@contract/generated/types'
import { bodyOf, expectRefused } from './support/expectations'
import { newKey, people } from './support/meals'
import { expectSoundPoints, overviewOf } from './support/rewards'
import { createWorld, type Caller, type World } from './support/world'

const DAY_MS = 86_400_000

let world: World
let chen: Caller

beforeEach(() => {
  world = createWorld()
  chen = world.signInAs(people.chen)
})

/** The clock has moved on: sessions of before may be over. */
const later = (instant: string): void => {
  world.clock.set(instant)
  chen = world.signInAs(people.chen)
}

describe('signInForToday', () => {
  const signIn = async () => bodyOf(await world.call('signInForToday', { as: chen, key: newKey() }))

  it('earns more each day in a row, and the cycle starts again after the seventh', async () => {
    const days = []
    for (let day = 0; day < 9; day += 1) {
      const { streakDays, points } = await signIn()
      days.push([streakDays, points])
      later(`2026-11-${21 + day}T00:00:00+08:00`)
    }
    expect(days).toEqual([[1, 2], [2, 3], [3, 4], [4, 5], [5, 6], [6, 8], [7, 15], [8, 2], [9, 3]])
    expectSoundPoints(world)
  })

  it('starts again after a missed day', async () => {
    await signIn()
    later('2026-11-21T23:59:59+08:00')
    expect((await signIn()).streakDays).toBe(2)
    later('2026-11-23T00:00:00+08:00')
    expect((await overviewOf(world, chen)).signIn).toMatchObject({ signedInToday: false, streakDays: 0 })
    expect(await signIn()).toMatchObject({ streakDays: 1, points: 2 })
  })

  it('counts the day of the business zone, not of UTC', async () => {
    later('2026-11-21T00:30:00+08:00')
    expect((await signIn()).date).toBe('2026-11-21')
    later('2026-11-21T23:30:00+08:00')
    await expectFinal()
  })

  const expectFinal = async () => {
    const first = await world.call('signInForToday', { as: chen, key: newKey() })
    expect(first.problem).toMatchObject({ code: 'already_signed_in', status: 422 })
  }

  it('is once a day, also when the clock is set back', async () => {
    await signIn()
    const before = await overviewOf(world, chen)
    await expectFinal()
    world.clock.set('2026-11-20T09:00:00+08:00')
    await expectFinal()
    const { availablePoints, pendingPoints } = await overviewOf(world, chen)
    expect(availablePoints + pendingPoints).toBe(before.availablePoints)
    expectSoundPoints(world)
  })

  it('shows the week that the streak is in', async () => {
    expect((await overviewOf(world, chen)).signIn.week.map(({ date, points }) => `${date.slice(8)}:${points}`)).toEqual([
      '20:2', '21:3', '22:4', '23:5', '24:6', '25:8', '26:15',
    ])
    await signIn()
    later('2026-11-21T08:00:00+08:00')
    const { signIn: streak } = await overviewOf(world, chen)
    expect(streak).toMatchObject({ signedInToday: false, streakDays: 1 })
    expect(streak.week.map(({ date, signedIn }) => `${date.slice(8)}:${signedIn}`).slice(0, 3)).toEqual(['20:true', '21:false', '22:false'])
  })

  it('is for those who have points', async () => {
    await expectRefused(world, 'signInForToday', { as: world.signInAs(people.lin), key: newKey() }, 'role_missing')
  })
})

describe('the quiz', () => {
  const todays = async (): Promise<Quiz> => bodyOf(await world.call('getTodaysQuiz', { as: chen }))
  const rightOf = (questionId: string) => world.store.read.get('quizQuestions', questionId)?.rightOptionId ?? 'a'
  const allRight = ({ questions }: Quiz): QuizAnswers =>
    ({ answers: questions.map(({ questionId }) => ({ questionId, optionId: rightOf(questionId) })) })
  const allWrong = ({ questions }: Quiz): QuizAnswers =>
    ({ answers: questions.map(({ questionId }) => ({ questionId, optionId: rightOf(questionId) === 'a' ? 'b' : 'a' })) })

  it('has three questions a day, the same for all, others tomorrow, and never the answers', async () => {
    const answer = await world.call('getTodaysQuiz', { as: chen })
    const quiz = bodyOf(answer)
    expect(quiz).toMatchObject({ quizId: 'quiz_2026-11-20', date: '2026-11-20', pointsPerRight: 5, result: null })
    expect(quiz.questions).toHaveLength(3)
    expect(bodyOf(await world.call('getTodaysQuiz', { as: world.signInAs(people.wang) }))).toEqual(quiz)
    for (const { questionId } of quiz.questions) {
      expect(answer.raw).not.toContain(world.store.read.get('quizQuestions', questionId)?.why ?? '?')
    }
    expect(answer.raw).not.toContain('rightOptionId')
    const seen = new Set(quiz.questions.map(({ questionId }) => questionId))
    later('2026-11-21T00:00:00+08:00')
    for (const { questionId } of (await todays()).questions) expect(seen.has(questionId)).toBe(false)
  })

  it('goes through the whole bank before a question comes back', async () => {
    const seen = new Set<string>()
    for (let day = 0; day < 12; day += 1) {
      for (const { questionId } of (await todays()).questions) seen.add(questionId)
      later(new Date(world.clock.now() + DAY_MS).toISOString())
    }
    expect(seen.size).toBe(36)
    expect(world.store.read.all('quizQuestions')).toHaveLength(36)
  })

  it('earns for each right answer and tells what was right and why', async () => {
    const quiz = await todays()
    const result = bodyOf(await world.call('answerQuiz', { as: chen, key: newKey(), params: { quizId: quiz.quizId }, body: allRight(quiz) }))
    expect(result).toMatchObject({ right: 3, total: 3, points: 15 })
    expect(result.reviews.every(({ why }) => why.length > 5)).toBe(true)
    expect((await todays()).result).toEqual(result)
    expect(await overviewOf(world, chen)).toMatchObject({ availablePoints: 15, quizAnsweredToday: true })
    expectSoundPoints(world)
  })

  it('earns nothing for wrong answers, and cannot be tried again', async () => {
    const quiz = await todays()
    const params = { quizId: quiz.quizId }
    const result = bodyOf(await world.call('answerQuiz', { as: chen, key: newKey(), params, body: allWrong(quiz) }))
    expect(result).toMatchObject({ right: 0, points: 0, drawRights: 0 })
    expect((await world.call('answerQuiz', { as: chen, key: newKey(), params, body: allRight(quiz) })).problem?.code).toBe('quiz_already_answered')
    expect((await overviewOf(world, chen)).availablePoints).toBe(0)
  })

  it('ends with its day', async () => {
    const quiz = await todays()
    later('2026-11-21T00:00:00+08:00')
    const late = await world.call('answerQuiz', { as: chen, key: newKey(), params: { quizId: quiz.quizId }, body: allRight(quiz) })
    expect(late.problem?.code).toBe('quiz_over')
    expect((await overviewOf(world, chen)).availablePoints).toBe(0)
  })

  it.each(['quiz_2026-11-21', 'quiz_2026-13-40', 'quiz_nonsense', 'rdm_2026-11-20'])('%s is not found', async (quizId) => {
    await expectRefused(world, 'answerQuiz', { as: chen, key: newKey(), params: { quizId }, body: allRight(await todays()) }, 'not_found')
  })

  it('takes one answer to each of its questions, and nothing else', async () => {
    const quiz = await todays()
    const { answers } = allRight(quiz)
    const [first] = answers
    if (!first) throw new Error('no question')
    for (const wrong of [answers.slice(1), [...answers, first], [first, first, first], [{ ...first, questionId: 'qst_999' }, ...answers.slice(1)]]) {
      await expectRefused(world, 'answerQuiz', {
        as: chen, key: newKey(), params: { quizId: quiz.quizId }, body: { answers: wrong },
      }, 'invalid_request')
    }
  })
})
