import type { Page } from '@playwright/test'
import { PayPage } from '../pages/pay-page'
import { ResultPage } from '../pages/result-page'
import { WindowPage } from '../pages/window-page'
import { people, windows } from '../support/people'
import type { Session } from '../support/session'
import { expect, test } from '../support/test'
import { codeOf } from '../support/world'

/** Two of `满 15 减 2` and one `食堂九折`: at ¥17.50 the best is both together, 2.00 + 10 % of 15.50. */
const PACK = '暖冬用餐礼包'

async function claim(page: Page): Promise<void> {
  await page.goto('/coupons')
  await page.getByRole('button', { name: /^礼包/ }).click()
  await page.getByRole('button', { name: `领取${PACK}` }).click()
  const opened = page.getByRole('dialog', { name: `已领取${PACK}` })
  await expect(opened.getByText('满 15 减 2')).toHaveCount(2)
  await expect(opened.getByText('食堂九折')).toBeVisible()
  await opened.getByRole('button', { name: '查看优惠券' }).click()
  await expect(ticket(page, '满 15 减 2')).toHaveCount(2)
}

const ticket = (page: Page, title: string) => page.getByRole('button', { name: new RegExp(title) }).filter({ visible: true })
const usable = async (session: Session) => (await session.call('listCoupons', { query: { group: 'usable' } })).items.map(({ rule, state }) => `${rule.title} ${state}`).sort()

test('a claimed pack is picked by itself, and a refund brings the coupons back and takes the points', async ({ app, device, session }) => {
  const wang = await session(people.wang)
  const page = await device({ session: wang })
  await claim(page)
  const before = await usable(wang)
  const { pendingPoints } = await wang.call('getPointsOverview', {})

  const pay = new PayPage(page)
  await pay.open(await codeOf(app, windows.first))
  await pay.ask('17.5')
  await expect(pay.sheet.getByText('原价')).toBeVisible()
  await expect(pay.sheet.getByText('已选最省，省 ¥3.55')).toBeVisible()
  await pay.confirm('13.95')
  await new ResultPage(page).isPaid('13.95 元')
  await expect(page.getByText(/^\d+ 分，.*到账$/)).toBeVisible()
  expect(await usable(wang)).toHaveLength(before.length - 2)
  expect((await wang.call('getPointsOverview', {})).pendingPoints).toBeGreaterThan(pendingPoints)

  const atWindow = new WindowPage(await device({ session: await session(people.lin) }))
  await atWindow.open()
  await atWindow.openPayment('13.95')
  await atWindow.refund('菜品打错')
  await expect(atWindow.page.getByText('已退款 ¥13.95').filter({ visible: true })).toBeVisible()

  await page.getByRole('button', { name: '查看凭证' }).click()
  await page.reload()
  await expect(page.getByText(/退回优惠券 2 张 · 收回积分 \d+ 分$/)).toBeVisible()
  await expect(page.getByText(/退款收回 \d+ 分$/)).toBeVisible()
  expect(await usable(wang)).toEqual(before)
  expect((await wang.call('getPointsOverview', {})).pendingPoints).toBe(pendingPoints)
  await page.goto('/coupons')
  await ticket(page, '食堂九折').click()
  await expect(page.getByText(/^退款后退回/)).toBeVisible()
})

test('some of one’s own choice or none are priced by the server, two that do not go together are refused', async ({ app, device, guard, session }) => {
  guard.expects('createQuote 422')
  const page = await device({ session: await session(people.wang) })
  await claim(page)
  const pay = new PayPage(page)
  await pay.open(await codeOf(app, windows.first))
  await pay.ask('17.5')
  const coupons = pay.sheet.getByRole('button', { name: /^优惠券/ })
  await coupons.click()
  const choices = page.getByRole('radiogroup', { name: '优惠券' })
  const boxes = page.getByRole('group', { name: '自己选' }).getByRole('checkbox')
  const total = (yuan: string) => page.getByRole('button', { name: `完成，实付 ¥${yuan}` })
  await expect(choices.getByRole('radio', { name: /^自动选最省/ })).toBeChecked()
  await expect(boxes).toHaveCount(3)
  const [lunch, nine, secondLunch] = [boxes.nth(0), boxes.nth(1), boxes.nth(2)]
  await expect(lunch).toBeChecked()
  await expect(nine).toBeChecked()
  await expect(secondLunch).toHaveAccessibleName(/与“满 15 减 2”同类，每笔只能用一张$/)

  await lunch.click()
  await expect(total('15.75')).toBeVisible()
  await expect(nine).toBeChecked()
  await expect(choices.getByRole('radio', { name: /^自动选最省/ })).not.toBeChecked()
  await total('15.75').click()
  await expect(pay.sheet.getByText('省 ¥1.75，最多可省 ¥3.55')).toBeVisible()

  await coupons.click()
  await boxes.nth(1).press(' ')
  await expect(total('13.95')).toBeVisible()
  await boxes.nth(2).click()
  await expect(page.getByRole('alert').filter({ hasText: '“满 15 减 2”现在不能用：与“满 15 减 2”同类，每笔只能用一张。原来的选择没有变' })).toBeVisible()
  await expect(total('13.95')).toBeVisible()
  await expect(boxes.nth(2)).not.toBeChecked()
  await total('13.95').click()
  await pay.confirm('13.95')
  await new ResultPage(page).isPaid('13.95 元')
})

