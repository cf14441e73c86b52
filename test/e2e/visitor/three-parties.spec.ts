import { GatePage } from '../pages/gate-page'
import { clipOfScreen } from '../support/clip'
import { people } from '../support/people'
import { expect, test } from '../support/test'
import { secretIn, visitor } from '../support/visitor'

test('host, visitor and guard: invited, registered, approved, scanned off the visitor’s screen, let in, the host is told, let out', async ({ mock, device, session, guard }, info) => {
  test.setTimeout(180_000)
  guard.secrets.push(visitor.number, visitor.phone)
  const chen = await session(people.chen)
  const host = await device({ session: chen })
  const phone = await device()

  await test.step('the host invites', async () => {
    await host.goto('/visits/invite')
    await host.getByLabel('访客姓名').fill(visitor.name)
    await host.getByRole('radio', { name: '今天' }).click()
    await host.getByRole('radio', { name: '全天' }).click()
    await host.getByRole('region', { name: '操作' }).getByRole('button').click()
    await expect(host.getByText('邀请链接好了')).toBeVisible()
  })
  const link = /https?:\/\/\S+/.exec(await host.locator('.visit-link-text').innerText())?.[0] ?? ''

  await test.step('the visitor registers, without an account', async () => {
    await phone.goto(`/v/#t=${secretIn(link)}`)
    await phone.getByRole('button', { name: '同意并填写' }).click()
    await phone.getByLabel('姓名').fill(visitor.name)
    await phone.getByLabel('单位').fill(visitor.org)
    await phone.getByLabel('证件号码').fill(visitor.number)
    await phone.getByLabel('手机号码').fill(visitor.phone)
    await phone.getByRole('button', { name: '提交登记' }).click()
    await expect(phone.getByText('等对方批准').or(phone.getByText(/等.*批准/)).first()).toBeVisible()
  })

  await test.step('the host approves', async () => {
    await host.goto('/notices')
    await host.getByRole('button', { name: /李明登记好了，等您批准/ }).click()
    await host.getByRole('button', { name: '批准来访' }).click()
    await expect(host.getByText('已批准').filter({ visible: true }).first()).toBeVisible()
  })

  // The visitor's screen goes on turning; what the camera saw stays good for as long as the server's clock stands.
  await mock.setClock({ frozen: true })
  await phone.reload()
  const qr = phone.getByRole('img', { name: '访客通行二维码' })
  await expect(qr).toBeVisible()
  const clip = clipOfScreen(await qr.screenshot({ scale: 'css' }), info)

  const gate = new GatePage(await device({ session: await session(people.zhiqiang), camera: clip }))
  await test.step('the guard scans it and lets the visitor in', async () => {
    await gate.open()
    await gate.scanKey.click()
    await gate.answers('可以放行')
    await expect(gate.page.getByText('李*').first()).toBeVisible()
    await gate.admitKey.click()
    await gate.says(/已放行 李\* · 1 人/)
  })

  await test.step('the host is told, the visitor sees it', async () => {
    await host.goto('/notices')
    await expect(host.getByRole('button', { name: /李明从东门进来了/ })).toBeVisible()
    await expect(phone.getByText('在院内').first()).toBeVisible({ timeout: 30_000 })
  })

  await test.step('the guard lets the visitor out by the list of who is inside', async () => {
    const { page } = gate
    await page.goto('/workbench/gate/visits?group=inside')
    await page.getByLabel('按姓名找').fill('李明')
    await page.getByRole('button', { name: '查找' }).click()
    await page.getByRole('button', { name: /^李\*/ }).click()
    await page.getByRole('dialog', { name: '访客' }).getByRole('button', { name: '登记离开' }).click()
    await expect(page.getByText('李* 已登记离开')).toBeVisible()
    await host.goto('/notices')
    await expect(host.getByRole('button', { name: /李明从东门离开了/ })).toBeVisible()
  })
})
