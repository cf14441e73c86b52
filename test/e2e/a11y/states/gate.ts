import { randomUUID } from 'node:crypto'
import { GatePage } from '../../pages/gate-page'
import { nowOf } from '../../support/instant'
import { codeAt } from '../../support/pass'
import { people } from '../../support/people'
import type { Session } from '../../support/session'
import { approved, passOf, visitor, type VisitPlan } from '../../support/visitor'
import type { ScreenState, World } from '../screen-state'
import { loading } from './loading'

const AT = '/workbench/gate'
const EAST = { path: { gateId: 'gat_east' } } as const

/** The latest visitor of a state and who invited them; states are opened one at a time. */
let shown: (Awaited<ReturnType<typeof approved>> & { readonly host: Session }) | null = null

const coming = (plan: VisitPlan = {}) => async ({ session }: World): Promise<void> => {
  const host = await session(people.chen)
  shown = { ...await approved(host, { inMinutes: 10, purposeText: null, plate: null, ...plan }), host }
}

const latest = (): NonNullable<typeof shown> => {
  if (shown === null) throw new Error('nobody was invited')
  return shown
}

/** What the visitor's phone says now. Nobody signs in anew for it: that would move the server's clock while the page stands open. */
async function codeNow({ mock }: World): Promise<string> {
  return codeAt(await passOf(latest().host, latest()), await nowOf(mock))
}

const typed = async (page: Parameters<NonNullable<ScreenState['act']>>[0], world: World): Promise<GatePage> => {
  const gate = new GatePage(page)
  await gate.type(await codeNow(world))
  return gate
}

async function inside({ session, ...world }: World): Promise<void> {
  await coming({ companions: ['王芳'] })({ session, ...world })
  const he = await session(people.zhiqiang)
  const { checkId } = await he.call('checkPass', { ...EAST, body: { by: 'visit', value: latest().visitId } })
  await he.call('admitVisitor', { ...EAST, body: { checkId, persons: 2, hostPresent: false } }, { 'idempotency-key': randomUUID() })
}

