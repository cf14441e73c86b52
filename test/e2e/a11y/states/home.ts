import { people } from '../../support/people'
import type { ScreenState } from '../screen-state'
import { loading } from './loading'
import { NO_RESULT, pay, payAt } from './payments'

/** Home, my matters, me: the tabs. */
export const homeStates: readonly ScreenState[] = [
  {
    name: 'home-loading', route: 'home', as: people.chen, at: '/',
    faults: [{ kind: 'hold', operationId: 'getHome', times: null }], shows: loading,
  },
  { name: 'home-full', route: 'home', as: people.chen, at: '/', shows: '最近一笔' },
  { name: 'home-window', route: 'home', as: people.lin, at: '/', shows: '打开工作台' },
  {
    name: 'home-error', route: 'home', as: people.chen, at: '/',
    faults: [{ kind: 'fail', operationId: 'getHome', times: null }], shows: '服务暂时不可用',
  },
  {
    name: 'home-unsettled', route: 'home', as: people.chen, at: payAt(), faults: NO_RESULT,
    act: async (page, { app }) => {
      await pay(page)
      await page.goto(app.origin)
      await page.getByText('最近一笔').waitFor()
    },
    shows: '1 笔支付正在确认，不会重复扣款',
  },
  {
    name: 'home-offline', route: 'home', as: people.chen, at: '/',
    act: async (page) => {
      await page.getByText('最近一笔').waitFor()
      await page.context().setOffline(true)
    },
    shows: '离线 · 数据截至 12:03',
  },
  { name: 'matters-empty', route: 'matters', as: people.chen, at: '/matters', shows: '没有待办的事项' },
  {
    name: 'matters-full', route: 'matters', as: people.chen, at: payAt(), faults: NO_RESULT,
    act: async (page, { app }) => {
      await pay(page)
      await page.goto(`${app.origin}/matters`)
    },
    shows: '正在确认的付款',
  },
  {
    name: 'me-loading', route: 'me', as: people.chen, at: '/me',
    faults: [{ kind: 'hold', operationId: 'getMe', times: null }], shows: loading,
  },
  { name: 'me-full', route: 'me', as: people.chen, at: '/me', shows: '已设置' },
  { name: 'me-window', route: 'me', as: people.lin, at: '/me', shows: '窗口工作台' },
  {
    name: 'me-error', route: 'me', as: people.chen, at: '/me',
    faults: [{ kind: 'fail', operationId: 'getMe', times: null }], shows: '服务暂时不可用',
  },
  {
    name: 'me-leaving', route: 'me', as: people.chen, at: '/me',
    act: (page) => page.getByRole('button', { name: '退出登录' }).click(), shows: '退出登录？',
  },
]
