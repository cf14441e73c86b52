import type { DeviceOptions } from '../support/device'
import { PayPage } from '../pages/pay-page'
import { ResultPage } from '../pages/result-page'
import { WindowPage } from '../pages/window-page'
import { northOfCanteen, people, windows } from '../support/people'
import { expect, test } from '../support/test'
import { balanceOf, codeOf } from '../support/world'

const METRES = 300

test('too far is refused with the distance, and nothing moves', async ({ app, mock, device, guard, session }) => {
  guard.expects('createQuote 422')
  await mock.setLocation({ mode: 'far', metres: 2_500 })
  const cadre = await session(people.chen)
  const balance = await balanceOf(cadre)
  const pay = new PayPage(await device({ session: cadre }))
  await pay.open(await codeOf(app, windows.first))
  await pay.ask('9')
  await expect(pay.notice('离食堂 2.5 公里，不能付款')).toContainText(`到食堂 ${METRES} 米以内再扫`)
  expect(await balanceOf(cadre)).toBe(balance)
})

test.describe('where the phone says it is', () => {
  test.beforeEach(({ mock }) => mock.setLocation({ mode: 'real' }))

  for (const [title, position, words] of [
    ['at the door', northOfCanteen(0), /在食堂附近（[0-4] 米）/],
    ['beyond the radius, but the fix is too coarse to say so', northOfCanteen(500, 250), '在食堂附近（定位误差 250 米）'],
  ] as const) {
    test(`${title}: goes on`, async ({ app, device, session }) => {
      const pay = new PayPage(await device({ session: await session(people.chen), position }))
      await pay.open(await codeOf(app, windows.first))
      await pay.ask('9')
      await expect(pay.sheet.getByText(words)).toBeVisible()
    })
  }

  test('beyond the radius by more than the fix is coarse: refused', async ({ app, device, guard, session }) => {
    guard.expects('createQuote 422')
    const pay = new PayPage(await device({ session: await session(people.chen), position: northOfCanteen(500, 150) }))
    await pay.open(await codeOf(app, windows.first))
    await pay.ask('9')
    await expect(pay.notice(/^离食堂 (49\d|50\d) 米，不能付款$/)).toBeVisible()
  })
})

for (const [title, position] of [['refused by the user', 'refused'], ['not to be had', 'none']] as const satisfies [string, DeviceOptions['position']][]) {
  test(`a position ${title}: paid, and flagged for payer and window`, async ({ app, device, session }) => {
    const page = await device({ session: await session(people.chen), position })
    const pay = new PayPage(page)
    await pay.open(await codeOf(app, windows.first))
    await pay.ask('9')
    await expect(pay.sheet.getByText('没有定位，本笔会标记')).toBeVisible()
    await pay.confirm('9.00')
    await new ResultPage(page).isPaid('9.00 元')
    await expect(page.getByText('没有定位，已标记')).toBeVisible()
    const atWindow = new WindowPage(await device({ session: await session(people.lin) }))
    await atWindow.open()
    await expect(atWindow.page.getByRole('button', { name: /陈\*平.*午餐 · 没有定位.*今天/ })).toBeVisible()
  })
}
