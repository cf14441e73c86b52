import { MePage } from '../pages/me-page'
import { SignInPage } from '../pages/sign-in-page'
import { operationName } from '../support/operation-name'
import { people } from '../support/people'
import { expect, test } from '../support/test'

test.use({ serviceWorker: true })

/** Longer than the app ever waited for the server before it moved. */
const A_WHILE_MS = 2_000

test('signing out moves once: what is typed at once stays, and home comes next', async ({ mock, device, session }) => {
  const page = await device({ session: await session(people.chen) })
  await mock.addFault({ kind: 'slow', operationId: 'signOut', delayMs: 1_500 })
  await new MePage(page).signOut()
  const signIn = new SignInPage(page, mock)
  await signIn.phone.fill(people.wang.phone)
  await page.waitForTimeout(A_WHILE_MS)
  await expect(signIn.phone).toHaveValue(people.wang.phone)
  await expect(page.getByLabel('手机号码')).toHaveCount(1)
  expect(new URL(page.url())).toMatchObject({ pathname: '/sign-in', search: '' })
  await signIn.signIn(people.wang)
  await expect(page.getByRole('button', { name: '扫一扫，付餐费' })).toBeVisible()
})

test('a sign-in is not sent before the sign-out is answered, and its session lasts', async ({ mock, device, session }) => {
  const page = await device({ session: await session(people.chen) })
  const sent: string[] = []
  page.on('request', (request) => sent.push(operationName(request)))
  await mock.addFault({ kind: 'hold', operationId: 'signOut', times: 1 })
  await new MePage(page).signOut()
  await expect.poll(async () => (await mock.state()).heldCount).toBe(1)
  const signIn = new SignInPage(page, mock)
  await signIn.askForCode(people.wang)
  await signIn.enterCode(await mock.smsCode(people.wang.phone))
  await page.waitForTimeout(A_WHILE_MS)
  expect(sent).not.toContain('signInWithSms')
  await mock.releaseHeld()
  await expect(signIn.phone).toBeHidden()
  await new MePage(page).open(people.wang.name)
  expect(sent).toContain('signInWithSms')
})
