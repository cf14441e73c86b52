import type { Page } from '@playwright/test'
import { people } from '../../support/people'
import type { ScreenState, World } from '../screen-state'
import { loading } from './loading'

/** A meal of the invented past: its ids, receipt and refund are the same in every fresh store. */
const pastBill = (state: 'succeeded' | 'partially_refunded') => async ({ user }: World): Promise<string> => {
  const { items } = await user().call('listPayments', { query: { month: '2026-11', state } })
  return `/bill?id=${items[0]?.paymentId ?? ''}`
}

/** Back to a month before the first meal. */
async function goBack(page: Page): Promise<void> {
  for (const month of ['2026年10月', '2026年9月', '2026年8月', '2026年7月']) {
    await page.getByRole('button', { name: '上个月' }).click()
    await page.getByRole('heading', { name: month }).waitFor()
  }
}

/** Bills by month, one bill, accounts. */
export const billStates: readonly ScreenState[] = [
  {
    name: 'bills-loading', route: 'bills', as: people.chen, at: '/bills',
    faults: [{ kind: 'hold', operationId: 'listPayments', times: null }], shows: loading,
  },
  { name: 'bills-full', route: 'bills', as: people.chen, at: '/bills', shows: /^\d+ 笔，支付 ¥/ },
  { name: 'bills-empty', route: 'bills', as: people.chen, at: '/bills', act: goBack, shows: '2026年7月没有账单' },
  {
    name: 'bills-filtered-empty', route: 'bills', as: people.chen, at: '/bills',
    act: (page) => page.getByRole('radio', { name: '已退款' }).click(), shows: '换一个状态看看',
  },
  {
    name: 'bills-error', route: 'bills', as: people.chen, at: '/bills',
    faults: [{ kind: 'fail', operationId: 'listPayments', times: null }], shows: '服务暂时不可用',
  },
  {
    name: 'bill-loading', route: 'bill', as: people.chen, at: pastBill('succeeded'),
    faults: [{ kind: 'hold', operationId: 'getPayment', times: null }], shows: loading,
  },
  { name: 'bill-full', route: 'bill', as: people.chen, at: pastBill('succeeded'), shows: '电子凭证' },
  {
    name: 'bill-receipt', route: 'bill', as: people.chen, at: pastBill('succeeded'),
    act: (page) => page.getByRole('button', { name: '展开' }).click(), shows: '前一张摘要',
  },
  { name: 'bill-refunded', route: 'bill', as: people.chen, at: pastBill('partially_refunded'), shows: '菜品打错' },
  {
    name: 'bill-error', route: 'bill', as: people.chen, at: pastBill('succeeded'),
    faults: [{ kind: 'fail', operationId: 'getPayment', times: null }], shows: '服务暂时不可用',
  },
  { name: 'bill-not-found', route: 'bill', as: people.chen, at: '/bill?id=pay_none', shows: '没有找到这条记录' },
  {
    name: 'wallet-loading', route: 'wallet', as: people.chen, at: '/wallet',
    faults: [{ kind: 'hold', operationId: 'listAccounts', times: null }], shows: loading,
  },
  { name: 'wallet-full', route: 'wallet', as: people.chen, at: '/wallet', shows: '收支明细' },
  {
    name: 'wallet-personal', route: 'wallet', as: people.chen, at: '/wallet',
    act: (page) => page.getByRole('radio', { name: '个人账户' }).click(), shows: '本人充值',
  },
  {
    name: 'wallet-error', route: 'wallet', as: people.chen, at: '/wallet',
    faults: [{ kind: 'fail', operationId: 'listAccounts', times: null }], shows: '服务暂时不可用',
  },
  { name: 'wallet-none', route: 'wallet', as: people.lin, at: '/wallet', shows: '当前账号没有这项权限' },
]
