import type { Page } from '@playwright/test'
import { MePage } from '../pages/me-page'
import { PayPage } from '../pages/pay-page'
import { ResultPage } from '../pages/result-page'
import { SignInPage } from '../pages/sign-in-page'
import { workerReady } from '../support/device'
import { people, windows } from '../support/people'
import { expect, test } from '../support/test'
import { codeOf, paymentsOf } from '../support/world'

test.use({ serviceWorker: true })

const MINUTE = 61_000

const keys = (page: Page) => page.evaluate(() => Object.keys(localStorage).sort())

/** A settled payment, an amount half typed, copies of home and bills, and one payment that nobody can say anything of. */
async function leaveTraces(page: Page, pay: PayPage, code: string, lose: () => Promise<unknown>): Promise<void> {
  await pay.open(code)
  await pay.pay('4.1', '4.10')
  await new ResultPage(page).isPaid('4.10 元')
  await lose()
  await pay.open(code)
  await pay.pay('4.2', '4.20')
  await new ResultPage(page).isUnknown()
  await page.goto('/bills')
  await expect(page.getByText(/^\d+ 笔，支付 ¥/)).toBeVisible()
  await pay.open(code)
  await pay.type('7')
}

for (const network of ['with', 'without'] as const) {
  test(`sign-out ${network} a network wipes everything but the unsettled payment`, async ({ app, mock, device, guard, session }) => {
    guard.expects('pay lost', 'getPaymentAttempt lost')
    guard.tolerates(/ lost$/, / 401$/)
    const cadre = await session(people.chen)
    const page = await device({ session: cadre })
    const pay = new PayPage(page)
    await leaveTraces(page, pay, await codeOf(app, windows.first), async () => {
      await mock.addFault({ kind: 'drop_response', operationId: 'pay', times: null })
      await mock.addFault({ kind: 'drop_request', operationId: 'getPaymentAttempt', times: null })
    })
    await workerReady(page)
    await page.context().setOffline(network === 'without')
    await new MePage(page).signOut('还有 1 笔付款正在确认，再次登录后会继续')
    const leaving = network === 'without' ? ['egj:session.leaving'] : []
    await expect.poll(() => keys(page)).toEqual([expect.stringMatching(/^egj:attempt\//), 'egj:clock', 'egj:session.consent', ...leaving])

    await page.context().setOffline(false)
    const onServer = () => cadre.call('getMe', {}).then(() => 'signed in', () => 'signed out')
    await expect.poll(onServer, 'the server hears of it too').toBe('signed out')
    await mock.clearFaults()
    await mock.setClock({ shiftMs: MINUTE })
    await page.goto('/matters')
    await new SignInPage(page, mock).signIn(people.wang)
    await expect(page.getByText('没有待办的事项')).toBeVisible()
    await new MePage(page).signOut()
    await new SignInPage(page, mock).signIn(people.chen)
    await page.goto('/matters')
    await expect(page.getByText('没有待办的事项'), 'its owner is back, and it settles').toBeVisible()
    expect(await paymentsOf(await session(people.chen), 420)).toHaveLength(1)
  })
}
