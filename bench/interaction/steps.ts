import type { Locator, Page } from '@playwright/test'

/** What is tapped, and what then must be on the screen. */
export interface Step {
  readonly name: string
  /** A toggle changes a word in place, a step opens something above the page or asks the server first, a screen is another page. */
  readonly kind: 'toggle' | 'step' | 'screen'
  /** What is tapped. */
  readonly at: (page: Page) => Locator
  readonly shows: Target
}

/** An element in sight and the whole of its text. */
export interface Target {
  readonly css: string
  readonly text: string
}

const title = (text: string) => ({ css: '.u-nav-title', text })
const key = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).filter({ visible: true }).first()
const tab = (name: string) => (page: Page) => page.locator(`[data-tab="${name}"]`).filter({ visible: true })
const service = (route: string) => (page: Page) => page.locator(`[data-tap="${route}"]`).filter({ visible: true })

const CHOSEN = { css: '.u-chip-on', text: '已支付' }

/** From home around the app, each screen for the first time. */
export const AROUND: readonly Step[] = [
  { name: 'home → matters', kind: 'screen', at: tab('matters'), shows: title('我的事项') },
  { name: 'matters → me', kind: 'screen', at: tab('me'), shows: title('我的') },
  { name: 'me → home', kind: 'screen', at: tab('home'), shows: title('e管家') },
  { name: 'home → bills', kind: 'screen', at: service('bills'), shows: title('账单') },
  { name: 'bills: another state', kind: 'toggle', at: (page) => page.getByRole('radio', { name: '已支付' }), shows: CHOSEN },
  { name: 'bills → bill', kind: 'screen', at: (page) => page.locator('.u-row').filter({ visible: true }).first(), shows: title('账单详情') },
  { name: 'bill → bills, back', kind: 'screen', at: key('返回'), shows: title('账单') },
]

const amount = (text: string) => ({ css: '[data-amount]', text })

/** On the pay page, from the first digit to the proof. */
export const PAYING: readonly Step[] = [
  { name: 'pay: first digit', kind: 'toggle', at: key(/^9$/), shows: amount('9') },
  { name: 'pay: over the limit', kind: 'step', at: key(/^8$/), shows: amount('98') },
  { name: 'pay: within it again', kind: 'step', at: key('删除'), shows: amount('9') },
  { name: 'pay → confirmation', kind: 'step', at: key(/^支付/), shows: { css: '[role=dialog] .u-sheet-title', text: '确认付款' } },
  { name: 'confirmation → paid', kind: 'step', at: key(/^确认支付/), shows: { css: '.paid-title', text: '支付成功' } },
]