test('no coupon at all is a choice too', async ({ app, device, session }) => {
  const page = await device({ session: await session(people.wang) })
  await claim(page)
  const pay = new PayPage(page)
  await pay.open(await codeOf(app, windows.first))
  await pay.ask('17.5')
  await pay.sheet.getByRole('button', { name: /^优惠券/ }).click()
  await page.getByRole('radio', { name: /^不用优惠券/ }).click()
  await page.getByRole('button', { name: '完成，实付 ¥17.50' }).click()
  await pay.confirm('17.50')
  await new ResultPage(page).isPaid('17.50 元')
})

test('a coupon that another phone took meanwhile: said so, a fresh quote, and nothing was paid before', async ({ app, device, guard, session }) => {
  guard.expects('pay 422')
  const wang = await session(people.wang)
  const page = await device({ session: wang })
  await claim(page)
  const code = await codeOf(app, windows.first)
  const pay = new PayPage(page)
  await pay.open(code)
  await pay.ask('17.5')
  await expect(pay.sheet.getByText('已选最省，省 ¥3.55')).toBeVisible()
  await wang.call('createQuote', { body: { code, scene: 'daily', periodId: 'lunch', dishFen: 1600, location: { status: 'unavailable' } } })
  await pay.confirm('13.95')
  await expect(pay.sheet.getByRole('alert')).toContainText('现在不能用，没有扣款')
  await pay.confirm('13.95')
  await new ResultPage(page).isPaid('13.95 元')
})

test('a coupon is given to a colleague by its code, and only one has it then', async ({ device, session }) => {
  const wang = await session(people.wang)
  const giver = await device({ session: wang })
  await claim(giver)
  await ticket(giver, '食堂九折').click()
  await giver.getByRole('button', { name: '转赠给同事' }).click()
  await giver.getByRole('alertdialog').getByRole('button', { name: '生成兑换码' }).click()
  const shown = await giver.getByRole('img', { name: /^兑换码/ }).textContent()
  await giver.getByRole('button', { name: '复制' }).click()
  await expect(giver.getByText('已复制，可以粘贴给同事').filter({ visible: true })).toBeVisible()
  expect(await usable(wang)).toContain('食堂九折 shared')

  const zheng = await session(people.zheng)
  const taker = await device({ session: zheng })
  await taker.goto('/coupons')
  await taker.getByRole('button', { name: /^输入兑换码/ }).click()
  await taker.getByRole('textbox', { name: '兑换码' }).fill((shown ?? '').toLowerCase())
  await taker.getByRole('button', { name: '兑换', exact: true }).click()
  await expect(ticket(taker, '食堂九折')).toBeVisible()
  expect(await usable(wang)).not.toContain('食堂九折 shared')
  await giver.reload()
  await expect(giver.getByText('已转赠').filter({ visible: true })).toBeVisible()
})

test('what is shared can be taken back until somebody has it; a wrong code stays to be mended', async ({ device, guard, session }) => {
  guard.expects('redeemCouponCode 404')
  const wang = await session(people.wang)
  const page = await device({ session: wang })
  await claim(page)
  await ticket(page, '食堂九折').click()
  await page.getByRole('button', { name: '转赠给同事' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: '生成兑换码' }).click()
  await page.getByRole('button', { name: '收回转赠' }).click()
  await expect(page.getByRole('button', { name: '转赠给同事' })).toBeVisible()
  expect(await usable(wang)).toContain('食堂九折 usable')

  await page.goto('/coupons')
  await page.getByRole('button', { name: /^输入兑换码/ }).click()
  const field = page.getByRole('textbox', { name: '兑换码' })
  await field.fill('NOSUCHCODE')
  await page.getByRole('button', { name: '兑换', exact: true }).click()
  await expect(page.getByText(/^没有这个兑换码/)).toBeVisible()
  await expect(field).toHaveValue('NOSUCHCODE')
  await expect(field).toBeFocused()
})