/** The gate's own screens: desk, answers, lists, walk-ins, roll call. */
export const gateStates: readonly ScreenState[] = [
  { name: 'gate-desk', route: 'gate', as: people.zhiqiang, at: AT, shows: '疏散点名' },
  { name: 'gate-loading', route: 'gate', as: people.zhiqiang, at: AT, faults: [{ kind: 'hold', operationId: 'listServedGates', times: null }], shows: loading },
  { name: 'gate-error', route: 'gate', as: people.zhiqiang, at: AT, faults: [{ kind: 'fail', operationId: 'listServedGates', times: null }], shows: '服务暂时不可用' },
  { name: 'gate-refused', route: 'gate', as: people.chen, at: AT, shows: '当前账号没有这项权限' },
  {
    name: 'gate-camera', route: 'gate', as: people.zhiqiang, camera: true, at: AT,
    act: (page) => new GatePage(page).scanKey.click(), shows: '把访客的通行码放进画面',
  },
  { name: 'gate-no-camera', route: 'gate', as: people.zhiqiang, at: AT, act: (page) => new GatePage(page).scanKey.click(), shows: /^没有(找到相机|相机权限)/ },
  { name: 'gate-typing', route: 'gate', as: people.zhiqiang, at: AT, act: (page) => new GatePage(page).type('123'), shows: '输入 6 位通行码' },
  {
    name: 'gate-plate', route: 'gate', as: people.zhiqiang, at: AT,
    act: async (page) => {
      await page.getByRole('radio', { name: '北门' }).click()
      await page.getByRole('button', { name: '查车牌' }).click()
    },
    shows: (page) => page.getByRole('dialog', { name: '车牌号' }),
  },
  {
    name: 'gate-green', route: 'gate', as: people.zhiqiang, at: AT, before: coming({ companions: ['王芳', '赵强'], plate: visitor.plate }),
    act: async (page, world) => void await typed(page, world), shows: '可以放行',
  },
  {
    name: 'gate-yellow', route: 'gate', as: people.zhiqiang, at: AT, before: coming({ doorGroupId: 'dgr_001-core' }),
    act: async (page, world) => void await typed(page, world), shows: '需被访人来接',
  },
  {
    name: 'gate-red', route: 'gate', as: people.zhiqiang, at: AT, before: coming({ buildingId: 'bld_004' }),
    act: async (page, world) => void await typed(page, world), shows: '请走南门、北门',
  },
  { name: 'gate-unknown', route: 'gate', as: people.zhiqiang, at: AT, act: (page) => new GatePage(page).type('000000'), shows: '没有这个通行码' },
  { name: 'gate-used', route: 'gate', as: people.zhiqiang, before: inside, at: AT, act: async (page, world) => void await typed(page, world), shows: '登记离开' },
  {
    name: 'gate-unsettled', route: 'gate', as: people.zhiqiang, at: AT, before: coming(),
    act: async (page, world) => {
      await world.mock.addFault({ kind: 'drop_response', operationId: 'admitVisitor', times: null })
      await (await typed(page, world)).admitKey.click()
    },
    shows: '先不要放行',
  },
  {
    name: 'gate-turning-away', route: 'gate', as: people.zhiqiang, at: AT, before: coming(),
    act: async (page, world) => {
      await typed(page, world)
      await page.getByRole('button', { name: '拒绝进入' }).click()
    },
    shows: '被访人会收到通知',
  },
  {
    name: 'gate-unmasking', route: 'gate', as: people.zhiqiang, at: AT, before: coming(),
    act: async (page, world) => {
      await typed(page, world)
      await page.getByRole('button', { name: '看完整身份' }).click()
    },
    shows: '会记下谁、什么时候、为什么看的。',
  },
  {
    name: 'gate-unmasked', route: 'gate', as: people.zhiqiang, at: AT, before: coming({ companions: ['王芳'] }),
    act: async (page, world) => {
      await typed(page, world)
      await page.getByRole('button', { name: '看完整身份' }).click()
      await page.getByRole('button', { name: '查看', exact: true }).click()
    },
    shows: '60 秒后自动盖上',
  },
  {
    name: 'gate-offline', route: 'gate', as: people.zhiqiang, at: AT, before: coming(),
    act: async (page, world) => {
      const code = await codeNow(world)
      await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.includes('copy.gate/')))
      await page.context().setOffline(true)
      await new GatePage(page).type(code)
    },
    shows: /^离线 · 按.*的名单核验$/,
  },
  {
    name: 'gate-offline-desk', route: 'gate', as: people.zhiqiang, at: AT,
    act: async (page) => {
      await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.includes('copy.gate/')))
      await page.context().setOffline(true)
    },
    shows: /^没有网络，按.*的名单核验/,
  },
  { name: 'gate-visits-inside', route: 'gateVisits', as: people.zhiqiang, at: '/workbench/gate/visits?group=inside', shows: '超时未离' },
  { name: 'gate-visits-waiting', route: 'gateVisits', as: people.zhiqiang, at: '/workbench/gate/visits?group=waiting', shows: '没有等被访人批准的访客' },
  {
    name: 'gate-visits-one', route: 'gateVisits', as: people.zhiqiang, before: inside, at: '/workbench/gate/visits?group=inside',
    act: (page) => page.getByRole('button', { name: /李\* 等 2 人/ }).click(), shows: '登记离开',
  },
  { name: 'gate-walk-in', route: 'walkIn', as: people.zhiqiang, at: '/workbench/gate/walk-in', shows: '已读给访客听，访客同意' },
  {
    name: 'gate-walk-in-mending', route: 'walkIn', as: people.zhiqiang, at: '/workbench/gate/walk-in',
    act: (page) => page.getByRole('button', { name: '登记，通知被访人' }).click(), shows: '先读给访客听，同意后打勾',
  },
  { name: 'gate-events', route: 'gateEvents', as: people.zhiqiang, before: inside, at: '/workbench/gate/events', shows: '已放行' },
  { name: 'gate-evacuation', route: 'evacuation', as: people.zhiqiang, before: inside, at: '/workbench/gate/evacuation', shows: /^已到 0 \// },
]
