import { PayPage } from '../pages/pay-page'
import { ResultPage } from '../pages/result-page'
import { people, windows } from '../support/people'
import { expect, test } from '../support/test'
import { codeOf, paymentsOf } from '../support/world'

test.use({ serviceWorker: true })

const held = { kind: 'hold', operationId: 'pay', times: 1 } as const

test('held in flight beyond the time-out: unknown, asked for, and paid once when it is let go', async ({ app, mock, device, session }) => {
  const cadre = await session(people.chen)
  const page = await device({ session: cadre })
  await mock.addFault(held)
  const pay = new PayPage(page)
  await pay.open(await codeOf(app, windows.first))
  await pay.pay('13.1', '13.10')
  const result = new ResultPage(page)
  await expect(result.unknown).toBeVisible({ timeout: 20_000 })
  await result.askKey.click()
  await expect(page.getByText('还没有结果，会继续确认')).toBeVisible()
  await mock.releaseHeld()
  await result.isPaid('13.10 元')
  expect(await paymentsOf(cadre, 1310)).toHaveLength(1)
})

test('closing one that the server is still at says so, and its payment is shown when it comes', async ({ app, mock, device, guard, session }) => {
  guard.tolerates(/^(closePaymentAttempt|getPaymentAttempt) 409$/)
  const cadre = await session(people.chen)
  const page = await device({ session: cadre })
  await mock.addFault(held)
  const pay = new PayPage(page)
  await pay.open(await codeOf(app, windows.first))
  await pay.pay('13.5', '13.50')
  const result = new ResultPage(page)
  await expect(result.unknown).toBeVisible({ timeout: 20_000 })
  await result.close()
  await expect(page.getByText('系统正在处理这笔，出结果前关不了，会马上告诉您')).toBeVisible()
  await mock.releaseHeld()
  await result.isPaid('13.50 元')
  expect(await paymentsOf(cadre, 1350)).toHaveLength(1)
})

test('reloaded in the middle: the attempt is found again and settles once', async ({ app, mock, device, session }) => {
  const cadre = await session(people.chen)
  const page = await device({ session: cadre })
  await mock.addFault(held)
  const pay = new PayPage(page)
  await pay.open(await codeOf(app, windows.first))
  await pay.pay('13.2', '13.20')
  await expect.poll(async () => (await mock.state()).heldCount).toBe(1)
  await page.reload()
  await pay.isReady()
  await page.goto('/')
  await page.getByText('1 笔支付正在确认，不会重复扣款').click()
  await page.getByRole('button', { name: /市行政中心第一食堂.*正在确认/ }).click()
  const result = new ResultPage(page)
  await result.isUnknown()
  await mock.releaseHeld()
  await result.isPaid('13.20 元')
  await page.reload()
  await result.isPaid('13.20 元')
  expect(await paymentsOf(cadre, 1320)).toHaveLength(1)
})

test('two tabs: while one is in flight the other does not begin, and then asks before paying again', async ({ app, mock, device, guard, session }) => {
  const cadre = await session(people.chen)
  const one = new PayPage(await device({ session: cadre }))
  const two = new PayPage(await guard.newPage(one.page.context()))
  const code = await codeOf(app, windows.first)
  for (const tab of [one, two]) await tab.open(code)
  for (const tab of [one, two]) await tab.ask('13.3')
  await mock.addFault(held)
  await one.confirm('13.30')
  await expect.poll(async () => (await mock.state()).heldCount).toBe(1)
  await two.confirm('13.30')
  await expect(two.notice('这个窗口还有一笔正在确认')).toBeVisible()
  await mock.releaseHeld()
  await new ResultPage(one.page).isPaid('13.30 元')
  await two.payKey.click()
  await expect(two.page.getByRole('alertdialog', { name: /已付 ¥13\.30，再付一次？$/ })).toBeVisible()
  expect(await paymentsOf(cadre, 1330)).toHaveLength(1)
})

test('two tabs confirm at the same moment: charged once', async ({ app, device, guard, session }) => {
  guard.tolerates(/^pay 422$/)
  const cadre = await session(people.chen)
  const one = new PayPage(await device({ session: cadre }))
  const two = new PayPage(await guard.newPage(one.page.context()))
  const code = await codeOf(app, windows.first)
  for (const tab of [one, two]) await tab.open(code)
  for (const tab of [one, two]) await tab.ask('13.4')
  await Promise.all([one.confirm('13.40'), two.confirm('13.40')])
  for (const { page } of [one, two]) {
    const told = page.getByText(/支付成功|这个窗口还有一笔正在确认|\d 已付 ¥13\.40/)
    await expect(told.filter({ visible: true }).first()).toBeVisible()
  }
  expect(await paymentsOf(cadre, 1340)).toHaveLength(1)
})
