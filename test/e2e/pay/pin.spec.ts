import { PayPage } from '../pages/pay-page'
import { ResultPage } from '../pages/result-page'
import { people, PIN, windows } from '../support/people'
import { expect, test } from '../support/test'
import { balanceOf, codeOf } from '../support/world'

const WRONG = '904157'

/** Above the password-free ¥50, and above the limit. */
async function typeSixty(pay: PayPage, code: string): Promise<void> {
  await pay.open(code)
  await pay.type('60')
  await pay.page.getByLabel('超限原因').fill('接待考察组')
  await pay.payKey.click()
}

async function askForSixty(pay: PayPage, code: string): Promise<void> {
  await typeSixty(pay, code)
  await expect(pay.sheet.getByRole('heading', { name: '输入支付密码' })).toBeVisible()
}

test('a wrong PIN tells how many tries are left; the right one pays', async ({ app, device, guard, session }) => {
  guard.expects('createPayPinProof 403')
  guard.secrets.push(WRONG)
  const page = await device({ session: await session(people.chen) })
  const pay = new PayPage(page)
  await askForSixty(pay, await codeOf(app, windows.first))
  await pay.enterPin(WRONG)
  await expect(pay.sheet.getByText('支付密码不对，还可以试 4 次')).toBeVisible()
  await pay.enterPin(PIN)
  await new ResultPage(page).isPaid('60.00 元')
})

test('five wrong PINs lock it, with the time; nothing is paid', async ({ app, device, guard, session }) => {
  guard.expects('createPayPinProof 403')
  guard.secrets.push(WRONG)
  const cadre = await session(people.chen)
  const balance = await balanceOf(cadre)
  const page = await device({ session: cadre })
  const pay = new PayPage(page)
  await askForSixty(pay, await codeOf(app, windows.first))
  for (const left of [4, 3, 2, 1]) {
    await pay.enterPin(WRONG)
    await expect(pay.sheet.getByText(`支付密码不对，还可以试 ${left} 次`)).toBeVisible()
  }
  await pay.enterPin(WRONG)
  await expect(pay.notice('支付密码已锁定')).toContainText(/12:3\d 后再试/)
  await pay.payKey.click()
  await pay.enterPin(PIN)
  await expect(pay.notice('支付密码已锁定'), 'the right one does not help now').toBeVisible()
  expect(await balanceOf(cadre)).toBe(balance)
})

test('without a PIN: set one before any digit is asked for, come back to what was typed, and pay', async ({ app, device, session }) => {
  const page = await device({ session: await session(people.wang) })
  const pay = new PayPage(page)
  await typeSixty(pay, await codeOf(app, windows.first))
  await pay.notice('还没有设置支付密码').getByRole('button', { name: '设置支付密码' }).click()
  for (const title of ['请设置 6 位支付密码', '请再输入一次']) {
    const pad = page.getByRole('group', { name: `${title}键盘` })
    for (const digit of PIN) await pad.getByRole('button', { name: digit, exact: true }).click()
  }
  await pay.shows('60.00 元')
  await expect(page.getByLabel('超限原因')).toHaveValue('接待考察组')
  await pay.payKey.click()
  await pay.enterPin(PIN)
  await new ResultPage(page).isPaid('60.00 元')
})
