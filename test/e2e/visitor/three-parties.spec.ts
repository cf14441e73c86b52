import { GatePage } from '../pages/gate-page'
import { clipOf } from '../support/clip'
import { people } from '../support/people'
import { expect, test } from '../support/test'
import { approve, invite, nowOf, passOf, register, textAt, visitor } from '../support/visit'

test('invited, registered, approved, scanned by the camera, let in; the host is told; let out', async ({ mock, device, session, guard }, info) => {
  guard.secrets.push(visitor.number, visitor.phone)
  const host = await session(people.chen)
  const invited = await invite(host, mock)
  await register(host, invited)
  await approve(host, invited)
  await mock.setClock({ frozen: true })
  const clip = clipOf(textAt(await passOf(host, invited), await nowOf(mock)), 'clean', info)

  const he = await session(people.he)
  const gate = new GatePage(await device({ session: he, camera: clip }))
  const { page } = gate
  await gate.open()
  await gate.scanKey.click()
  await gate.answers('可以放行')
  await expect(page.getByText('李*').first()).toBeVisible()
  await gate.admitKey.click()
  await gate.says(/已放行 李\* · 1 人/)

  const { items } = await host.call('listNotices', {})
  expect(items[0]).toMatchObject({ kind: 'visitor_arrived', visitId: invited.visitId, gateName: '东门' })
  await test.step('the camera is still on: the same phone, shown again, is refused with its first use', async () => {
    await gate.answers('不能放行', '通行码用过了', /第一次：今天 12:0\d 在东门/)
  })
  await gate.leaveKey.click()
  await gate.says('李* 已登记离开')
  expect(await host.call('getVisit', { path: { visitId: invited.visitId } })).toMatchObject({ state: 'left' })
})
