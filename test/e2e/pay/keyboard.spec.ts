import type { Locator, Page } from '@playwright/test'
import { PayPage } from '../pages/pay-page'
import { ResultPage } from '../pages/result-page'
import { people, windows } from '../support/people'
import { expect, test } from '../support/test'
import { codeOf, paymentsOf } from '../support/world'

const MOST_STOPS = 40

/** Tab until it has the focus, as somebody without a mouse would. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(target, `within ${MOST_STOPS} stops`).toBeFocused()
}

async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

test('the whole way from home to home by keyboard', async ({ app, device, session }) => {
  const cadre = await session(people.chen)
  const page = await device({ session: cadre })
  await page.goto('/')
  await press(page, page.getByRole('button', { name: '扫一扫，付餐费' }))

  await tabTo(page, page.getByLabel('窗口编码'))
  await page.keyboard.type(await codeOf(app, windows.first))
  await page.keyboard.press('Enter')

  const pay = new PayPage(page)
  await pay.isReady()
  for (const name of ['8', '小数点', '5']) await press(page, pay.keypad.getByRole('button', { name, exact: true }), 'Space')
  await pay.shows('8.50 元')
  await press(page, pay.payKey)

  const confirm = pay.sheet.getByRole('button', { name: '确认支付 ¥8.50' })
  await expect(confirm).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(pay.sheet).toHaveCount(0)
  await expect(pay.payKey, 'the focus is given back').toBeFocused()
  await page.keyboard.press('Enter')
  await press(page, confirm)

  await new ResultPage(page).isPaid('8.50 元')
  await press(page, page.getByRole('button', { name: '完成' }))
  await expect(page.getByRole('button', { name: '扫一扫，付餐费' })).toBeVisible()
  expect(await paymentsOf(cadre, 850)).toHaveLength(1)
})
