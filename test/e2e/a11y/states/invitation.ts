import type { Page } from '@playwright/test'
import { VisitorPage } from '../../pages/visitor-page'
import { people } from '../../support/people'
import type { Session } from '../../support/session'
import { approved, decline, invite, pathOf, register } from '../../support/visitor'
import type { ScreenState, World } from '../screen-state'
import { loading } from './loading'

/** The link of a visit that the host has brought this far. */
const linkOf = (prepare: (host: Session) => Promise<string>) => async ({ session }: World): Promise<string> => prepare(await session(people.chen))

const invited = linkOf(async (host) => pathOf((await invite(host)).link))
const pending = linkOf(async (host) => {
  const { link } = await invite(host)
  await register(host, { link })
  return pathOf(link)
})
const passed = linkOf(async (host) => pathOf((await approved(host, { parking: true })).link))
const escorted = linkOf(async (host) => pathOf((await approved(host, { doorGroupId: 'dgr_001-core' })).link))
const refused = linkOf(async (host) => {
  const { link, visitId } = await invite(host)
  await register(host, { link })
  await decline(host, visitId, '当天有会，请改约其他时间')
  return pathOf(link)
})
const standing = linkOf(async (host) => pathOf(await host.call('getVisitRequestLink', {})))

const begin = async (page: Page): Promise<VisitorPage> => {
  const at = new VisitorPage(page)
  await at.agreeKey.click()
  return at
}
const sendNothing = async (page: Page): Promise<void> => {
  const at = await begin(page)
  await page.getByRole('button', { name: '添加同行人' }).click()
  await at.sendKey.click()
}
const openPlate = async (page: Page, typed: string): Promise<void> => (await begin(page)).typePlate(typed)
const press = (name: string) => (page: Page): Promise<void> => page.getByRole('button', { name }).click()

/** What a visitor without an account sees behind a link. */
const invitation: readonly ScreenState[] = [
  { name: 'invitation-loading', route: 'invitation', at: invited, faults: [{ kind: 'hold', operationId: 'getInvitation', times: null }], shows: (page) => loading(page).first() },
  { name: 'invitation-error', route: 'invitation', at: invited, faults: [{ kind: 'fail', operationId: 'getInvitation', times: null }], shows: '服务暂时不可用' },
  { name: 'invitation-unknown', route: 'invitation', at: '/v/#t=v.vst_none.1.AAAAAAAAAAAAAAAAAAAAAA', shows: '这个链接打不开来访信息' },
  { name: 'invitation-consent', route: 'invitation', at: invited, shows: '同意并填写' },
  { name: 'invitation-no-consent', route: 'invitation', at: invited, act: press('不同意'), shows: /^没有收集任何信息/ },
  { name: 'invitation-form', route: 'invitation', at: invited, act: async (page) => void (await begin(page)), shows: '提交登记' },
  { name: 'invitation-errors', route: 'invitation', at: invited, act: sendNothing, shows: '请填写证件号码' },
  {
    name: 'invitation-provinces', route: 'invitation', at: invited, act: async (page) => {
      await begin(page)
      await page.getByRole('button', { name: /^车牌号，/ }).click()
    },
    shows: (page) => page.getByRole('group', { name: '省份键盘' }),
  },
  { name: 'invitation-plate', route: 'invitation', at: invited, act: (page) => openPlate(page, '浙LD1234'), shows: '新能源车还有第 8 位' },
  { name: 'invitation-pending', route: 'invitation', at: pending, shows: '等待 陈海平 批准' },
  { name: 'invitation-pass', route: 'invitation', at: passed, shows: '绿码 · 可进' },
  { name: 'invitation-pass-yellow', route: 'invitation', at: escorted, shows: '黄码 · 需接' },
  { name: 'invitation-edit-warned', route: 'invitation', at: passed, act: press('修改登记信息'), shows: '修改后要重新批准' },
  {
    name: 'invitation-edit', route: 'invitation', at: pending, act: async (page) => {
      await press('修改登记信息')(page)
      await begin(page)
    },
    shows: '提交修改',
  },
  { name: 'invitation-withdrawing', route: 'invitation', at: passed, act: press('撤回同意，删除个人信息'), shows: '撤回并删除个人信息？' },
  { name: 'invitation-declined', route: 'invitation', at: refused, shows: '陈海平 谢绝了这次来访' },
]

/** Behind a host's standing link. */
const apply: readonly ScreenState[] = [
  { name: 'apply-loading', route: 'visitApply', at: standing, faults: [{ kind: 'hold', operationId: 'getVisitRequestForm', times: null }], shows: (page) => loading(page).first() },
  { name: 'apply-error', route: 'visitApply', at: standing, faults: [{ kind: 'fail', operationId: 'getVisitRequestForm', times: null }], shows: '服务暂时不可用' },
  { name: 'apply-unknown', route: 'visitApply', at: '/v/apply/#t=r.stf_10001.1.AAAAAAAAAAAAAAAAAAAAAA', shows: '这个链接打不开来访信息' },
  { name: 'apply-consent', route: 'visitApply', at: standing, shows: '申请拜访 陈海平' },
  { name: 'apply-form', route: 'visitApply', at: standing, act: async (page) => void (await begin(page)), shows: '提交，等 陈海平 批准' },
  { name: 'apply-errors', route: 'visitApply', at: standing, act: sendNothing, shows: '请填写证件号码' },
]

export const invitationStates: readonly ScreenState[] = [...invitation, ...apply]
