import { WindowPage } from '../pages/window-page'
import { askUnlessSettled } from '../support/ask'
import { people, windows } from '../support/people'
import { expect, test } from '../support/test'
import { balanceOf, codeOf, payDirectly } from '../support/world'

test('the window refunds in part, never more than was paid, and the payer sees it', async ({ app, device, session }) => {
  const cadre = await session(people.chen)
  const payment = await payDirectly(cadre, await codeOf(app, windows.first), 1610)
  const before = await balanceOf(cadre)
  const atWindow = new WindowPage(await device({ session: await session(people.lin) }))
  await atWindow.open()
  await atWindow.openPayment('16.10')
  await atWindow.refund('菜品打错', '6.1')
  await expect(atWindow.page.getByText('已退款 ¥6.10').filter({ visible: true })).toBeVisible()
  await expect(atWindow.page.getByText('已退 ¥6.10').filter({ visible: true })).toBeVisible()

  await atWindow.page.getByLabel('退款金额（元）').fill('10.01')
  await atWindow.page.getByLabel('原因').fill('再退一次')
  await atWindow.refundKey.click()
  await expect(atWindow.page.getByText('最多可退 ¥10.00').first()).toBeVisible()
  await expect(atWindow.page.getByRole('alertdialog')).toHaveCount(0)
  expect(await balanceOf(cadre)).toBe(before + 610)

  const page = await device({ session: cadre })
  await page.goto(`/bill?id=${payment.paymentId}`)
  await expect(page.getByText('部分退款')).toBeVisible()
  await expect(page.getByRole('img', { name: '加 6.10 元' })).toBeVisible()
})

test('a refund whose answer is lost is asked for again under the same key: money goes back once', async ({ app, mock, device, guard, session }) => {
  guard.expects('createRefund lost')
  const cadre = await session(people.chen)
  const { paymentId } = await payDirectly(cadre, await codeOf(app, windows.first), 1620)
  const before = await balanceOf(cadre)
  const lin = await session(people.lin)
  const atWindow = new WindowPage(await device({ session: lin }))
  const { page } = atWindow
  await atWindow.open()
  await atWindow.openPayment('16.20')
  await mock.addFault({ kind: 'drop_response', operationId: 'createRefund', times: null })
  await atWindow.refund('菜品打错', '16.2')
  await expect(page.getByText(/退款正在确认，不会重复退/)).toBeVisible()

  await page.reload()
  await mock.clearFaults()
  await askUnlessSettled(page.getByRole('button', { name: '查询退款结果' }))
  await expect(page.getByText(/已退款 ¥16.20|已全额退款/).filter({ visible: true }).first()).toBeVisible()
  const { refunds } = await lin.call('getWindowPayment', { path: { paymentId } })
  expect(refunds).toHaveLength(1)
  expect(await balanceOf(cadre)).toBe(before + 1620)
})
