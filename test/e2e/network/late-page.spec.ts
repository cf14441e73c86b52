import type { MockConsole } from '../../support/mock-console'
import { PayPage } from '../pages/pay-page'
import { ResultPage } from '../pages/result-page'
import { people, windows } from '../support/people'
import { expect, test } from '../support/test'
import { codeOf, paymentsOf } from '../support/world'

/** From now on no script and no style sheet of a page comes. */
const loseFiles = (mock: MockConsole) => mock.addFault({ kind: 'drop_request', operationId: 'appFiles', times: null })

const LOST = /\/(js|css)\/\w+\.[0-9a-f]{8}\.(js|css) lost$/

test('a page whose scripts are lost on the way opens by itself later; the tap is not lost', async ({ device, guard, mock, session }) => {
  guard.tolerates(LOST)
  const page = await device({ session: await session(people.chen) })
  await page.goto('/')
  const service = page.getByRole('button', { name: '账户', exact: true })
  await service.waitFor()
  await loseFiles(mock)
  await service.click()
  await expect(page.getByText('网络不好，正在打开页面')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'e管家' })).toBeVisible()
  await mock.clearFaults()
  await expect(page.getByRole('heading', { name: '账户', exact: true })).toBeVisible()
  await expect(page.getByText('网络不好，正在打开页面')).toHaveCount(0)
})

test('who does not wait opens another page, and the late one does not push in', async ({ device, guard, mock, session }) => {
  guard.tolerates(LOST)
  const page = await device({ session: await session(people.chen) })
  await page.goto('/me')
  await page.getByRole('tab', { name: '首页' }).click()
  const service = page.getByRole('button', { name: '账户', exact: true })
  await service.waitFor()
  await loseFiles(mock)
  await service.click()
  await expect(page.getByText('网络不好，正在打开页面')).toBeVisible()
  await page.getByRole('tab', { name: '我的', exact: true }).click()
  await expect(page.getByText(people.chen.name, { exact: true })).toBeVisible()
  await mock.clearFaults()
  await page.waitForTimeout(2_500)
  await expect(page.getByRole('heading', { name: '我的', exact: true })).toBeVisible()
})

test('the result page is there before the money moves: no script is needed after the confirmation', async ({ app, device, mock, session }) => {
  const cadre = await session(people.chen)
  const pay = new PayPage(await device({ session: cadre }))
  await pay.open(await codeOf(app, windows.first))
  const ahead = Promise.all([pay.page.waitForResponse(/\/css\/.*\.css$/), pay.page.waitForResponse(/\/js\/.*\.js$/)])
  await pay.ask('9')
  await ahead
  await loseFiles(mock)
  await pay.confirm('9.00')
  await new ResultPage(pay.page).isPaid('9.00 元')
})

test('paid while the result page’s script is lost: said so on the spot, and the proof opens by itself', async ({ app, device, guard, mock, session }) => {
  guard.tolerates(LOST)
  const cadre = await session(people.chen)
  const pay = new PayPage(await device({ session: cadre }))
  await pay.open(await codeOf(app, windows.first))
  await pay.page.waitForLoadState('networkidle')
  await loseFiles(mock)
  await pay.pay('9', '9.00')
  await expect(pay.sheet.getByRole('heading', { name: '支付成功' })).toBeVisible()
  await expect(pay.sheet.getByText('不用再付一次')).toBeVisible()
  await mock.clearFaults()
  await new ResultPage(pay.page).isPaid('9.00 元')
  expect(await paymentsOf(cadre, 900)).toHaveLength(1)
})

test('the app’s own script is lost: the shell says so, keeps what is typed, and the app takes it over', async ({ app, device, guard, mock, session }) => {
  guard.tolerates(LOST)
  const code = await codeOf(app, windows.first)
  const pay = new PayPage(await device({ session: await session(people.chen) }))
  await loseFiles(mock)
  await pay.page.goto(`/p/?c=${code}`)
  await expect(pay.page.getByText('网络不好，正在打开')).toBeVisible()
  await pay.type('12.5')
  await mock.clearFaults()
  await pay.isReady()
  await expect(pay.page.getByText('网络不好，正在打开')).toHaveCount(0)
  await pay.shows('12.50 元')
})

test('a page without a shell comes as well once the network is better', async ({ device, guard, mock, session }) => {
  guard.tolerates(LOST)
  const page = await device({ session: await session(people.chen) })
  await loseFiles(mock)
  await page.goto('/wallet')
  await expect(page.getByText('网络不好，正在打开')).toBeVisible()
  await mock.clearFaults()
  await expect(page.getByRole('heading', { name: '账户', exact: true })).toBeVisible()
})
