import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { people } from '../../support/people'
import type { ScreenState, World } from '../screen-state'
import { loading } from './loading'

const key = () => ({ 'idempotency-key': randomUUID() })

/** Signed in for the day, by hand of the server. */
async function signedInToday({ user }: World): Promise<void> {
  await user().call('signInForToday', {}, key())
}

/** Chooses the first answer of each question. */
async function chooseFirst(page: Page): Promise<void> {
  for (const question of await page.getByRole('radiogroup').all()) await question.getByRole('radio').first().click()
}

/** Points, their ledger and the quiz. */
export const pointsStates: readonly ScreenState[] = [
  {
    name: 'points-loading', route: 'points', as: people.chen, at: '/points',
    faults: [{ kind: 'hold', operationId: 'getPointsOverview', times: null }], shows: loading,
  },
  { name: 'points-full', route: 'points', as: people.chen, at: '/points', shows: /^签到，得 / },
  { name: 'points-signed-in', route: 'points', as: people.chen, before: signedInToday, at: '/points', shows: '今天已签到，明天再来' },
  { name: 'points-new', route: 'points', as: people.zheng, at: '/points', shows: '每日签到' },
  {
    name: 'points-unsettled', route: 'points', as: people.chen, at: '/points',
    faults: [{ kind: 'drop_request', operationId: 'signInForToday', times: null }],
    act: (page) => page.getByRole('button', { name: /^签到，得/ }).click(), shows: '查询签到结果',
  },
  {
    name: 'points-error', route: 'points', as: people.chen, at: '/points',
    faults: [{ kind: 'fail', operationId: 'getPointsOverview', times: null }], shows: '服务暂时不可用',
  },
  {
    name: 'points-entries-loading', route: 'pointsEntries', as: people.chen, at: '/points/entries',
    faults: [{ kind: 'hold', operationId: 'listPointsEntries', times: null }], shows: loading,
  },
  { name: 'points-entries-full', route: 'pointsEntries', as: people.chen, at: '/points/entries', shows: /^(加载更多|没有更多了)$/ },
  {
    name: 'points-entries-empty', route: 'pointsEntries', as: people.chen, at: '/points/entries',
    act: (page) => page.getByRole('radio', { name: '收回' }).click(), shows: '换一个类别看看',
  },
  {
    name: 'points-entries-error', route: 'pointsEntries', as: people.chen, at: '/points/entries',
    faults: [{ kind: 'fail', operationId: 'listPointsEntries', times: null }], shows: '服务暂时不可用',
  },
  {
    name: 'quiz-loading', route: 'quiz', as: people.chen, at: '/quiz',
    faults: [{ kind: 'hold', operationId: 'getTodaysQuiz', times: null }], shows: loading,
  },
  { name: 'quiz-full', route: 'quiz', as: people.chen, at: '/quiz', shows: '交卷' },
  {
    name: 'quiz-missing', route: 'quiz', as: people.chen, at: '/quiz',
    act: async (page) => {
      await page.getByRole('radio').first().click()
      await page.getByRole('button', { name: '交卷' }).click()
    },
    shows: '还有 2 题没有选',
  },
  {
    name: 'quiz-done', route: 'quiz', as: people.chen, at: '/quiz',
    act: async (page) => {
      await page.getByRole('button', { name: '交卷' }).waitFor()
      await chooseFirst(page)
      await page.getByRole('button', { name: '交卷' }).click()
      await page.getByText(/^已交卷/).waitFor({ state: 'hidden' })
    },
    shows: /^答对 \d 题，共 3 题$/,
  },
  {
    name: 'quiz-error', route: 'quiz', as: people.chen, at: '/quiz',
    faults: [{ kind: 'fail', operationId: 'getTodaysQuiz', times: null }], shows: '服务暂时不可用',
  },
]
