import { PayPage } from '../../pages/pay-page'
import { forged } from '../../support/attacks'
import { people, windows } from '../../support/people'
import { codeOf, payDirectly } from '../../support/world'
import type { ScreenState, World } from '../screen-state'
import { NO_RESULT, pay, payAt, typeOverLimit } from './payments'

const WRONG_PIN = '904157'
const codeAt = ({ app }: World): Promise<string> => codeOf(app, windows.first)

/** The pay page: the code, the amount, the sheets, and everything that stops it. */
export const payStates: readonly ScreenState[] = [
  { name: 'pay-empty', route: 'pay', as: people.chen, at: '/p/', shows: '还没有扫码' },
  {
    name: 'pay-loading', route: 'pay', as: people.chen, at: payAt(),
    faults: [{ kind: 'hold', operationId: 'resolveCode', times: null }], shows: '正在核对收款方',
  },
  { name: 'pay-full', route: 'pay', as: people.chen, at: payAt(), act: (page) => new PayPage(page).type('17.5'), shows: '支付 ¥17.50' },
  { name: 'pay-no-amount', route: 'pay', as: people.chen, at: payAt(), act: (page) => new PayPage(page).ask(''), shows: '请输入金额' },
  {
    name: 'pay-over-limit', route: 'pay', as: people.chen, at: payAt(),
    act: async (page) => void (await typeOverLimit(page, '26.5')), shows: '限额 ¥20.00，超出 ¥6.50',
  },
  {
    name: 'pay-reason-missing', route: 'pay', as: people.chen, at: payAt(),
    act: (page) => new PayPage(page).ask('26.5'), shows: '超出限额，请填写原因（至少 2 个字）',
  },
  {
    name: 'pay-trip', route: 'pay', as: people.chen, at: payAt(),
    act: async (page) => {
      await page.getByText('午餐 · 日常用餐').click()
      await page.getByRole('radio', { name: '公务出差' }).click()
      await page.getByRole('button', { name: '完成' }).click()
      await new PayPage(page).type('32')
    },
    shows: '出差事由',
  },
  {
    name: 'pay-meal-sheet', route: 'pay', as: people.chen, at: payAt(),
    act: (page) => page.getByText('午餐 · 日常用餐').click(), shows: '餐次与用餐方式',
  },
  {
    name: 'pay-accounts-sheet', route: 'pay', as: people.chen, at: payAt(),
    act: (page) => page.getByText(/^先用餐补账户/).click(), shows: '自动（先用餐补）',
  },
  { name: 'pay-confirm', route: 'pay', as: people.chen, at: payAt(), act: (page) => new PayPage(page).ask('17.5'), shows: '确认支付 ¥17.50' },
  {
    name: 'pay-pin', route: 'pay', as: people.chen, at: payAt(),
    act: async (page) => (await typeOverLimit(page, '60')).payKey.click(), shows: '输入支付密码',
  },
  {
    name: 'pay-pin-wrong', route: 'pay', as: people.chen, at: payAt(),
    act: async (page) => {
      const screen = await typeOverLimit(page, '60')
      await screen.payKey.click()
      await screen.enterPin(WRONG_PIN)
    },
    shows: '支付密码不对，还可以试 4 次',
  },
  {
    name: 'pay-pin-not-set', route: 'pay', as: people.wang, at: payAt(),
    act: async (page) => {
      const screen = await typeOverLimit(page, '60')
      await screen.payKey.click()
    },
    shows: '还没有设置支付密码',
  },
  {
    name: 'pay-duplicate', route: 'pay', as: people.chen, at: payAt(),
    before: async (world) => void (await payDirectly(world.user(), await codeAt(world), 1750)),
    act: (page) => new PayPage(page).ask('17.5'), shows: '12:03 已付 ¥17.50，再付一次？',
  },
  {
    name: 'pay-too-far', route: 'pay', as: people.chen, at: payAt(),
    before: async ({ mock }) => void (await mock.setLocation({ mode: 'far', metres: 2_500 })),
    act: (page) => new PayPage(page).ask('17.5'), shows: '离食堂 2.5 公里，不能付款',
  },
  {
    name: 'pay-short', route: 'pay', as: people.zheng, at: payAt(),
    act: async (page) => (await typeOverLimit(page, '1900')).payKey.click(), shows: /^余额还差 ¥/,
  },
  {
    name: 'pay-unsettled', route: 'pay', as: people.chen, at: payAt(), faults: NO_RESULT,
    act: async (page, world) => {
      await pay(page)
      await page.goto(world.app.origin + (await payAt()(world)))
      await new PayPage(page).pay('9', '9.00')
    },
    shows: '这个窗口还有一笔正在确认',
  },
  { name: 'pay-closed-window', route: 'pay', as: people.chen, at: payAt('closed'), shows: '这个窗口暂停收款' },
  { name: 'pay-forged', route: 'pay', as: people.chen, at: async (world) => `/p/?c=${forged(await codeAt(world))}`, shows: '收款码是伪造的' },
  { name: 'pay-refused', route: 'pay', as: people.chen, at: '/p/?q=https%3A%2F%2Fcanteen.example.com%2Fp%2F%3Fc%3DA', shows: '这不是本系统的收款码' },
  {
    name: 'pay-error', route: 'pay', as: people.chen, at: payAt(),
    faults: [{ kind: 'fail', operationId: 'resolveCode', times: null }], shows: '服务暂时不可用',
  },
]
