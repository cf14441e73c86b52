import { randomUUID } from 'node:crypto'
import { people, windows } from '../support/people'
import { expect, test } from '../support/test'
import { codeOf, payDirectly } from '../support/world'

test('bills are filtered by state, with totals of the filter', async ({ app, device, session }) => {
  const cadre = await session(people.wang)
  const code = await codeOf(app, windows.first)
  const paid = [await payDirectly(cadre, code, 1010), await payDirectly(cadre, code, 1020), await payDirectly(cadre, code, 1030)]
  const lin = await session(people.lin)
  for (const [payment, fen] of [[paid[1], 1020], [paid[2], 330]] as const) {
    const path = { paymentId: payment?.paymentId ?? '' }
    await lin.call('createRefund', { path, body: { fen, reason: '菜品打错' } }, { 'idempotency-key': randomUUID() })
  }
  const page = await device({ session: cadre })
  await page.goto('/bills')
  const row = (yuan: string) => page.getByRole('button', { name: new RegExp(`今天 12:0\\d 负 ${yuan} 元`) })
  for (const [filter, shown, hidden] of [
    ['已退款', '10.20', ['10.10', '10.30']],
    ['部分退款', '10.30', ['10.10', '10.20']],
    ['已支付', '10.10', ['10.20', '10.30']],
  ] as const) {
    await page.getByRole('radio', { name: filter }).click()
    await expect(row(shown)).toBeVisible()
    for (const yuan of hidden) await expect(row(yuan)).toHaveCount(0)
  }
  await page.getByRole('radio', { name: '已退款' }).click()
  await row('10.20').click()
  await expect(page.getByRole('img', { name: '加 10.20 元' })).toBeVisible()
  await expect(page.getByText('菜品打错')).toBeVisible()
})

test('the last month comes page by page, to the last bill', async ({ device, session }) => {
  const cadre = await session(people.wang)
  const [year = 0, month = 0] = cadre.me.serverTime.slice(0, 7).split('-').map(Number)
  const before = month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`
  const { summary } = await cadre.call('listPayments', { query: { month: before } })
  expect(summary.count, 'more than a page').toBeGreaterThan(20)
  const page = await device({ session: cadre })
  await page.goto('/bills')
  await page.getByRole('button', { name: '上个月' }).click()
  await expect(page.getByText(`${summary.count} 笔，支付 `)).toBeVisible()
  const rows = page.getByRole('button', { name: /食堂/ })
  await expect(rows).toHaveCount(20)
  await page.getByRole('button', { name: '加载更多' }).click()
  await expect(rows).toHaveCount(summary.count)
  await expect(page.getByText('没有更多了')).toBeVisible()
})
