import { people } from '../support/people'
import type { Session } from '../support/session'
import { expect, test } from '../support/test'

const ALWAYS = null

const pointsOf = async (session: Session): Promise<number> => (await session.call('getPointsOverview', {})).availablePoints

test('signing in daily earns once, also when its answer is lost and the app is opened anew', async ({ mock, device, guard, session }) => {
  guard.expects('signInForToday lost')
  const cadre = await session(people.zheng)
  const before = await pointsOf(cadre)
  const page = await device({ session: cadre })
  await mock.addFault({ kind: 'drop_response', operationId: 'signInForToday', times: ALWAYS })
  await page.goto('/points')
  await page.getByRole('button', { name: '签到，得 2 分' }).click()
  await expect(page.getByText(/正在确认，不会重复签到/)).toBeVisible()

  await mock.clearFaults()
  await page.goto('/points')
  await expect(page.getByText('今天已签到，明天再来')).toBeVisible()
  await expect(page.getByRole('img', { name: `可用积分 ${before + 2} 分` })).toBeVisible()
  expect(await pointsOf(cadre)).toBe(before + 2)
})

test('what was chosen in the quiz outlives a reload; it is handed in once and explained', async ({ device, session }) => {
  const cadre = await session(people.zheng)
  const before = await pointsOf(cadre)
  const page = await device({ session: cadre })
  await page.goto('/quiz')
  const questions = page.getByRole('radiogroup')
  await expect(questions).toHaveCount(3)
  await questions.nth(0).getByRole('radio').nth(1).click()
  await page.getByRole('button', { name: '交卷' }).click()
  await expect(page.getByText('还有 2 题没有选')).toBeVisible()

  await page.reload()
  await expect(questions.nth(0).getByRole('radio').nth(1)).toHaveAttribute('aria-checked', 'true')
  for (const n of [1, 2]) await questions.nth(n).getByRole('radio').first().click()
  await page.getByRole('button', { name: '交卷' }).click()
  await expect(page.getByText(/^答对 \d 题，共 3 题$/)).toBeVisible()
  await expect(page.getByText(/^(答对了|答错了)$/)).toHaveCount(3)

  await page.reload()
  await expect(page.getByText(/^答对 \d 题，共 3 题$/)).toBeVisible()
  const { result } = await cadre.call('getTodaysQuiz', {})
  expect(await pointsOf(cadre)).toBe(before + (result?.right ?? 0) * 5)
})
