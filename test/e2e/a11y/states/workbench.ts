import { WindowPage } from '../../pages/window-page'
import { people, type Persona } from '../../support/people'
import type { ScreenState, World } from '../screen-state'
import { loading } from './loading'
import { lunchQueue } from './payments'

/** Sees windows and payments, serves at none. */
const office: Persona = { phone: '13800000004', name: '周明' }

/** The newest payment at the first window. */
async function newest({ user }: World): Promise<string> {
  const { items } = await user().call('listWindowPayments', { path: { windowId: 'win_1001-1' } })
  return `/workbench/refund?id=${items[0]?.paymentId ?? ''}`
}

/** The window's own screens. */
export const workbenchStates: readonly ScreenState[] = [
  {
    name: 'workbench-loading', route: 'workbench', as: people.lin, at: '/workbench',
    faults: [{ kind: 'hold', operationId: 'listServedWindows', times: null }], shows: loading,
  },
  { name: 'workbench-full', route: 'workbench', as: people.lin, before: lunchQueue, at: '/workbench', shows: '¥43.50' },
  { name: 'workbench-empty', route: 'workbench', as: people.lin, at: '/workbench', shows: '今天还没有收款' },
  { name: 'workbench-none', route: 'workbench', as: office, at: '/workbench', shows: '没有可看的窗口' },
  {
    name: 'workbench-stale', route: 'workbench', as: people.lin, before: lunchQueue, at: '/workbench',
    act: async (page, { mock }) => {
      await new WindowPage(page).word.waitFor()
      await mock.addFault({ kind: 'fail', operationId: 'getWindowBoard', times: null })
    },
    shows: /^网络断了，暗号暂不可用/,
  },
  {
    name: 'workbench-error', route: 'workbench', as: people.lin, at: '/workbench',
    faults: [{ kind: 'fail', operationId: 'listServedWindows', times: null }], shows: '服务暂时不可用',
  },
  { name: 'workbench-refused', route: 'workbench', as: people.chen, at: '/workbench', shows: '当前账号没有这项权限' },
  {
    name: 'refund-loading', route: 'refund', as: people.lin, before: lunchQueue, at: newest,
    faults: [{ kind: 'hold', operationId: 'getWindowPayment', times: null }], shows: loading,
  },
  { name: 'refund-full', route: 'refund', as: people.lin, before: lunchQueue, at: newest, shows: '例如：菜品打错' },
  {
    name: 'refund-asking', route: 'refund', as: people.lin, before: lunchQueue, at: newest,
    act: async (page) => {
      await page.getByLabel('原因').fill('菜品打错')
      await new WindowPage(page).refundKey.click()
    },
    shows: '退款 ¥9.00？',
  },
  {
    name: 'refund-wrong', route: 'refund', as: people.lin, before: lunchQueue, at: newest,
    act: (page) => new WindowPage(page).refundKey.click(), shows: '请填写退款原因（至少 2 个字）',
  },
  {
    name: 'refund-done', route: 'refund', as: people.lin, before: lunchQueue, at: newest,
    act: async (page) => {
      await new WindowPage(page).refund('菜品打错', '3.5')
      await page.getByText('已退款 ¥3.50').waitFor({ state: 'hidden' })
    },
    shows: '最多可退 ¥5.50',
  },
  { name: 'refund-office', route: 'refund', as: office, before: lunchQueue, at: newest, shows: '流水号' },
  {
    name: 'refund-error', route: 'refund', as: people.lin, before: lunchQueue, at: newest,
    faults: [{ kind: 'fail', operationId: 'getWindowPayment', times: null }], shows: '服务暂时不可用',
  },
  { name: 'refund-not-found', route: 'refund', as: people.lin, at: '/workbench/refund?id=pay_none', shows: '没有找到这条记录' },
]
