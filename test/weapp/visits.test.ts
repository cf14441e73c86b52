import { expect, test } from 'vitest'
import type { Visit, VisitPage } from '@contract/generated/types'
import type { Driver } from '../weapp-host/src/index.mjs'
import { callAs, requestsTo } from './support/account'
import { flows, type Stage } from './support/flows'
import { nameOf, press, withRole } from './support/hands'
import { signedIn } from './support/ways-in'

/** What one update may carry. */
const LIMIT_BYTES = 10 * 1024
const tooLarge = ({ updates }: Driver) =>
  updates.filter(({ bytes }) => bytes > LIMIT_BYTES).map(({ page, bytes, keys }) => ({ page, bytes, keys: keys.slice(0, 3) }))

async function read<T>(stage: Stage, app: Driver, path: string): Promise<T> {
  return (await callAs(stage, app, 'GET', path)).json as T
}
const visitsOf = async (stage: Stage, app: Driver, q: string) => (await read<VisitPage>(stage, app, `/visits?q=${encodeURIComponent(q)}`)).items
async function visitOf(stage: Stage, app: Driver, q: string): Promise<Visit> {
  const { items: [found] } = await read<VisitPage>(stage, app, `/visits?group=open&q=${encodeURIComponent(q)}`)
  return read<Visit>(stage, app, `/visits/${found?.visitId ?? ''}`)
}

const radio = (app: Driver, name: string): Promise<void> => {
  const found = withRole(app, 'radio').find((node) => nameOf(node) === name)
  if (!found) throw new Error(`no choice ${name}: ${withRole(app, 'radio').map(nameOf).join(' | ')}`)
  return app.tap(found)
}

async function fillOne(app: Driver, name: string): Promise<void> {
  await app.open('/pages/visitor/invite/index')
  await app.fill('visitor-name', name)
  await radio(app, '明天')
  await radio(app, '下午')
}

flows('the host of a visit', (stage) => {
  test('invite one from home, send the card, follow the visit', async () => {
    const app = await signedIn(stage)
    await press(app, '访客预约')
    expect(app.page.title).toBe('访客')
    await press(app, '邀请访客')
    await app.fill('visitor-name', '林书豪')
    await app.fill('visitor-org', '温州港集团')
    await radio(app, '明天')
    await radio(app, '下午')
    await radio(app, '面谈')
    await press(app, '生成邀请链接')
    expect(app.text()).toMatch(/邀请链接好了[\s\S]*#t=/)
    const visit = await visitOf(stage, app, '林书豪')
    expect(visit).toMatchObject({ state: 'invited', visitorOrg: '温州港集团', purpose: 'interview' })
    expect(app.share()).toMatchObject({ path: visit.link?.miniPath, title: expect.stringMatching(/^陈海平邀请您 \d+月\d+日 14:00 来访$/) })
    await press(app, '完成')
    await app.tap('林书豪')
    expect(app.text()).toMatch(/林书豪\n温州港集团[\s\S]*待登记[\s\S]*等访客打开链接登记/)
    expect(app.share()).toMatchObject({ path: visit.link?.miniPath })
    expect(tooLarge(app)).toEqual([])
  })

  test('a group out of a table, thirty at most, and no update too large', async () => {
    const app = await signedIn(stage)
    await app.open('/pages/visitor/invite/index')
    await radio(app, '多位')
    await press(app, '从表格粘贴')
    const names = [...'一二三四五六七八九十'].flatMap((letter) => ['甲', '乙', '丙'].map((family) => `${family}${letter}`))
    await app.fill('paste', `姓名\t单位\n${names.map((name) => `${name}\t温州港集团`).join('\n')}`)
    await press(app, '加入 30 位')
    await app.waitFor('30. 丙十')
    await radio(app, '明天')
    await radio(app, '下午')
    await press(app, '邀请 30 位访客')
    await app.waitFor('30 个邀请链接好了')
    await app.waitFor(() => app.$$('.u-row').length === 30)
    expect((await visitsOf(stage, app, '温州港集团'))).not.toEqual([])
    await app.tap('丙十')
    const { link } = await visitOf(stage, app, '丙十')
    expect(app.text(app.$('.u-sheet') ?? undefined)).toContain(link?.url)
    expect(app.share()).toMatchObject({ path: link?.miniPath })
    expect(tooLarge(app)).toEqual([])
  })

  test('approve, move, approve again, decline another with a reason', async () => {
    const app = await signedIn(stage)
    expect(app.text()).toContain('2 个待批准')
    await press(app, '访客预约')
    await app.tap('张建军')
    await press(app, '批准来访')
    expect(app.text()).toContain('已批准，访客凭通行码进门。')
    await press(app, '改期或修改')
    await radio(app, '后天')
    await press(app, '保存修改')
    expect(app.text()).toContain('原通行码立刻作废')
    await press(app, '保存修改', '.u-dialog')
    await app.waitFor('访客已登记，等您批准。')
    expect(await visitOf(stage, app, '张建军')).toMatchObject({ state: 'pending' })
    await press(app, '批准来访')
    expect(await visitOf(stage, app, '张建军')).toMatchObject({ state: 'approved' })
    await app.back()
    await app.tap('赵敏')
    await press(app, '谢绝来访')
    await radio(app, '请联系其他部门')
    await press(app, '谢绝', '.u-sheet')
    expect(app.text()).toContain('已谢绝：请联系其他部门')
    expect(tooLarge(app)).toEqual([])
  })

  test('the answer to an invitation is lost and WeChat is killed: invited once, under the same key', async () => {
    const app = await signedIn(stage)
    await stage.server.console.addFault({ kind: 'drop_response', operationId: 'createVisits' })
    await fillOne(app, '林书豪')
    await press(app, '生成邀请链接')
    expect(app.text()).toContain('正在确认，不会重复邀请')
    const [first] = requestsTo(app, 'POST', '/visits')
    const again = await stage.restart(app)
    await again.waitFor(() => requestsTo(again, 'POST', '/visits').length > 0, 15_000)
    const sent = requestsTo(again, 'POST', '/visits')
    expect(sent.map(({ args }) => args.header?.['Idempotency-Key'])).toEqual([first?.args.header?.['Idempotency-Key']])
    await again.waitFor(() => again.$('.home-visit') !== null)
    expect(await visitsOf(stage, again, '林书豪')).toHaveLength(1)
    await again.open('/pages/visitor/invite/index')
    expect(again.text()).toContain('生成邀请链接')
  })

  test('notices are marked as read when they were shown; the table goes to the clipboard; the standing link is a card', async () => {
    const app = await signedIn(stage, { wx: { setClipboardData: {} } })
    const notices = withRole(app, 'button').map(nameOf).find((name) => /^通知\d+条未读$/.test(name))
    expect(notices).toBeDefined()
    await press(app, notices ?? '')
    expect(app.text()).toMatch(/· 未读/)
    await app.back()
    await app.waitFor(() => withRole(app, 'button').map(nameOf).includes('通知'))
    await press(app, '访客预约')
    await app.tap('导出来访记录')
    await press(app, '导出表格')
    const [copied] = app.calls('setClipboardData')
    expect(String(copied?.args.data)).toMatch(/^\ufeff/)
    expect(String(copied?.args.data)).not.toMatch(/33999919|19900000/)
    await app.tap('我的申请链接')
    expect(app.share()).toMatchObject({ title: '向陈海平申请来访', path: expect.stringMatching(/^\/pages\/visitor\/apply\/index\?t=/) })
    expect(tooLarge(app)).toEqual([])
  })
})
