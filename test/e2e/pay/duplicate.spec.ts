import { PayPage } from '../pages/pay-page'
import { ResultPage } from '../pages/result-page'
import { people, windows } from '../support/people'
import { expect, test } from '../support/test'
import { codeOf, paymentsOf } from '../support/world'

test('the same amount at the same window is asked about, on another phone too', async ({ app, device, session }) => {
  const code = await codeOf(app, windows.first)
  const first = await session(people.chen)
  const one = new PayPage(await device({ session: first }))
  await one.open(code)
  await one.pay('15', '15.00')
  await new ResultPage(one.page).isPaid('15.00 元')

  const other = new PayPage(await device({ session: await session(people.chen) }))
  const question = other.page.getByRole('alertdialog', { name: /^12:0\d 已付 ¥15\.00，再付一次？$/ })
  await other.open(code)
  await other.ask('15')
  await question.getByRole('button', { name: '不付了' }).click()
  await expect(question).toHaveCount(0)
  expect(await paymentsOf(first, 1500)).toHaveLength(1)

  await other.payKey.click()
  await question.getByRole('button', { name: '再付一次' }).click()
  await other.confirm('15.00')
  await new ResultPage(other.page).isPaid('15.00 元')
  expect(await paymentsOf(first, 1500)).toHaveLength(2)
})

test('another amount, or another window, is not asked about', async ({ app, device, session }) => {
  const cadre = await session(people.chen)
  const pay = new PayPage(await device({ session: cadre }))
  for (const [window, amount, yuan] of [[windows.first, '15', '15.00'], [windows.first, '15.5', '15.50'], [windows.second, '15', '15.00']] as const) {
    await pay.open(await codeOf(app, window))
    await pay.pay(amount, yuan)
    await new ResultPage(pay.page).isPaid(`${yuan} 元`)
  }
  expect(await paymentsOf(cadre, 1500)).toHaveLength(2)
})
