import { VisitorPage } from '../pages/visitor-page'
import { people } from '../support/people'
import { approve, pathOf, visitor } from '../support/visitor'
import { expect, test } from '../support/test'

test('by a host’s standing link: time, place, who; then the visitor’s own page', async ({ device, guard, session }) => {
  guard.secrets.push(visitor.number, visitor.phone)
  const host = await session(people.chen)
  const at = new VisitorPage(await device())
  const { page } = at
  await page.goto(pathOf(await host.call('getVisitRequestLink', {})))
  await expect(page.getByRole('heading', { name: '申请拜访 陈海平' })).toBeVisible()
  await expect(page.getByRole('textbox')).toHaveCount(0)
  await at.agreeKey.click()
  await page.getByRole('radio', { name: '明天' }).click()
  await page.getByRole('radio', { name: '下午' }).click()
  await page.getByRole('radio', { name: '2 号楼' }).click()
  await page.getByRole('radio', { name: '送货' }).click()
  await at.fill()
  await page.reload()
  await expect(page.getByText('证件号和手机号不保存在手机上，请重新填写')).toBeVisible()
  await expect(page.getByRole('radio', { name: '2 号楼' })).toBeChecked()
  await expect(page.getByRole('radio', { name: '下午' })).toBeChecked()
  await at.fill()
  await at.sendKey.click()
  await expect(page.getByRole('heading', { name: '等待 陈海平 批准' })).toBeVisible()
  await expect(page.getByText('已提交，请保存这个页面的链接')).toBeVisible()
  expect(new URL(page.url()).pathname).toBe('/v')
  expect(page.url()).toContain('#t=v.')
  await expect(page.getByText(/^明天 14:00–17:00$/)).toBeVisible()

  const { items } = await host.call('listVisits', { query: { state: 'pending' } })
  const asked = items.find(({ visitorName }) => visitorName === visitor.name)
  expect(asked).toMatchObject({ origin: 'requested', buildingName: '2 号楼' })
  await approve(host, asked?.visitId ?? '')
  await expect(at.pass).toBeVisible()
  await page.reload()
  await expect(at.pass).toBeVisible()
})

test('a lost answer sent again makes one visit', async ({ device, guard, mock, session }) => {
  guard.expects('requestVisit lost')
  const host = await session(people.chen)
  const at = new VisitorPage(await device())
  const { page } = at
  await page.goto(pathOf(await host.call('getVisitRequestLink', {})))
  await at.agreeKey.click()
  await at.fill()
  await mock.addFault({ kind: 'drop_response', operationId: 'requestVisit', times: null })
  await at.sendKey.click()
  await expect(page.getByRole('alert').filter({ hasText: '再提交一次不会重复' })).toBeVisible()
  await mock.clearFaults()
  await at.sendKey.click()
  await expect(page.getByRole('heading', { name: '等待 陈海平 批准' })).toBeVisible()
  const { items } = await host.call('listVisits', { query: { state: 'pending' } })
  expect(items.filter(({ visitorName, origin }) => visitorName === '李明' && origin === 'requested')).toHaveLength(1)
})

test('a link that is none says so', async ({ device, guard }) => {
  guard.expects('getVisitRequestForm 404')
  const page = await device()
  await page.goto('/v/apply/#t=r.stf_10001.1.AAAAAAAAAAAAAAAAAAAAAA')
  await expect(page.getByText('这个链接打不开来访信息')).toBeVisible()
})
