import { randomUUID } from 'node:crypto'
import { CounterPage } from '../pages/counter-page'
import { MallPage } from '../pages/mall-page'
import { askUnlessSettled } from '../support/ask'
import { people, PIN } from '../support/people'
import type { Session } from '../support/session'
import { expect, test } from '../support/test'
import { balanceOf } from '../support/world'

const ALWAYS = null

const pointsOf = async (session: Session): Promise<number> => (await session.call('getPointsOverview', {})).availablePoints
const redemptionsOf = async (session: Session, itemId: string) => (await session.call('listRedemptions', {})).items.filter((one) => one.itemId === itemId)

test('sign in daily, redeem, hand out; the second hand-out is refused with its time', async ({ device, session }) => {
  const cadre = await session(people.chen)
  const mall = new MallPage(await device({ session: cadre }))
  const { page } = mall
  await page.goto('/points')
  await page.getByRole('button', { name: /^签到，得 / }).click()
  await expect(page.getByText('今天已签到，明天再来')).toBeVisible()
  const before = await pointsOf(cadre)
  await mall.openItem('帆布环保袋')
  await page.getByRole('button', { name: '增加一件' }).click()
  await mall.redeemKey.click()
  await expect(mall.question).toContainText('将扣 120 积分。')
  await mall.question.getByRole('button', { name: '确认兑换' }).click()
  await expect(mall.done).toBeVisible()
  const code = await mall.code()
  expect(code).toMatch(/^\d{8}$/)
  expect(await pointsOf(cadre)).toBe(before - 120)

  const counter = new CounterPage(await device({ session: await session(people.qiu) }))
  await counter.open()
  await counter.type(code)
  await counter.says('可以发放')
  await expect(counter.page.getByText('帆布环保袋 × 2').first()).toBeVisible()
  await expect(counter.page.getByText(/^陈\*平 · /).first()).toBeVisible()
  await counter.handOutKey.click()
  await counter.says('已发放')
  await expect(page.getByText('已领取')).toBeVisible()

  await counter.page.getByRole('button', { name: '下一位' }).click()
  await counter.page.keyboard.type(code)
  await counter.says('不要发放', /月.*日 12:\d\d 已经领走/)
  await expect(counter.handOutKey).toHaveCount(0)
})

test('cancelling gives points and money back at once', async ({ device, session }) => {
  const cadre = await session(people.chen)
  const [points, money] = [await pointsOf(cadre), await balanceOf(cadre)]
  const mall = new MallPage(await device({ session: cadre }))
  const { page } = mall
  await mall.openItem('东北大米')
  await mall.redeem()
  await expect(mall.done).toBeVisible()
  expect([await pointsOf(cadre), await balanceOf(cadre)]).toEqual([points - 350, money - 1500])
  await page.getByRole('button', { name: '取消兑换' }).click()
  const question = page.getByRole('alertdialog')
  await expect(question).toContainText('350 分和 ¥15.00马上退回')
  await question.getByRole('button', { name: '取消兑换' }).click()
  await expect(page.getByText('取消时间')).toBeVisible()
  await expect(page.getByRole('img', { name: /^领取码/ })).toHaveCount(0)
  expect([await pointsOf(cadre), await balanceOf(cadre)]).toEqual([points, money])
})

test('the answer to a redemption is lost: said so, and settled once by itself after a reload', async ({ mock, device, guard, session }) => {
  guard.expects('redeem lost')
  const cadre = await session(people.chen)
  const before = await pointsOf(cadre)
  const mall = new MallPage(await device({ session: cadre }))
  const { page } = mall
  await mock.addFault({ kind: 'drop_response', operationId: 'redeem', times: ALWAYS })
  await mall.openItem('帆布环保袋')
  await mall.redeem()
  await expect(page.getByRole('heading', { name: '正在确认，不会重复兑换' })).toBeVisible()
  // Away while the network comes back: the page itself must not have asked before it is opened again.
  const address = page.url()
  await page.goto('about:blank')
  await mock.clearFaults()
  await page.goto(address)
  await expect(mall.done).toBeVisible()
  expect(await redemptionsOf(cadre, 'itm_bag')).toHaveLength(1)
  expect(await pointsOf(cadre)).toBe(before - 60)
})

