import { expect, test } from 'vitest'
import type { PointsOverview, Quiz, RedemptionPage } from '@contract/generated/types'
import type { Driver } from '../weapp-host/src/index.mjs'
import { callAs, requestsTo } from './support/account'
import { flows, type Stage } from './support/flows'
import { nameOf, press, withRole } from './support/hands'
import { people } from './support/people'
import { signedIn } from './support/ways-in'

/** What one update may carry. */
const LIMIT_BYTES = 10 * 1024

const ITEM = '/pages/rewards/item/index?id=itm_bag'

async function read<T>(stage: Stage, app: Driver, path: string): Promise<T> {
  return (await callAs(stage, app, 'GET', path)).json as T
}
const pointsOf = async (stage: Stage, app: Driver) => (await read<PointsOverview>(stage, app, '/points')).availablePoints
const bagsOf = async (stage: Stage, app: Driver) =>
  (await read<RedemptionPage>(stage, app, '/redemptions')).items.filter(({ itemId }) => itemId === 'itm_bag')

/** The eight digits on the screen, as a screen reader says them. */
const codeOn = (app: Driver): string => (withRole(app, 'img').map(nameOf).find((name) => name.startsWith('领取码')) ?? '').replace(/\D/g, '')

async function typeCode(app: Driver, code: string): Promise<void> {
  for (const digit of code) await press(app, digit, '.counter-keys')
}

async function redeemBag(app: Driver): Promise<void> {
  await app.open(ITEM)
  await press(app, '兑换，用 60 分')
  expect(app.$('[aria-role=alertdialog]')?.attrs['aria-label']).toBe('兑换帆布环保袋？')
  expect(app.text()).toContain('将扣 60 积分。7 天内到机关服务中心兑换处领取')
  await press(app, '确认兑换', '.u-dialog')
}

async function answerQuiz(app: Driver): Promise<void> {
  await app.tap('知识问答')
  expect(withRole(app, 'radiogroup')).toHaveLength(3)
  await press(app, '交卷')
  expect(app.text()).toContain('还有 3 题没有选')
  for (const n of [0, 1, 2]) {
    const group = withRole(app, 'radiogroup')[n]
    const option = withRole(app, 'radio')[n * 4]
    if (!group || !option) throw new Error(`no question ${n + 1}`)
    await app.tap(option)
  }
  await press(app, '交卷')
}

flows('points, mall and counter', (stage) => {
  test('sign in daily, answer the quiz, redeem, hand out; the second is refused', async () => {
    const app = await signedIn(stage)
    await app.tap('积分')
    const before = await pointsOf(stage, app)
    await press(app, '签到，得 5 分')
    expect(app.text()).toMatch(/已连续 4 天[\s\S]*今天已签到，明天再来/)
    await answerQuiz(app)
    expect(app.text()).toMatch(/答对 \d 题，共 3 题[\s\S]*正确答案/)
    const { result } = await read<Quiz>(stage, app, '/quizzes/today')
    const now = before + 5 + (result?.points ?? 0)
    expect(await pointsOf(stage, app)).toBe(now)

    await redeemBag(app)
    expect(app.page.title).toBe('兑换详情')
    expect(app.text()).toMatch(/兑换成功\n帆布环保袋\n待领取/)
    expect(await pointsOf(stage, app)).toBe(now - 60)
    const code = codeOn(app)
    expect(code).toMatch(/^\d{8}$/)

    const counter = await signedIn(stage, { of: people.qiu })
    await press(counter, '打开领取柜台')
    await typeCode(counter, code)
    expect(counter.text()).toMatch(/可以发放[\s\S]*帆布环保袋 × 1\n陈\*平 · /)
    await press(counter, '发放')
    expect(counter.text()).toMatch(/已发放[\s\S]*帆布环保袋 × 1/)
    await press(counter, '下一位')
    await typeCode(counter, code)
    expect(counter.text()).toMatch(/不要发放\n\d+月\d+日 12:03 已经领走/)
    expect(withRole(counter, 'button').map(nameOf)).not.toContain('发放')
    await app.waitFor('已领取', 15_000)
    expect([...app.updates, ...counter.updates].filter(({ bytes }) => bytes > LIMIT_BYTES)).toEqual([])
  })

  test('cancelling asks first and gives the points back', async () => {
    const app = await signedIn(stage)
    const before = await pointsOf(stage, app)
    await redeemBag(app)
    await press(app, '取消兑换')
    expect(app.text()).toContain('60 分马上退回')
    await press(app, '取消兑换', '.u-dialog')
    expect(app.text()).toMatch(/帆布环保袋\n已取消[\s\S]*60 分已退回/)
    expect(await pointsOf(stage, app)).toBe(before)
  })

  test('the answer to a redemption is lost and WeChat is killed: settled once, under the same key', async () => {
    const app = await signedIn(stage)
    const before = await pointsOf(stage, app)
    await stage.server.console.addFault({ kind: 'drop_response', operationId: 'redeem' })
    await redeemBag(app)
    expect(app.text()).toContain('正在确认，不会重复兑换')
    const [first] = requestsTo(app, 'POST', '/redemptions')
    const again = await stage.restart(app)
    await again.open(ITEM)
    await again.waitFor('兑换成功', 15_000)
    const sent = requestsTo(again, 'POST', '/redemptions')
    expect(sent.map(({ args }) => args.header?.['Idempotency-Key'])).toEqual([first?.args.header?.['Idempotency-Key']])
    expect(await bagsOf(stage, again)).toHaveLength(1)
    expect(await pointsOf(stage, again)).toBe(before - 60)
  })

  test('who does not hand out has no counter', async () => {
    const app = await signedIn(stage)
    expect(app.has('领取柜台')).toBe(false)
    await app.open('/pages/workbench/counter/index')
    expect(app.text()).toMatch(/^当前账号没有这项权限/)
  })
})
