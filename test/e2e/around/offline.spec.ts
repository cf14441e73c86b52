import type { Page } from '@playwright/test'
import { PayPage } from '../pages/pay-page'
import { ResultPage } from '../pages/result-page'
import { workerReady } from '../support/device'
import { people, windows } from '../support/people'
import { expect, test } from '../support/test'
import { codeOf } from '../support/world'

test.use({ serviceWorker: true })

/** By the server's clock, which stands at noon in every test; the phone's has the hour of the run. */
const AS_OF = /^离线 · 数据截至 12:0\d$/

/** The service worker has everything that a start without a network needs. */
async function isInstalled(page: Page): Promise<void> {
  await workerReady(page)
}

test('opens without a network after a first visit, with copies and their time', async ({ app, device, guard, session }) => {
  guard.tolerates(/ lost$/)
  const code = await codeOf(app, windows.first)
  const page = await device({ session: await session(people.chen) })
  await page.goto('/')
  await expect(page.getByText('餐补账户')).toBeVisible()
  await page.getByRole('button', { name: '账单' }).click()
  const summary = await page.getByText(/^\d+ 笔，支付 ¥/).innerText()
  await isInstalled(page)

  await page.context().setOffline(true)
  await expect(page.getByText(AS_OF).filter({ visible: true })).toBeVisible()
  await page.close()
  const later = await guard.newPage(page.context())
  await later.goto('/')
  await expect(later.getByText(AS_OF)).toBeVisible()
  await expect(later.getByText('餐补账户')).toBeVisible()
  await later.goto('/bills')
  await expect(later.getByText(summary)).toBeVisible()
  await expect(later.getByText(AS_OF)).toBeVisible()

  await later.goto(`/p/?c=${code}`)
  await expect(later.getByText('手机没有联网')).toBeVisible()
  await later.context().setOffline(false)
  await new PayPage(later).isReady()
  await expect(later.getByText(/^离线/)).toHaveCount(0)
})

test('nothing of the API is ever in Cache Storage', async ({ device, session }) => {
  const page = await device({ session: await session(people.chen) })
  await page.goto('/')
  await isInstalled(page)
  await page.reload()
  await expect(page.getByText('餐补账户')).toBeVisible()
  const kept = await page.evaluate(async () => {
    const names = await caches.keys()
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return keys.flat().map(({ url }) => new URL(url).pathname)
  })
  expect(kept).toContain('/index.html')
  expect(kept.filter((path) => path.startsWith('/api') || path.startsWith('/__mock'))).toEqual([])
})

test('who comes by a window’s link pays first; the whole app is fetched afterwards', async ({ app, device, session }) => {
  const page = await device({ session: await session(people.chen) })
  const registered = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
  const pay = new PayPage(page)
  await pay.open(await codeOf(app, windows.first))
  await page.waitForLoadState('networkidle')
  expect(await registered()).toBe(0)
  await pay.pay('9', '9.00')
  await new ResultPage(page).isPaid('9.00 元')
  await isInstalled(page)
})
