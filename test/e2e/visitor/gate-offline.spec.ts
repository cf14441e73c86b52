import { randomUUID } from 'node:crypto'
import { GatePage } from '../pages/gate-page'
import { setOffline, workerReady } from '../support/device'
import { nowOf } from '../support/instant'
import { codeAt } from '../support/pass'
import { people } from '../support/people'
import { expect, test } from '../support/test'
import { approved, passOf, visitor } from '../support/visitor'

const EAST = { path: { gateId: 'gat_east' } } as const
const AGE = /没有网络，按(刚刚| \d+ 分钟前)的名单核验/

test.beforeEach(async ({ guard }) => {
  guard.secrets.push(visitor.number, visitor.phone)
  guard.tolerates(/ lost$/)
})

test('without network the list on the device lets in once, says how old it is, and tells the server later', async ({ mock, device, session }) => {
  const host = await session(people.chen)
  const invited = await approved(host, { companions: ['王芳'] })
  const he = await session(people.zhiqiang)
  const gate = new GatePage(await device({ session: he, serviceWorker: true }))
  const { page } = gate
  const listed = page.waitForResponse(/offline-list/)
  await gate.open()
  await listed
  await workerReady(page)
  await mock.setClock({ frozen: true })
  const pass = await passOf(host, invited)
  await setOffline(page, true)
  await expect(page.getByText(AGE)).toBeVisible()
  await expect(page.getByText('两个门都断网时互相看不到，同一张码可能在两边都放行')).toBeVisible()
  await gate.type(codeAt(pass, await nowOf(mock)))
  await gate.answers('可以放行')
  await expect(page.getByText(/^离线 · 按.*的名单核验$/)).toBeVisible()
  await gate.admitKey.click()
  await gate.says(/已放行 2 人（离线）/)
  await expect(page.getByText('1 条离线记录待上报')).toBeVisible()

  await gate.type(codeAt(pass, await nowOf(mock)))
  await gate.answers('不能放行', '通行码用过了', /第一次：今天 12:\d\d 在本门/)
  await gate.nextKey.click()
  await page.reload({ waitUntil: 'commit' }).catch(() => undefined)
  await setOffline(page, false)
  await gate.open()
  await expect(async () => {
    const { items } = await he.call('listGateEvents', EAST)
    expect(items.filter(({ visitId }) => visitId === invited.visitId)).toMatchObject([{ kind: 'admitted', wasOffline: true, persons: 2 }])
  }).toPass()
  await expect(page.getByText('1 条离线记录待上报')).toHaveCount(0)
})

test('a pass that the other gate used meanwhile is reported in words as a conflict', async ({ mock, device, session }) => {
  const host = await session(people.chen)
  const invited = await approved(host)
  const shen = await session(people.shen)
  const gate = new GatePage(await device({ session: await session(people.zhiqiang) }))
  const { page } = gate
  const listed = page.waitForResponse(/offline-list/)
  await gate.open()
  await listed
  await setOffline(page, true)
  await mock.setClock({ frozen: true })
  const pass = await passOf(host, invited)
  const code = codeAt(pass, await nowOf(mock))
  const south = { path: { gateId: 'gat_south' } } as const
  const { checkId } = await shen.call('checkPass', { ...south, body: { by: 'code', value: code } })
  await shen.call('admitVisitor', { ...south, body: { checkId, persons: 1, hostPresent: false } }, { 'idempotency-key': randomUUID() })
  await gate.type(code)
  await gate.answers('可以放行')
  await gate.admitKey.click()
  await gate.says(/已放行 1 人（离线）/)
  await setOffline(page, false)
  await expect(page.getByText(/离线放行的 1 人有冲突：12:\d\d 已在南门进过/)).toBeVisible()
  await page.getByRole('button', { name: '知道了' }).click()
  await expect(gate.figure('离线冲突')).toHaveAccessibleName('1 离线冲突')
})

test('a forged, foreign or unknown text lets nobody in without network either; signing out takes the list along', async ({ device, session }) => {
  const host = await session(people.chen)
  await approved(host)
  const gate = new GatePage(await device({ session: await session(people.zhiqiang) }))
  const { page } = gate
  const listed = page.waitForResponse(/offline-list/)
  await gate.open()
  await listed
  const kept = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('copy.gate')))
  await expect.poll(kept).toHaveLength(1)
  await setOffline(page, true)
  await gate.type('000000')
  await gate.answers('不能放行')
  await setOffline(page, false)
  await page.goto('/me')
  await page.getByRole('button', { name: '退出登录' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: '退出', exact: true }).click()
  await expect.poll(kept).toHaveLength(0)
})
