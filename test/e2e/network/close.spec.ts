import { PayPage } from '../pages/pay-page'
import { ResultPage } from '../pages/result-page'
import { people, windows } from '../support/people'
import { expect, test } from '../support/test'
import { balanceOf, codeOf, paymentsOf } from '../support/world'

test.use({ serviceWorker: true })

test('closing one that never arrived: nothing is charged, and a late original is refused', async ({ app, mock, device, guard, session }) => {
  guard.expects('pay lost')
  guard.tolerates(/^getPaymentAttempt lost$/)
  const cadre = await session(people.chen)
  const before = await balanceOf(cadre)
  const page = await device({ session: cadre })
  await mock.addFault({ kind: 'drop_request', operationId: 'pay', times: null })
  await mock.addFault({ kind: 'drop_request', operationId: 'getPaymentAttempt', times: null })
  const pay = new PayPage(page)
  await pay.open(await codeOf(app, windows.first))
  await pay.pay('10.1', '10.10')
  const result = new ResultPage(page)
  await result.isUnknown()
  const key = new URL(page.url()).searchParams.get('key') ?? ''
  const quoteId = await page.evaluate((name) => String(JSON.parse(localStorage.getItem(name) ?? '{}').quoteId), `egj:attempt/${key}`)
  await result.close()
  await expect(page.getByText('这笔支付已关闭，没有扣款')).toBeVisible()
  await mock.clearFaults()
  const late = cadre.call('pay', { body: { quoteId, payableFen: 1010 } }, { 'idempotency-key': key })
  await expect(late).rejects.toThrow('attempt_closed')
  expect(await balanceOf(cadre)).toBe(before)
})

test('closing one that was charged says so', async ({ app, mock, device, guard, session }) => {
  guard.expects('pay lost')
  guard.tolerates(/^getPaymentAttempt lost$/)
  const cadre = await session(people.chen)
  const page = await device({ session: cadre })
  await mock.addFault({ kind: 'drop_response', operationId: 'pay', times: null })
  await mock.addFault({ kind: 'drop_request', operationId: 'getPaymentAttempt', times: null })
  const pay = new PayPage(page)
  await pay.open(await codeOf(app, windows.first))
  await pay.pay('10.2', '10.20')
  const result = new ResultPage(page)
  await result.isUnknown()
  await result.close()
  await result.isPaid('10.20 元')
  expect(await paymentsOf(cadre, 1020)).toHaveLength(1)
})

test('closing without a network is carried out when it is back', async ({ app, mock, device, guard, session }) => {
  guard.expects('pay lost')
  guard.tolerates(/ lost$/, /^getPaymentAttempt 404$/)
  const cadre = await session(people.chen)
  const before = await balanceOf(cadre)
  const page = await device({ session: cadre })
  await mock.addFault({ kind: 'drop_request', operationId: 'pay', times: null })
  const pay = new PayPage(page)
  await pay.open(await codeOf(app, windows.first))
  await pay.pay('10.3', '10.30')
  const result = new ResultPage(page)
  await result.isUnknown()
  await page.context().setOffline(true)
  await result.close()
  await expect(page.getByText('正在关闭这笔支付')).toBeVisible()
  await mock.clearFaults()
  await page.context().setOffline(false)
  await expect(page.getByText('这笔支付已关闭，没有扣款')).toBeVisible()
  expect(await balanceOf(cadre)).toBe(before)
})
