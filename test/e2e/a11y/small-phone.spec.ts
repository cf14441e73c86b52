import type { Locator } from '@playwright/test'
import { PayPage } from '../pages/pay-page'
import { expect, test } from './test'

/** A phone of 2016, and the same with a browser's bars and a question below. */
const SMALL = { width: 360, height: 640 }
const SMALLER = { width: 360, height: 520 }

/** Whether a finger on its middle meets it, and nothing that lies over it. */
const isFree = (target: Locator): Promise<boolean> => target.evaluate((element) => {
  const { left, top, width, height } = element.getBoundingClientRect()
  return element.contains(document.elementFromPoint(left + width / 2, top + height / 2))
})

async function expectFree(...targets: Locator[]): Promise<void> {
  for (const target of targets) {
    await expect(target).toBeInViewport({ ratio: 1 })
    expect(await isFree(target), String(target)).toBe(true)
  }
}

test('amount, reason, keypad and pay key are in sight together', async ({ open }) => {
  const page = await open('pay-over-limit')
  await page.setViewportSize(SMALL)
  const { payKey, keypad } = new PayPage(page)
  await expectFree(page.getByRole('status', { name: '26.50 元' }), page.getByLabel('超限原因'), ...(await keypad.getByRole('button').all()), payKey)
})

test('below that, the reason comes above the keypad as soon as it is asked for', async ({ open }) => {
  const page = await open('pay-no-amount')
  await page.setViewportSize(SMALLER)
  const pay = new PayPage(page)
  await pay.type('26.5')
  await pay.payKey.click()
  const reason = page.getByLabel('超限原因')
  await expect(reason).toBeFocused()
  await expectFree(reason, ...(await pay.keypad.getByRole('button').all()), pay.payKey)
})

test('why a payment stopped is in sight', async ({ open }) => {
  const page = await open('pay-too-far')
  await page.setViewportSize(SMALL)
  await expectFree(page.getByRole('heading', { name: /不能付款$/ }), page.getByText(/^到食堂 .*再扫$/))
})

for (const name of ['pay-pin', 'pin-change', 'result-pin-again']) {
  test(`every key of the PIN is in sight: ${name}`, async ({ open }) => {
    const page = await open(name)
    await page.setViewportSize(SMALL)
    await expectFree(...(await page.getByRole('group', { name: /键盘$/ }).last().getByRole('button').all()))
  })
}

test('the window sees word, clock and amount of a paid meal without scrolling', async ({ open }) => {
  const page = await open('result-paid')
  await page.setViewportSize(SMALL)
  await expectFree(page.getByRole('img', { name: '17.50 元' }), page.getByRole('timer'), page.getByRole('img', { name: /^暗号/ }), page.getByText('流水号'))
})
