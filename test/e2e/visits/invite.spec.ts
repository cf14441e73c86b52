import { VisitsPage } from '../pages/visits-page'
import { people } from '../support/people'
import { expect, test } from '../support/test'
import { visitOf, visitsOf } from '../support/visits'

const ALWAYS = null

// The seeds' visits lie around the moment of the reset: noon, and not the hour at which the tests run.
test.beforeEach(async ({ mock }) => void (await mock.reset()))

test('one visitor: three fields and a key make a link, to be sent again from the list', async ({ device, session }) => {
  const chen = await session(people.chen)
  const visits = new VisitsPage(await device({ session: chen }))
  const { page } = visits
  await page.goto('/')
  await page.getByRole('button', { name: '访客预约' }).click()
  await page.getByRole('button', { name: '邀请访客' }).click()
  await visits.fillOne('林书豪', '温州港集团')
  await page.getByRole('radio', { name: '面谈' }).click()
  await page.getByRole('checkbox', { name: '开车来，需要车位' }).click()
  await visits.inviteKey().click()
  await expect(page.getByText('邀请链接好了')).toBeVisible()
  const text = await page.getByText(/\/v\/#t=/).innerText()
  expect(text).toContain('陈海平')

  const visit = await visitOf(chen, '林书豪')
  expect(visit).toMatchObject({ state: 'invited', visitorOrg: '温州港集团', purpose: 'interview', parkingWanted: true, entriesAllowed: 1, building: { id: 'bld_001' } })
  expect([visit.startsAt.slice(11, 16), visit.endsAt.slice(11, 16)]).toEqual(['14:00', '17:00'])
  expect(text).toContain(visit.link?.url ?? 'no link')

  await page.getByRole('button', { name: '完成' }).click()
  await page.getByRole('button', { name: /林书豪/ }).click()
  await page.getByRole('button', { name: '发送邀请链接' }).click()
  await expect(visits.dialog(/^陈海平邀请您/).getByText(visit.link?.url ?? 'no link')).toBeVisible()
})

test('what is missing is said at the key and beside the field, and nothing is sent', async ({ device, session }) => {
  const chen = await session(people.chen)
  const visits = new VisitsPage(await device({ session: chen }))
  const { page } = visits
  await visits.openInvite()
  await visits.inviteKey().click()
  await expect(page.getByText('请填写访客姓名')).toHaveCount(2)
  await expect(page.getByLabel('访客姓名')).toBeFocused()
  await visits.fillOne('林书豪', '打 13957011234')
  await expect(page.getByText('不用写手机号和证件号，访客自己登记').first()).toBeVisible()
  await visits.inviteKey().click()
  expect(await visitsOf(chen, '林书豪')).toEqual([])
})

test('a group from a spreadsheet: a bad line is named, the others become one invitation with a link each', async ({ device, session }) => {
  const chen = await session(people.chen)
  const visits = new VisitsPage(await device({ session: chen }))
  const { page } = visits
  await visits.openInvite()
  const sheet = await visits.paste('姓名\t单位\t车位\t备注\n林书豪\t温州港集团\t是\t\n123\t\t\t\n周小舟\t\t否\t素食\n')
  await expect(sheet.getByText('认出 2 位，1 行有问题，没有算进去')).toBeVisible()
  await expect(sheet.getByText('第 3 行 123：姓名里只能有文字')).toBeVisible()
  await sheet.getByRole('button', { name: '加入 2 位' }).click()
  await page.getByRole('button', { name: '单位和车位都照第 1 位' }).click()
  await page.getByRole('button', { name: '添加', exact: true }).click()
  await visits.dialog('添加访客').getByLabel('访客姓名').fill('方小海')
  await visits.dialog('添加访客').getByRole('button', { name: '添加', exact: true }).click()
  await visits.tomorrowAfternoon()
  await page.getByRole('button', { name: '邀请 3 位访客' }).click()
  await expect(page.getByText('3 个邀请链接好了')).toBeVisible()
  await page.getByRole('button', { name: /周小舟/ }).click()
  await expect(visits.dialog(/^陈海平邀请您/).getByText(/\/v\/#t=/)).toBeVisible()

  const made = await Promise.all(['林书豪', '周小舟', '方小海'].map((name) => visitOf(chen, name)))
  expect(made.map(({ visitorOrg, parkingWanted, privateNote }) => [visitorOrg, parkingWanted, privateNote])).toEqual([
    ['温州港集团', true, null], ['温州港集团', true, '素食'], ['温州港集团', false, null],
  ])
  expect(new Set(made.map(({ groupId }) => groupId)).size).toBe(1)
  expect(new Set(made.map(({ link }) => link?.url)).size).toBe(3)
})

test('on behalf of a colleague, who hosts and approves', async ({ device, session }) => {
  const chen = await session(people.chen)
  const visits = new VisitsPage(await device({ session: chen }))
  const { page } = visits
  await visits.openInvite()
  await visits.fillOne('林书豪')
  await page.getByRole('button', { name: /我自己.*由谁接待/ }).click()
  await visits.dialog('代同事邀请').getByLabel('同事姓名').fill('何丽')
  await visits.dialog('代同事邀请').getByRole('button', { name: /何丽娜/ }).click()
  await expect(page.getByRole('button', { name: /何丽娜.*代同事邀请/ })).toBeVisible()
  await visits.inviteKey().click()
  await expect(page.getByText(/何丽娜.*\/v\/#t=/s)).toBeVisible()
  expect(await visitOf(chen, '林书豪')).toMatchObject({ host: { name: '何丽娜' }, arrangedBy: { name: '陈海平' } })
  await page.getByRole('button', { name: '完成' }).click()
  await expect(page.getByRole('button', { name: /林书豪.*代何丽娜/ })).toBeVisible()
})

test('somebody who came before is invited again from the list of contacts', async ({ device, session }) => {
  const chen = await session(people.chen)
  const visits = new VisitsPage(await device({ session: chen }))
  const { page } = visits
  await visits.openInvite()
  await page.getByRole('button', { name: '来访过的人' }).click()
  const found = visits.contacts()
  await visits.dialog('来访过的人').getByLabel('姓名或单位').fill('海燕')
  await expect(found).toHaveCount(1)
  await found.click()
  await expect(page.getByLabel('访客姓名')).toHaveValue('吴海燕')
  await expect(page.getByLabel('单位')).toHaveValue('普陀水务公司')
  await visits.tomorrowAfternoon()
  await visits.inviteKey().click()
  await expect(page.getByText('邀请链接好了')).toBeVisible()
  expect((await visitsOf(chen, '吴海燕')).filter(({ state }) => state === 'invited')).toHaveLength(1)
})

test('a finger that rests on a contact while the search narrows the list still chooses it', async ({ device, session }) => {
  const visits = new VisitsPage(await device({ session: await session(people.chen) }))
  const { page } = visits
  await visits.openInvite()
  await page.getByRole('button', { name: '来访过的人' }).click()
  const found = visits.contacts()
  await expect(found).not.toHaveCount(1)
  await visits.dialog('来访过的人').getByLabel('姓名或单位').fill('供销社')
  await found.first().hover()
  await page.mouse.down()
  await expect(found).toHaveCount(1)
  await page.mouse.up()
  await expect(page.getByLabel('访客姓名')).toHaveValue('赵敏')
})

test('every week until a day: the key says how often, and each day has its link', async ({ device, session }) => {
  const chen = await session(people.chen)
  const visits = new VisitsPage(await device({ session: chen }))
  const { page } = visits
  await visits.openInvite()
  await visits.fillOne('林书豪')
  await page.getByRole('button', { name: /只来一次.*重复/ }).click()
  await visits.dialog('重复').getByRole('radio', { name: '每周都来' }).click()
  await visits.dialog('重复').getByRole('button', { name: '选好了，共 5 次' }).click()
  await page.getByRole('button', { name: '邀请 1 位，共 5 次' }).click()
  await expect(page.getByText('5 个邀请链接好了')).toBeVisible()
  const made = await visitsOf(chen, '林书豪')
  const days = made.map(({ startsAt }) => Date.parse(startsAt) / 86_400_000)
  expect(days.slice(1).map((day, at) => Math.round(day - (days[at] ?? 0)))).toEqual([7, 7, 7, 7])
})

test('by keyboard alone: another day, other hours, another place', async ({ device, session }) => {
  const chen = await session(people.chen)
  const visits = new VisitsPage(await device({ session: chen }))
  const { page } = visits
  await visits.openInvite()
  await page.getByLabel('访客姓名').fill('林书豪')
  await page.getByRole('radio', { name: '明天' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /^到达 / }).press('Enter')
  await visits.dialog('几点到').getByRole('radio', { name: '10 点' }).focus()
  await page.keyboard.press(' ')
  await page.keyboard.press('ArrowRight')
  await visits.dialog('几点到').getByRole('radio', { name: '45 分' }).press('Enter')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: '到达 11:45，修改' })).toBeFocused()
  await page.getByRole('button', { name: /来访地点/ }).press('Enter')
  await visits.dialog('来访地点').getByRole('radio', { name: '3 号楼' }).press('Enter')
  await visits.dialog('来访地点').getByRole('radio', { name: '地下一层机房（受限）' }).press('Enter')
  await page.keyboard.press('Escape')
  await expect(page.getByText('受限区域，要您到门口接')).toBeVisible()
  await visits.inviteKey().press('Enter')
  await expect(page.getByText('邀请链接好了')).toBeVisible()
  const visit = await visitOf(chen, '林书豪')
  expect([visit.startsAt.slice(11, 16), visit.doorGroup?.name]).toEqual(['11:45', '地下一层机房'])
})

test('a reload keeps names and choices, never free text', async ({ device, session }) => {
  const chen = await session(people.chen)
  const visits = new VisitsPage(await device({ session: chen }))
  const { page } = visits
  await visits.openInvite()
  await visits.fillOne('林书豪', '温州港集团')
  await page.getByLabel('备注').fill('不要留下的话')
  await page.getByLabel('具体事由').fill('也不要留下')
  await page.getByRole('button', { name: '增加一次' }).click()
  await page.reload()
  await expect(page.getByLabel('访客姓名')).toHaveValue('林书豪')
  await expect(page.getByLabel('单位')).toHaveValue('温州港集团')
  await expect(page.getByRole('radio', { name: '明天' })).toBeChecked()
  await expect(page.getByRole('status', { name: '进门次数 2' })).toBeVisible()
  await expect(page.getByLabel('备注')).toHaveValue('')
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toMatch(/不要留下/)
})

test('the answer to an invitation is lost: said so, settled once after a reload, and the form is empty again', async ({ mock, device, guard, session }) => {
  guard.expects('createVisits lost')
  const chen = await session(people.chen)
  const visits = new VisitsPage(await device({ session: chen }))
  const { page } = visits
  await mock.addFault({ kind: 'drop_response', operationId: 'createVisits', times: ALWAYS })
  await visits.openInvite()
  await visits.fillOne('林书豪')
  await visits.inviteKey().click()
  await expect(page.getByRole('heading', { name: '正在确认，不会重复邀请' })).toBeVisible()
  await mock.clearFaults()
  await page.reload()
  await expect(page.getByText(/邀请链接好了|访客姓名/).first()).toBeVisible()
  await expect.poll(async () => (await visitsOf(chen, '林书豪')).length).toBe(1)
  await page.goto('/visits/invite')
  await expect(page.getByLabel('访客姓名')).toHaveValue('')
  expect(await visitsOf(chen, '林书豪')).toHaveLength(1)
})
