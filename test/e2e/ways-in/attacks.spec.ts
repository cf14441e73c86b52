import { PayPage } from '../pages/pay-page'
import { ScanPage } from '../pages/scan-page'
import { attacks, forged } from '../support/attacks'
import { people, windows } from '../support/people'
import { expect, test } from '../support/test'
import { codeOf } from '../support/world'

test('typed: each attack is refused in words and opens nothing', async ({ app, device, session }) => {
  const scan = new ScanPage(await device({ session: await session(people.chen) }))
  await scan.open()
  for (const { name, text, words } of attacks(app.origin, await codeOf(app, windows.first))) {
    await test.step(name, async () => {
      await scan.typeCode(text)
      await scan.says(words)
    })
  }
})

for (const parameter of ['q', 'c'] as const) {
  test(`by link as ${parameter}: each attack is refused in words and opens nothing`, async ({ app, device, session }) => {
    const page = await device({ session: await session(people.chen) })
    for (const { name, text, words } of attacks(app.origin, await codeOf(app, windows.first))) {
      await test.step(name, async () => {
        await page.goto(`/p/?${parameter}=${encodeURIComponent(text)}&scancode_time=1795234567`)
        await expect(page.getByRole('status').filter({ hasText: words })).toBeVisible()
        await expect(page.getByRole('button', { name: '重新扫码' })).toBeVisible()
        expect(page.url().startsWith(`${app.origin}/p/`)).toBe(true)
      })
    }
  })
}

test('signed out, a foreign link is refused before anybody signs in', async ({ device }) => {
  const page = await device()
  await page.goto(`/p/?q=${encodeURIComponent('https://canteen.example.com/p/?c=w1001-1.k1.4Z0sVb0p5mN8yq3W1aXcRg')}`)
  await expect(page.getByRole('status').filter({ hasText: '这不是本系统的收款码' })).toBeVisible()
})

test('forged, revoked and closed: the server tells, and the sticker that replaces a revoked one works', async ({ app, mock, device, guard, session }) => {
  guard.expects('resolveCode 422')
  const page = await device({ session: await session(people.chen) })
  const refused = async (code: string, words: string) => {
    await page.goto(`/p/?c=${code}`)
    await expect(page.getByRole('status').filter({ hasText: words })).toBeVisible()
    await expect(page.getByRole('button', { name: /^支付/ })).toHaveCount(0)
  }
  const old = await codeOf(app, windows.first)
  await refused(forged(old), '收款码是伪造的')
  await refused(await codeOf(app, windows.closed), '这个窗口暂停收款')
  await mock.window(windows.first.windowId, 'reissue')
  await refused(old, '收款码已停用')
  await new PayPage(page).open(await codeOf(app, windows.first))
})
