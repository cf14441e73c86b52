import type { Page } from '@playwright/test'
import { SignInPage } from '../../pages/sign-in-page'
import { people } from '../../support/people'
import type { ScreenState, World } from '../screen-state'
import { loading } from './loading'

const PIN_PAD = '请设置 6 位支付密码'

async function askForCode(page: Page, { mock }: World): Promise<SignInPage> {
  const screen = new SignInPage(page, mock)
  await screen.agree()
  await screen.askForCode(people.chen)
  return screen
}

/** Types a code that is not the one that was sent. */
async function typeWrongCode(page: Page, world: World): Promise<void> {
  const screen = await askForCode(page, world)
  const code = await world.mock.smsCode(people.chen.phone)
  await screen.enterCode(code === '135790' ? '246801' : '135790')
}

async function typePin(page: Page, title: string, pin: string): Promise<void> {
  const pad = page.getByRole('group', { name: `${title}键盘` })
  for (const digit of pin) await pad.getByRole('button', { name: digit, exact: true }).click()
}

/** Signing in, privacy, pay PIN. */
export const accountStates: readonly ScreenState[] = [
  { name: 'sign-in-loading', route: 'signIn', at: '/sign-in', faults: [{ kind: 'hold', operationId: 'getPrivacyNotice', times: null }], shows: loading },
  { name: 'sign-in-consent', route: 'signIn', at: '/sign-in', shows: '使用前请看一下' },
  {
    name: 'sign-in-declined', route: 'signIn', at: '/sign-in',
    act: (page) => page.getByRole('button', { name: '暂不同意' }).click(), shows: '没有收集任何信息',
  },
  { name: 'sign-in-full', route: 'signIn', at: '/sign-in', act: (page, { mock }) => new SignInPage(page, mock).agree(), shows: '登录 e管家' },
  { name: 'sign-in-wrong-code', route: 'signIn', at: '/sign-in', act: typeWrongCode, shows: '验证码不对，核对短信后重新输入，还可以试 4 次' },
  {
    name: 'sign-in-wrong-phone', route: 'signIn', at: '/sign-in',
    act: async (page, { mock }) => {
      await new SignInPage(page, mock).agree()
      await page.getByRole('button', { name: '登录', exact: true }).click()
    },
    shows: '请输入 11 位手机号码',
  },
  { name: 'sign-in-error', route: 'signIn', at: '/sign-in', faults: [{ kind: 'fail', operationId: 'getPrivacyNotice', times: null }], shows: '服务暂时不可用' },
  { name: 'privacy-loading', route: 'privacy', as: people.chen, at: '/privacy', faults: [{ kind: 'hold', operationId: 'getPrivacyNotice', times: null }], shows: loading },
  { name: 'privacy-full', route: 'privacy', as: people.chen, at: '/privacy', shows: '撤回同意' },
  {
    name: 'privacy-withdrawing', route: 'privacy', as: people.chen, at: '/privacy',
    act: (page) => page.getByRole('button', { name: '撤回同意' }).click(), shows: '撤回同意并退出？',
  },
  { name: 'privacy-error', route: 'privacy', as: people.chen, at: '/privacy', faults: [{ kind: 'fail', operationId: 'getPrivacyNotice', times: null }], shows: '服务暂时不可用' },
  { name: 'pin-loading', route: 'pin', as: people.wang, at: '/pin', faults: [{ kind: 'hold', operationId: 'getMe', times: null }], shows: loading },
  { name: 'pin-set', route: 'pin', as: people.wang, at: '/pin', shows: PIN_PAD },
  { name: 'pin-weak', route: 'pin', as: people.wang, at: '/pin', act: (page) => typePin(page, PIN_PAD, '123456'), shows: '密码太简单，不要用连续或相同的数字' },
  {
    name: 'pin-again', route: 'pin', as: people.wang, at: '/pin',
    act: async (page) => {
      await typePin(page, PIN_PAD, '283746')
      await typePin(page, '请再输入一次', '283')
    },
    shows: '请再输入一次',
  },
  { name: 'pin-change', route: 'pin', as: people.chen, at: '/pin', shows: '忘记密码，用短信重置' },
  { name: 'pin-reset', route: 'pin', as: people.chen, at: '/pin?mode=reset', shows: '发送到单位登记的手机号' },
  { name: 'pin-none', route: 'pin', as: people.lin, at: '/pin', shows: '当前账号不付款，不需要支付密码' },
  { name: 'pin-error', route: 'pin', as: people.wang, at: '/pin', faults: [{ kind: 'fail', operationId: 'getMe', times: null }], shows: '服务暂时不可用' },
]
