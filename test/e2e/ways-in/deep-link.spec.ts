import { PayPage } from '../pages/pay-page'
import { ResultPage } from '../pages/result-page'
import { SignInPage } from '../pages/sign-in-page'
import { people, windows } from '../support/people'
import { slowNetwork } from '../support/slow-network'
import { expect, test } from '../support/test'
import { codeOf, paymentsOf } from '../support/world'

test('what is typed on the printed link before the app is up is kept', async ({ app, device, session }) => {
  const page = await device({ session: await session(people.chen) })
  const normal = await slowNetwork(page)
  await page.goto(`/p/?c=${await codeOf(app, windows.first)}`, { waitUntil: 'commit' })
  const shell = page.locator('#shell')
  for (const key of ['1', '7', '.']) await shell.locator(`[data-key="${key}"]`).click()
  await page.keyboard.press('5')
  await expect(shell.locator('[data-amount]')).toHaveText('17.5')
  await expect(page.locator('#app'), 'the framework is not up yet').toBeEmpty()
  await normal()

  const pay = new PayPage(page)
  await pay.isReady()
  await expect(shell).toHaveCount(0)
  await pay.shows('17.50 元')
  await pay.payKey.click()
  await pay.confirm('17.50')
  await new ResultPage(page).isPaid('17.50 元')
})

test('the printed link asks who is behind it before the app is up, and only once', async ({ app, device, session }) => {
  const page = await device({ session: await session(people.chen) })
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/code-resolutions')) asked.push(request.postData() ?? '')
  })
  const code = await codeOf(app, windows.first)
  const normal = await slowNetwork(page)
  await page.goto(`/p/?c=${code}`, { waitUntil: 'commit' })
  await expect.poll(() => asked.length).toBe(1)
  await expect(page.locator('#app'), 'the framework is not up yet').toBeEmpty()
  await normal()
  await new PayPage(page).isReady()
  expect(asked).toEqual([JSON.stringify({ code, source: 'link' })])
})

test('signed out: agree, sign in, and go on with what was typed', async ({ app, mock, device, session }) => {
  const page = await device()
  const normal = await slowNetwork(page)
  await page.goto(`/p/?c=${await codeOf(app, windows.first)}`, { waitUntil: 'commit' })
  for (const key of ['1', '2']) await page.locator(`#shell [data-key="${key}"]`).click()
  await normal()

  const signIn = new SignInPage(page, mock)
  await signIn.agree()
  await signIn.signIn(people.chen)
  const pay = new PayPage(page)
  await pay.isReady()
  await pay.shows('12.00 元')
  await pay.payKey.click()
  await pay.confirm('12.00')
  await new ResultPage(page).isPaid('12.00 元')
  expect(await paymentsOf(await session(people.chen), 1200)).toHaveLength(1)
})

test('nothing is collected before the consent', async ({ mock, device }) => {
  const page = await device()
  await page.goto('/')
  await page.getByRole('button', { name: '暂不同意' }).click()
  await expect(page.getByText('没有收集任何信息')).toBeVisible()
  await expect(page.getByLabel('手机号码')).toHaveCount(0)
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  expect((await mock.state()).smsCodes).toEqual([])
})

test('a wrong SMS code tells how many tries are left', async ({ mock, device, guard }) => {
  guard.expects('signInWithSms 422')
  const page = await device()
  await page.goto('/')
  const signIn = new SignInPage(page, mock)
  await signIn.agree()
  await signIn.askForCode(people.chen)
  const right = await mock.smsCode(people.chen.phone)
  await signIn.enterCode(right.replace(/./, (digit) => String((Number(digit) + 1) % 10)))
  await expect(page.getByText('验证码不对，核对短信后重新输入，还可以试 4 次')).toBeVisible()
  await signIn.enterCode(right)
  await expect(page.getByRole('button', { name: '扫一扫，付餐费' })).toBeVisible()
})
