import { VisitsPage } from '../pages/visits-page'
import { people } from '../support/people'
import { expect, test } from '../support/test'
import { changeDirectly, inviteWeekly, key, visitOf, visitsOf } from '../support/visits'

const ALWAYS = null

// The seeds' visits lie around the moment of the reset: noon, and not the hour at which the tests run.
test.beforeEach(async ({ mock }) => void (await mock.reset()))

test('those who wait come first; approving gives the pass', async ({ device, session }) => {
  const chen = await session(people.chen)
  const visits = new VisitsPage(await device({ session: chen }))
  const { page } = visits
  await page.goto('/')
  await page.getByRole('button', { name: /2 个待批准/ }).click()
  await expect(page.getByRole('heading', { name: '待批准' })).toBeVisible()
  await page.getByRole('button', { name: /张建军/ }).click()
  await expect(page.getByText('访客已登记，等您批准。')).toBeVisible()
  await expect(page.getByText('绿码 · 可进')).toBeVisible()
  await expect(page.getByText(/^身份证 339\*+\d\d$/).first()).toBeVisible()
  await page.getByRole('button', { name: '批准来访' }).click()
  await expect(page.getByText('已批准，访客凭通行码进门。')).toBeVisible()
  const { state, parkingSpace } = await visitOf(chen, '张建军')
  expect([state, parkingSpace]).toEqual(['approved', expect.stringMatching(/^A-\d\d$/)])
})

test('declining needs a reason, which the visitor reads', async ({ device, session }) => {
  const chen = await session(people.chen)
  const visits = new VisitsPage(await device({ session: chen }))
  const { page } = visits
  await visits.openVisit(/赵敏/)
  await page.getByRole('button', { name: '谢绝来访' }).click()
  const sheet = visits.dialog('谢绝来访')
  await sheet.getByRole('button', { name: '谢绝', exact: true }).click()
  await expect(sheet.getByText('请写明理由，访客会看到')).toBeVisible()
  await sheet.getByRole('radio', { name: '时间不合适，请另约' }).click()
  await sheet.getByRole('button', { name: '谢绝', exact: true }).click()
  await expect(page.getByText('已谢绝：时间不合适，请另约')).toBeVisible()
  expect((await visitsOf(chen, '赵敏')).filter(({ state }) => state === 'pending')).toEqual([])
})

test('rescheduling what was approved is warned of, and goes back to approval', async ({ device, session }) => {
  const chen = await session(people.chen)
  const visits = new VisitsPage(await device({ session: chen }))
  const { page } = visits
  const before = await visitOf(chen, '李明')
  await visits.openVisit(/李明/)
  await page.getByRole('button', { name: '改期或修改' }).click()
  await page.getByRole('radio', { name: '后天' }).click()
  await page.getByRole('radio', { name: '上午' }).click()
  await expect(page.getByText('改后需要重新批准，原通行码作废')).toBeVisible()
  await page.getByRole('button', { name: '保存修改' }).click()
  await page.getByRole('alertdialog', { name: '改后需要重新批准' }).getByRole('button', { name: '保存修改' }).click()
  await expect(page.getByText('访客已登记，等您批准。')).toBeVisible()
  await expect(page.getByRole('main').getByText(/^后天 09:00–11:30$/)).toBeVisible()
  await expect(page.getByRole('heading', { name: '来访信息刚刚有变化' }), 'what I did myself is no news').toHaveCount(0)
  expect(await visitOf(chen, '李明')).toMatchObject({ state: 'pending', version: before.version + 1 })
})

test('a note of mine needs no new approval', async ({ device, session }) => {
  const chen = await session(people.chen)
  const visits = new VisitsPage(await device({ session: chen }))
  const { page } = visits
  await visits.openVisit(/李明/)
  await page.getByRole('button', { name: '改期或修改' }).click()
  await page.getByLabel('备注').fill('改到四楼')
  await page.getByRole('button', { name: '保存修改' }).click()
  await expect(page.getByText('改到四楼（只有您看得到）')).toBeVisible()
  expect(await visitOf(chen, '李明')).toMatchObject({ state: 'approved', privateNote: '改到四楼' })
})

