import { readFile } from 'node:fs/promises'
import { VisitsPage } from '../pages/visits-page'
import { people } from '../support/people'
import { expect, test } from '../support/test'

// The seeds' visits lie around the moment of the reset: noon, and not the hour at which the tests run.
test.beforeEach(async ({ mock }) => void (await mock.reset()))

test('what is new is counted on home and on 我的, and read once it was shown', async ({ device, session }) => {
  const chen = await session(people.chen)
  const { items, unread } = await chen.call('listNotices', { query: { limit: 20 } })
  expect(unread).toBeGreaterThan(0)
  const page = await device({ session: chen })
  await page.goto('/me')
  await expect(page.getByRole('button', { name: `通知 ${unread} 条未读` })).toBeVisible()
  await page.goto('/')
  await page.getByRole('button', { name: new RegExp(`^通知\\s*${unread}\\s*条未读$`) }).click()
  const marks = page.getByText(/· 未读$/)
  await expect(marks.first()).toBeVisible()
  await expect.poll(async () => (await chen.call('listNotices', {})).unread).toBe(0)
  await page.getByRole('button', { name: new RegExp(`^${items[0]?.visitorName ?? ''}`) }).first().click()
  await expect(page.getByRole('heading', { name: '进展' })).toBeVisible()
  await page.goto('/')
  await expect(page.getByRole('button', { name: '通知', exact: true })).toBeVisible()
})

test('history, search and the table of a month', async ({ device, session }) => {
  const chen = await session(people.chen)
  const page = await device({ session: chen })
  await page.goto('/visits')
  await page.getByRole('radio', { name: '历史' }).click()
  await expect(page.getByRole('button', { name: /已离开/ }).first()).toBeVisible()
  await page.getByRole('radio', { name: '进行中' }).click()
  await page.getByLabel('找访客').fill('水务')
  await expect(page.getByRole('button', { name: /张建军/ })).toHaveCount(0)
  await expect(page.getByRole('button', { name: /吴海燕/ })).toBeVisible()
  await page.getByLabel('找访客').fill('没有这个人')
  await expect(page.getByText('没有找到这样的来访')).toBeVisible()

  await page.getByRole('button', { name: /导出来访记录/ }).click()
  const sheet = page.getByRole('dialog', { name: '导出来访记录' })
  await sheet.getByRole('button', { name: '从早一个月' }).click()
  const [download] = await Promise.all([page.waitForEvent('download'), sheet.getByRole('button', { name: '导出表格' }).click()])
  expect(download.suggestedFilename()).toMatch(/\.csv$/)
  const table = await readFile(await download.path(), 'utf8')
  expect(table.startsWith('\ufeff')).toBe(true)
  expect(table).toContain('李明')
  expect(table).not.toMatch(/33999919|19900000/)
})

test('the standing link is there to send, and renewed it is another one', async ({ device, session }) => {
  const chen = await session(people.chen)
  const { url } = await chen.call('getVisitRequestLink', {})
  const visits = new VisitsPage(await device({ session: chen }))
  const { page } = visits
  await page.goto('/visits')
  await page.getByRole('button', { name: /我的申请链接/ }).click()
  const sheet = visits.dialog('我的申请链接')
  await expect(sheet.getByText(url)).toBeVisible()
  await sheet.getByRole('button', { name: '换一个新链接' }).click()
  await sheet.getByRole('button', { name: '换链接，原来的立刻作废' }).click()
  await expect(page.getByText('换好了，原来的链接作废')).toBeVisible()
  await expect(sheet.getByText(url)).toHaveCount(0)
  expect((await chen.call('getVisitRequestLink', {})).url).not.toBe(url)
})
