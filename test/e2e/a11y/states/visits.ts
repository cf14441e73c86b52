import type { Page } from '@playwright/test'
import { VisitsPage } from '../../pages/visits-page'
import { people } from '../../support/people'
import { changeDirectly, inviteWeekly, key, visitIdOf, visitOf } from '../../support/visits'
import type { ScreenState, World } from '../screen-state'
import { loading } from './loading'

const CHEN = people.chen

/** The address of the open visit of this visitor. */
const visitAt = (name: string) => async ({ user }: World): Promise<string> => `/visit?id=${await visitIdOf(user(), name)}`

/** The address of the latest visit that is over in this state. */
const pastVisitAt = (state: 'left' | 'declined' | 'missed') => async ({ user }: World): Promise<string> => {
  const { items: [found] } = await user().call('listVisits', { query: { group: 'past', state } })
  return `/visit?id=${found?.visitId ?? ''}`
}

const press = (name: string | RegExp) => (page: Page): Promise<void> => page.getByRole('button', { name }).first().click()

const failing = (operationId: string): Pick<ScreenState, 'faults' | 'shows'> => ({ faults: [{ kind: 'fail', operationId, times: null }], shows: '服务暂时不可用' })
const held = (operationId: string): Pick<ScreenState, 'faults' | 'shows'> =>
  ({ faults: [{ kind: 'hold', operationId, times: null }], shows: (page) => loading(page).first() })

