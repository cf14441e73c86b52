import { PayPage } from '../pages/pay-page'
import { ResultPage } from '../pages/result-page'
import { people, windows } from '../support/people'
import { expect, test } from '../support/test'
import { balanceOf, codeOf, paymentsOf } from '../support/world'

test('over the limit asks for a reason, beside its field, and keeps it with the payment', async ({ app, device, session }) => {
  const cadre = await session(people.chen)
  const page = await device({ session: cadre })
  const pay = new PayPage(page)
  await pay.open(await codeOf(app, windows.first))
  await pay.ask('26')
  await expect(page.getByText('限额 ¥20.00，超出 ¥6.00')).toBeVisible()
  await expect(page.getByText('超出限额，请填写原因（至少 2 个字）')).toBeVisible()
  await expect(page.getByLabel('超限原因')).toBeFocused()
  await expect(pay.sheet).toHaveCount(0)

  await page.getByLabel('超限原因').fill('陪同外地来访人员用餐')
  await page.reload()
  await pay.isReady()
  await expect(page.getByLabel('超限原因'), 'a reload loses nothing').toHaveValue('陪同外地来访人员用餐')
  await pay.payKey.click()
  await expect(pay.sheet.getByText('陪同外地来访人员用餐')).toBeVisible()
  await pay.confirm('26.00')
  await new ResultPage(page).isPaid('26.00 元')
  await page.getByRole('button', { name: '查看凭证' }).click()
  await expect(page.getByText('陪同外地来访人员用餐').filter({ visible: true })).toBeVisible()
})

test('too little money is said with what is missing, and nothing moves', async ({ app, device, guard, session }) => {
  guard.expects('createQuote 422')
  const cadre = await session(people.zheng)
  const balance = await balanceOf(cadre)
  const page = await device({ session: cadre })
  const pay = new PayPage(page)
  await pay.open(await codeOf(app, windows.first))
  await pay.type(String((balance + 50) / 100))
  await pay.payKey.click()
  await expect(pay.notice('余额还差 ¥0.50')).toBeVisible()
  await expect(pay.payKey, 'what was typed stays').toContainText(((balance + 50) / 100).toFixed(2))
  expect(await balanceOf(cadre)).toBe(balance)
})

test('one account may be chosen, and only that one is drawn on', async ({ app, device, session }) => {
  const cadre = await session(people.chen)
  const page = await device({ session: cadre })
  const pay = new PayPage(page)
  await pay.open(await codeOf(app, windows.first))
  await page.getByRole('button', { name: /先用餐补账户，不足用个人账户/ }).click()
  await page.getByRole('radio', { name: /只用个人账户/ }).click()
  await page.getByRole('button', { name: '完成' }).click()
  await pay.ask('6.2')
  await expect(pay.sheet.getByText('个人账户')).toBeVisible()
  await expect(pay.sheet.getByText('餐补账户')).toHaveCount(0)
  await pay.confirm('6.20')
  await new ResultPage(page).isPaid('6.20 元')
  expect(await paymentsOf(cadre, 620)).toHaveLength(1)
})

test('an official meal at a farmhouse asks for the trip', async ({ app, device, session }) => {
  const page = await device({ session: await session(people.chen) })
  const pay = new PayPage(page)
  await pay.open(await codeOf(app, windows.farmhouse), windows.farmhouse.venueName)
  await expect(page.getByText('午餐 · 公务出差')).toBeVisible()
  await pay.ask('32')
  await expect(page.getByText('请填写出差事由（至少 2 个字）')).toBeVisible()
  await page.getByLabel('出差事由').fill('嵊泗蹲点调研')
  await pay.payKey.click()
  await expect(pay.sheet.getByText('嵊泗蹲点调研')).toBeVisible()
  await pay.confirm('32.00')
  await new ResultPage(page).isPaid('32.00 元')
})

test('a double tap on the confirmation pays once', async ({ app, device, session }) => {
  const cadre = await session(people.chen)
  const page = await device({ session: cadre })
  const pay = new PayPage(page)
  await pay.open(await codeOf(app, windows.first))
  await pay.ask('7.3')
  await pay.sheet.getByRole('button', { name: '确认支付 ¥7.30' }).dblclick()
  await new ResultPage(page).isPaid('7.30 元')
  expect(await paymentsOf(cadre, 730)).toHaveLength(1)
})