test('left without an answer it is found again among my matters, and settled there', async ({ mock, device, guard, session }) => {
  guard.expects('redeem lost')
  const cadre = await session(people.chen)
  const mall = new MallPage(await device({ session: cadre }))
  const { page } = mall
  await mock.addFault({ kind: 'drop_request', operationId: 'redeem', times: ALWAYS })
  await mall.openItem('帆布环保袋')
  await mall.redeem()
  await expect(page.getByRole('heading', { name: '正在确认，不会重复兑换' })).toBeVisible()
  await page.goto('/matters')
  await expect(page.getByRole('button', { name: /积分兑换.*正在确认/ })).toBeVisible()
  await mock.clearFaults()
  await askUnlessSettled(page.getByRole('button', { name: '现在查询' }))
  await expect(page.getByText('没有待办的事项')).toBeVisible()
  expect(await redemptionsOf(cadre, 'itm_bag')).toHaveLength(1)
})

test('much money asks for the PIN; nothing is taken without it', async ({ device, guard, session }) => {
  guard.expects('redeem 403')
  guard.secrets.push(PIN)
  const cadre = await session(people.chen)
  const [points, money] = [await pointsOf(cadre), await balanceOf(cadre)]
  const mall = new MallPage(await device({ session: cadre }))
  await mall.openItem('舟山带鱼段')
  await mall.redeem()
  await expect(mall.page.getByRole('dialog', { name: '输入支付密码' })).toBeVisible()
  expect([await pointsOf(cadre), await balanceOf(cadre)]).toEqual([points, money])
  await mall.enterPin(PIN)
  await expect(mall.done).toBeVisible()
  expect([await pointsOf(cadre), await balanceOf(cadre)]).toEqual([points - 400, money - 5800])
})

test('what ran out meanwhile is refused in words, and nothing is taken', async ({ device, guard, session }) => {
  guard.expects('redeem 422')
  const cadre = await session(people.chen)
  const mall = new MallPage(await device({ session: cadre }))
  await mall.openItem('桌面绿萝')
  await mall.page.getByRole('button', { name: '增加一件' }).click()
  // Somebody on another phone of hers was quicker: her own limit is used up, as the last piece of a shelf would be.
  await cadre.call('redeem', { body: { itemId: 'itm_plant', quantity: 2, points: 180, fen: 0 } }, { 'idempotency-key': randomUUID() })
  const before = await pointsOf(cadre)
  await mall.redeem()
  await expect(mall.page.getByRole('heading', { name: '兑换数量超过每人上限' })).toBeVisible()
  await expect(mall.page.getByText('已兑到每人上限')).toBeVisible()
  expect(await pointsOf(cadre)).toBe(before)
})

test('the last piece goes to somebody else between the question and its answer: said so, nothing is taken, the shelf is empty', async ({ device, guard, session }) => {
  guard.expects('redeem 422')
  const [cadre, other] = [await session(people.chen), await session(people.he)]
  const mall = new MallPage(await device({ session: cadre }))
  const { page } = mall
  await mall.openItem('登步黄金瓜礼盒')
  await expect(page.getByText('1 件', { exact: true })).toBeVisible()
  await mall.redeemKey.click()
  await expect(mall.question).toContainText('将扣 280 积分')
  const [points, money] = [await pointsOf(cadre), await balanceOf(cadre)]
  await other.call('redeem', { body: { itemId: 'itm_fruit', quantity: 1, points: 280, fen: 1000 } }, { 'idempotency-key': randomUUID() })
  await mall.question.getByRole('button', { name: '确认兑换' }).click()
  await expect(page.getByRole('heading', { name: '已经兑完了' })).toBeVisible()
  await expect(page.getByText('积分没有扣，看看别的商品')).toBeVisible()
  await expect(page.getByRole('main').getByText('已兑完', { exact: true })).toBeVisible()
  await expect(mall.redeemKey).toHaveAttribute('aria-disabled', 'true')
  expect([await pointsOf(cadre), await balanceOf(cadre)]).toEqual([points, money])
  expect(await redemptionsOf(cadre, 'itm_fruit')).toEqual([])
})