/** My visitors. */
const lists: readonly ScreenState[] = [
  { name: 'visits-loading', route: 'visits', as: CHEN, at: '/visits', ...held('listVisits') },
  { name: 'visits-full', route: 'visits', as: CHEN, at: '/visits', shows: '超时未离开' },
  { name: 'visits-empty', route: 'visits', as: people.zheng, at: '/visits', shows: '近期没有访客' },
  { name: 'visits-past', route: 'visits', as: CHEN, at: '/visits', act: (page) => page.getByRole('radio', { name: '历史' }).click(), shows: '已离开' },
  { name: 'visits-none-found', route: 'visits', as: CHEN, at: '/visits', act: (page) => page.getByLabel('找访客').fill('没有这个人'), shows: '没有找到这样的来访' },
  { name: 'visits-request-link', route: 'visits', as: CHEN, at: '/visits', act: press(/我的申请链接/), shows: /\/v\/apply\/#t=/ },
  { name: 'visits-export', route: 'visits', as: CHEN, at: '/visits', act: press(/导出来访记录/), shows: '导出表格' },
  { name: 'visits-error', route: 'visits', as: CHEN, at: '/visits', ...failing('listVisits') },
]

const INVITE = '/visits/invite'
const inviting = async (page: Page): Promise<VisitsPage> => {
  await page.getByLabel('访客姓名').waitFor()
  return new VisitsPage(page)
}
const invite = async (page: Page): Promise<void> => {
  const visits = await inviting(page)
  await visits.fillOne('林书豪', '温州港集团')
  await visits.inviteKey().click()
}
const inviteGroup = async (page: Page): Promise<void> => {
  const visits = await inviting(page)
  await (await visits.paste('林书豪\t温州港集团\t是\n周小舟')).getByRole('button', { name: '加入 2 位' }).click()
}
const on = (name: string | RegExp) => async (page: Page): Promise<void> => {
  await inviting(page)
  await press(name)(page)
}

/** Inviting. */
const invitations: readonly ScreenState[] = [
  { name: 'invite-loading', route: 'visitInvite', as: CHEN, at: INVITE, ...held('getVisitOptions') },
  { name: 'invite-empty', route: 'visitInvite', as: CHEN, at: INVITE, shows: '生成邀请链接' },
  { name: 'invite-missing', route: 'visitInvite', as: CHEN, at: INVITE, act: async (page) => (await inviting(page)).inviteKey().click(), shows: '请填写访客姓名' },
  { name: 'invite-group', route: 'visitInvite', as: CHEN, at: INVITE, act: inviteGroup, shows: '2. 周小舟' },
  {
    name: 'invite-visitor', route: 'visitInvite', as: CHEN, at: INVITE, shows: '修改访客',
    act: async (page) => {
      await inviteGroup(page)
      await press(/周小舟/)(page)
    },
  },
  {
    name: 'invite-paste', route: 'visitInvite', as: CHEN, at: INVITE, shows: /1 行有问题/,
    act: async (page) => {
      // Chromium forgets where Tab goes on from when a text of several lines loses the focus by script, as the walk's does.
      await (await (await inviting(page)).paste('林书豪\t温州港集团\t是\n123')).focus()
    },
  },
  { name: 'invite-day', route: 'visitInvite', as: CHEN, at: INVITE, act: async (page) => (await inviting(page)).page.getByRole('radio', { name: '其他日期' }).click(), shows: '2026年11月' },
  { name: 'invite-time', route: 'visitInvite', as: CHEN, at: INVITE, act: on(/^到达 /), shows: '更早或更晚' },
  { name: 'invite-place', route: 'visitInvite', as: CHEN, at: INVITE, act: on(/来访地点/), shows: '门禁区域' },
  {
    name: 'invite-repeat', route: 'visitInvite', as: CHEN, at: INVITE, shows: '每周哪几天',
    act: async (page) => {
      await on(/重复/)(page)
      await page.getByRole('radio', { name: '每周都来' }).click()
    },
  },
  { name: 'invite-contacts', route: 'visitInvite', as: CHEN, at: INVITE, act: on('来访过的人'), shows: /，共 \d+ 次$/ },
  { name: 'invite-no-contacts', route: 'visitInvite', as: people.zheng, at: INVITE, act: on('来访过的人'), shows: '还没有来访过的人' },
  {
    name: 'invite-colleague', route: 'visitInvite', as: CHEN, at: INVITE, shows: '何丽娜',
    act: async (page) => {
      await on(/由谁接待/)(page)
      await page.getByLabel('同事姓名').fill('何')
    },
  },
  {
    name: 'invite-unsettled', route: 'visitInvite', as: CHEN, at: INVITE, act: invite,
    faults: [{ kind: 'drop_request', operationId: 'createVisits', times: null }], shows: '正在确认，不会重复邀请',
  },
  { name: 'invite-done', route: 'visitInvite', as: CHEN, at: INVITE, act: invite, shows: '邀请链接好了' },
  {
    name: 'invite-done-group', route: 'visitInvite', as: CHEN, at: INVITE, shows: '2 个邀请链接好了',
    act: async (page) => {
      await inviteGroup(page)
      await new VisitsPage(page).inviteKey().click()
    },
  },
  { name: 'invite-error', route: 'visitInvite', as: CHEN, at: INVITE, ...failing('getVisitOptions') },
]

const changeAt = (name: string) => async ({ user }: World): Promise<string> => `${INVITE}?visit=${(await visitOf(user(), name)).visitId}`

/** One visit. */
const visits: readonly ScreenState[] = [
  { name: 'visit-loading', route: 'visit', as: CHEN, at: visitAt('李明'), ...held('getVisit') },
  { name: 'visit-invited', route: 'visit', as: CHEN, at: visitAt('周雪'), shows: '发送邀请链接' },
  { name: 'visit-pending', route: 'visit', as: CHEN, at: visitAt('张建军'), shows: '批准来访' },
  { name: 'visit-approved', route: 'visit', as: CHEN, at: visitAt('李明'), shows: '再发一次链接' },
  { name: 'visit-yellow', route: 'visit', as: CHEN, at: visitAt('Anna Smith'), shows: '黄码 · 需接' },
  { name: 'visit-inside', route: 'visit', as: CHEN, at: visitAt('吴海燕'), shows: /进来了。$/ },
  { name: 'visit-overdue', route: 'visit', as: CHEN, at: visitAt('孙立'), shows: '超时未离开' },
  { name: 'visit-left', route: 'visit', as: CHEN, at: pastVisitAt('left'), shows: /离开了。$/ },
  { name: 'visit-declined', route: 'visit', as: CHEN, at: pastVisitAt('declined'), shows: /^已谢绝：/ },
  {
    name: 'visit-news', route: 'visit', as: CHEN, at: visitAt('张建军'), shows: '地点：1 号楼 → 2 号楼',
    act: async (page, { user }) => {
      await page.getByText('批准来访').waitFor()
      await changeDirectly(user(), await visitOf(user(), '张建军'), { buildingId: 'bld_002', doorGroupId: null })
    },
  },
  { name: 'visit-declining', route: 'visit', as: CHEN, at: visitAt('赵敏'), act: press('谢绝来访'), shows: '时间不合适，请另约' },
  { name: 'visit-cancelling', route: 'visit', as: CHEN, at: visitAt('李明'), act: press('取消来访'), shows: '取消这次来访？' },
  {
    name: 'visit-cancelling-series', route: 'visit', as: CHEN, act: press('取消来访'), shows: '这次和以后的',
    at: async ({ user }) => `/visit?id=${(await inviteWeekly(user(), '林书豪', 3)).visits[0]?.visitId ?? ''}`,
  },
  { name: 'visit-renewing', route: 'visit', as: CHEN, at: visitAt('李明'), act: press(/换一个新链接/), shows: '换一个新链接？' },
  { name: 'visit-link', route: 'visit', as: CHEN, at: visitAt('周雪'), act: press('发送邀请链接'), shows: '这是给这位访客一人的链接，只发给本人。' },
  {
    name: 'visit-unsettled', route: 'visit', as: CHEN, at: visitAt('张建军'), act: press('批准来访'),
    faults: [{ kind: 'drop_request', operationId: 'approveVisit', times: null }], shows: '查询结果',
  },
  { name: 'visit-error', route: 'visit', as: CHEN, at: visitAt('李明'), ...failing('getVisit') },
  { name: 'visit-not-found', route: 'visit', as: CHEN, at: '/visit?id=vst_none', shows: '没有找到这条记录' },
  { name: 'visit-change', route: 'visitInvite', as: CHEN, at: changeAt('李明'), shows: '保存修改' },
  {
    name: 'visit-changing', route: 'visitInvite', as: CHEN, at: changeAt('李明'), shows: '原通行码立刻作废。访客在同一个链接里看到新的安排，您批准后才有新的通行码。',
    act: async (page) => {
      await page.getByRole('radio', { name: '后天' }).click()
      await page.getByRole('button', { name: '保存修改' }).click()
    },
  },
  { name: 'visit-change-over', route: 'visitInvite', as: CHEN, at: changeAt('吴海燕'), shows: '这次来访不能再修改' },
]

/** What happened without me. */
const notices: readonly ScreenState[] = [
  { name: 'notices-loading', route: 'notices', as: CHEN, at: '/notices', ...held('listNotices') },
  { name: 'notices-full', route: 'notices', as: CHEN, at: '/notices', shows: /· 未读$/ },
  { name: 'notices-empty', route: 'notices', as: people.zheng, at: '/notices', shows: '还没有通知' },
  { name: 'notices-error', route: 'notices', as: CHEN, at: '/notices', ...failing('listNotices') },
]

/** Home without anybody to come, and with somebody and nobody who waits. */
const homes: readonly ScreenState[] = [
  { name: 'home-no-visitor', route: 'home', as: people.zheng, at: '/', shows: '今天没有要来的访客' },
  {
    name: 'home-visitor', route: 'home', as: CHEN, at: '/', shows: '孙立',
    before: async ({ user }) => {
      for (const name of ['张建军', '赵敏']) {
        const { visitId, version } = await visitOf(user(), name)
        await user().call('declineVisit', { path: { visitId }, body: { version, reason: '改天再约' } }, key())
      }
    },
  },
]

/** The host's side of a visit. */
export const visitStates: readonly ScreenState[] = [...lists, ...invitations, ...visits, ...notices, ...homes]
