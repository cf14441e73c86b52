import { PayPage } from '../pages/pay-page'
import { ResultPage } from '../pages/result-page'
import { WindowPage } from '../pages/window-page'
import { clipOf } from '../support/clip'
import { people, windows } from '../support/people'
import { expect, test } from '../support/test'
import { balanceOf, codeOf, paymentsOf } from '../support/world'

test.use({ serviceWorker: true })

test('scanned by the camera, paid, believed at the window, and found in bill and ledger', async ({ app, device, session }, info) => {
  const cadre = await session(people.chen)
  const before = await balanceOf(cadre)
  const code = await codeOf(app, windows.first)
  const camera = clipOf(`${app.origin}/p/?c=${code}`, 'mixed', info)

  const atWindow = new WindowPage(await device({ session: await session(people.lin) }))
  await atWindow.open()

  const page = await device({ session: cadre, camera })
  await page.goto('/')
  await page.getByRole('button', { name: '扫一扫，付餐费' }).click()
  const pay = new PayPage(page)
  await pay.isReady()
  await expect(page.getByText('午餐 · 日常用餐')).toBeVisible()
  await pay.pay('17.5', '17.50')

  const result = new ResultPage(page)
  await result.isPaid('17.50 元')
  await test.step('the window sees the payment come in, under the same word', async () => {
    await expect(atWindow.page.getByRole('button', { name: /陈\*平.*今天 12:0\d.*17\.50/ })).toBeVisible()
    await expect(async () => {
      expect(await atWindow.word.getAttribute('aria-label')).toBe(await result.word.getAttribute('aria-label'))
    }).toPass()
  })

  await page.getByRole('button', { name: '查看凭证' }).click()
  await expect(page.getByRole('heading', { name: '账单详情' })).toBeVisible()
  await expect(page.getByText('餐补账户').filter({ visible: true })).toBeVisible()
  await page.getByRole('button', { name: '展开' }).click()
  await expect(page.getByText('签名', { exact: true })).toBeVisible()

  await page.goto('/wallet')
  await expect(page.getByRole('img', { name: '负 17.50 元' }).first()).toBeVisible()
  expect(await balanceOf(cadre)).toBe(before - 1750)
  expect(await paymentsOf(cadre, 1750)).toHaveLength(1)
})
