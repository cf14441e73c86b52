import { people } from '../support/people'
import { expect, test } from '../support/test'

const RESEND_MS = 61_000

test('who lost the phone with their WeChat unbinds it in the browser; what fails is told and tried again', async ({ device, guard, mock, session }) => {
  guard.expects('unbindWechat 500')
  const chen = await session(people.chen)
  const { privacyVersion, persona: { phone } } = chen
  const wechat = () => chen.call('exchangeWechatCode', { body: { code: `code-${Math.random()}:chen`, privacyVersion } })
  await mock.setClock({ shiftMs: RESEND_MS })
  await chen.call('sendSmsCode', { body: { phone, purpose: 'bind_wechat' } })
  const { bindingTicket } = await wechat()
  await chen.call('bindWechat', { body: { bindingTicket: bindingTicket ?? '', phone, smsCode: await mock.smsCode(phone), privacyVersion } })
  expect((await wechat()).status).toBe('signed_in')

  const page = await device({ session: chen })
  await page.goto('/me')
  const row = page.getByRole('button', { name: /^微信登录/ })
  await row.click()
  const dialog = page.getByRole('alertdialog', { name: '解绑微信？' })
  await expect(dialog).toContainText('微信里会退出登录')
  await dialog.getByRole('button', { name: '取消' }).click()
  await expect(row).toBeFocused()

  await mock.addFault({ kind: 'fail', operationId: 'unbindWechat', times: 1 })
  await row.press('Enter')
  await dialog.getByRole('button', { name: '解绑' }).click()
  await expect(page.getByText(/^没有解绑：/).filter({ visible: true })).toBeVisible()
  await row.click()
  await dialog.getByRole('button', { name: '解绑' }).click()
  await expect(page.getByText('已解绑微信').filter({ visible: true })).toBeVisible()
  await expect(row).toHaveCount(0)
  expect((await wechat()).status).toBe('binding_required')
})
