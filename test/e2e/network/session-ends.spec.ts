import { PayPage } from '../pages/pay-page'
import { ResultPage } from '../pages/result-page'
import { SignInPage } from '../pages/sign-in-page'
import { people, windows } from '../support/people'
import { expect, test } from '../support/test'
import { balanceOf, codeOf, paymentsOf } from '../support/world'

test.use({ serviceWorker: true })

const MINUTE = 61_000
/** Longer than a session may lie idle. */
const NIGHT = 13 * 3_600_000

test('the session ends at the confirmation: nothing is paid until it is confirmed anew', async ({ app, mock, device, guard, session }) => {
  guard.expects('pay 401')
  guard.tolerates(/ 401$/, /^getPaymentAttempt 404$/)
  const onTheSide = await session(people.chen)
  const before = await balanceOf(onTheSide)
  const cadre = await session(people.chen)
  const page = await device({ session: cadre })
  const pay = new PayPage(page)
  await pay.open(await codeOf(app, windows.first))
  await pay.ask('14.1')
  // The quote is answered: the payment is the first to meet the ended session.
  await expect(pay.sheet).toBeVisible()
  await cadre.call('signOut', {})
  await pay.confirm('14.10')

  await mock.setClock({ shiftMs: MINUTE })
  await new SignInPage(page, mock).signIn(people.chen)
  await pay.isReady()
  await pay.shows('14.10 元')
  await page.reload()
  await pay.isReady()
  expect(await balanceOf(onTheSide), 'signing in or reloading pays nothing').toBe(before)

  await pay.payKey.click()
  await pay.confirm('14.10')
  await new ResultPage(page).isPaid('14.10 元')
  expect(await paymentsOf(onTheSide, 1410)).toHaveLength(1)
  expect(await balanceOf(onTheSide)).toBe(before - 1410)
})

test('the session grows old over night: sign in and come back to the list', async ({ mock, device, guard, session }) => {
  guard.expects('listPayments 401')
  guard.tolerates(/ 401$/)
  const page = await device({ session: await session(people.chen) })
  await page.goto('/')
  await expect(page.getByText('餐补账户')).toBeVisible()
  await mock.setClock({ shiftMs: NIGHT })
  await page.getByRole('button', { name: '账单' }).click()
  await new SignInPage(page, mock).signIn(people.chen)
  await expect(page.getByRole('heading', { name: '账单' })).toBeVisible()
})