test('somebody else was quicker: nothing is approved unseen, and what changed is said', async ({ mock, device, guard, session }) => {
  guard.expects('approveVisit 409')
  guard.tolerates(/^getVisit 50\d$/)
  const chen = await session(people.chen)
  const visits = new VisitsPage(await device({ session: chen }))
  const { page } = visits
  await visits.openVisit(/张建军/)
  // The page is not told by itself meanwhile.
  await mock.addFault({ kind: 'fail', operationId: 'getVisit', times: ALWAYS })
  const { items: [summary] } = await chen.call('listVisits', { query: { q: '张建军', group: 'open' } })
  await mock.clearFaults()
  const seen = await chen.call('getVisit', { path: { visitId: summary?.visitId ?? '' } })
  await mock.addFault({ kind: 'fail', operationId: 'getVisit', times: ALWAYS })
  await changeDirectly(chen, seen, { buildingId: 'bld_002', doorGroupId: null })
  await page.getByRole('button', { name: '批准来访' }).click()
  await expect(page.getByText('来访信息刚刚有变化，看过新的内容再决定')).toBeVisible()
  await mock.clearFaults()
  await expect(page.getByRole('heading', { name: '来访信息刚刚有变化' })).toBeVisible()
  await expect(page.getByText('地点：1 号楼 → 2 号楼')).toBeVisible()
  expect((await visitOf(chen, '张建军')).state).toBe('pending')
  await page.getByRole('button', { name: '批准来访' }).click()
  await expect(page.getByText('已批准，访客凭通行码进门。')).toBeVisible()
})

test('the rest of a series is cancelled, what comes before stays', async ({ device, session }) => {
  const chen = await session(people.chen)
  const { visits: [, second] } = await inviteWeekly(chen, '林书豪', 4)
  const visits = new VisitsPage(await device({ session: chen }))
  const { page } = visits
  await page.goto(`/visit?id=${second?.visitId ?? ''}`)
  await page.getByRole('button', { name: '取消来访' }).click()
  const sheet = visits.dialog('取消来访')
  await sheet.getByRole('radio', { name: '这次和以后的' }).click()
  await sheet.getByRole('button', { name: '取消这次和以后的' }).click()
  await expect(page.getByText('已取消，通行码作废。')).toBeVisible()
  const states = (await visitsOf(chen, '林书豪')).map(({ startsAt, state }) => [startsAt, state] as const).sort(([a], [b]) => a.localeCompare(b))
  expect(states.map(([, state]) => state)).toEqual(['invited', 'cancelled', 'cancelled', 'cancelled'])
})

test('another link: the former is dead', async ({ device, session }) => {
  const chen = await session(people.chen)
  const visits = new VisitsPage(await device({ session: chen }))
  const { page } = visits
  const { link } = await visitOf(chen, '周雪')
  await visits.openVisit(/周雪/)
  await page.getByRole('button', { name: /换一个新链接/ }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: '换链接' }).click()
  await expect(page.getByText('换好了，原来的链接作废').filter({ visible: true })).toBeVisible()
  const fresh = await visitOf(chen, '周雪')
  expect(fresh.link?.url).not.toBe(link?.url)
  await page.getByRole('button', { name: '发送邀请链接' }).click()
  await expect(visits.dialog(/^陈海平邀请您/).getByText(fresh.link?.url ?? 'no link')).toBeVisible()
})

test('the arrival shows by itself', async ({ mock, device, session }) => {
  const chen = await session(people.chen)
  const guarding = await session(people.zhiqiang)
  const visits = new VisitsPage(await device({ session: chen }))
  const { page } = visits
  const { visitId } = await visitOf(chen, '李明')
  await visits.openVisit(/李明/)
  await expect(page.getByText('已批准，访客凭通行码进门。')).toBeVisible()
  await mock.setClock({ shiftMs: 25 * 60_000 })
  const gate = { path: { gateId: 'gat_east' } }
  const verdict = await guarding.call('checkPass', { ...gate, body: { by: 'visit', value: visitId } })
  await guarding.call('admitVisitor', { ...gate, body: { checkId: verdict.checkId, persons: 1, hostPresent: true } }, key())
  await expect(page.getByText(/从东门进来了。$/)).toBeVisible()
  await expect(page.getByRole('listitem', { name: /^进门，已完成，今天 12:\d\d 东门$/ })).toBeVisible()
})
