import type { Page } from '@playwright/test'
import { PayPage } from '../pages/pay-page'
import { ResultPage } from '../pages/result-page'
import { people, windows } from '../support/people'
import { expect, test } from '../support/test'
import { balanceOf, codeOf, paymentsOf } from '../support/world'

test.use({ serviceWorker: true })

/** A browser repeats a request by itself when a kept connection breaks, so faults stand until they are cleared. */
const ALWAYS = null

test.describe('what the network does to the payment', () => {
  for (const { title, kind, failures } of [
    { title: 'the answer is lost after the charge', kind: 'drop_response', failures: ['pay lost'] },
    { title: 'the request never arrives', kind: 'drop_request', failures: ['pay lost', 'getPaymentAttempt 404'] },
    { title: 'the server fails', kind: 'fail', failures: ['pay 500', 'getPaymentAttempt 404'] },
  ] as const) {
    test(`${title}: unknown, then paid exactly once by itself`, async ({ app, mock, device, guard, session }) => {
      guard.expects(...failures)
      const cadre = await session(people.chen)
      const before = await balanceOf(cadre)
      const page = await device({ session: cadre })
      await mock.addFault({ kind, operationId: 'pay', times: ALWAYS })
      const pay = new PayPage(page)
      await pay.open(await codeOf(app, windows.first))
      await pay.pay('11.2', '11.20')
      const result = new ResultPage(page)
      await result.isUnknown()
      await mock.clearFaults()
      await result.isPaid('11.20 元')
      expect(await paymentsOf(cadre, 1120)).toHaveLength(1)
      expect(await balanceOf(cadre)).toBe(before - 1120)
    })
  }
})

test('a slow answer is waited for, and the key cannot be pressed again', async ({ app, mock, device, session }) => {
  const cadre = await session(people.chen)
  const page = await device({ session: cadre })
  await mock.addFault({ kind: 'slow', operationId: 'pay', delayMs: 3_000 })
  const pay = new PayPage(page)
  await pay.open(await codeOf(app, windows.first))
  await pay.pay('11.3', '11.30')
  await expect(pay.sheet.getByRole('button', { name: '正在支付' })).toHaveAttribute('aria-disabled', 'true')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await new ResultPage(page).isPaid('11.30 元')
  expect(await paymentsOf(cadre, 1130)).toHaveLength(1)
})

test('while nobody can say, it is found again and no second payment to that window begins', async ({ app, mock, device, guard, session }) => {
  guard.expects('pay lost', 'getPaymentAttempt lost')
  const cadre = await session(people.chen)
  const page = await device({ session: cadre })
  const code = await codeOf(app, windows.first)
  await mock.addFault({ kind: 'drop_response', operationId: 'pay', times: ALWAYS })
  await mock.addFault({ kind: 'drop_request', operationId: 'getPaymentAttempt', times: ALWAYS })
  const pay = new PayPage(page)
  await pay.open(code)
  await pay.pay('11.4', '11.40')
  await new ResultPage(page).isUnknown()

  await page.goto('/')
  await page.getByText('1 笔支付正在确认，不会重复扣款').click()
  await isListed(page, 1)
  await pay.open(code)
  await pay.pay('5', '5.00')
  await pay.notice('这个窗口还有一笔正在确认').getByRole('button', { name: '查看那一笔' }).click()
  await new ResultPage(page).isUnknown()
  // The start of the app asks by itself: let that question be lost too.
  const lost = page.waitForEvent('requestfailed', (request) => request.url().includes('/payment-attempts/'))
  await page.goto('/matters')
  await lost
  await mock.clearFaults()
  await page.getByRole('button', { name: '现在查询' }).click()
  await isListed(page, 0)
  expect(await paymentsOf(cadre, 1140)).toHaveLength(1)
  expect(await paymentsOf(cadre, 500)).toHaveLength(0)
})

async function isListed(page: Page, count: number): Promise<void> {
  await expect(page.getByRole('heading', { name: '我的事项' })).toBeVisible()
  await expect(page.getByRole('button', { name: /市行政中心第一食堂.*正在确认/ })).toHaveCount(count)
  if (count === 0) await expect(page.getByText('没有待办的事项')).toBeVisible()
}
