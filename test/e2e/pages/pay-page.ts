import { expect, type Locator, type Page } from '@playwright/test'

/** The pay page of one window, up to the confirmation. */
export class PayPage {
  readonly keypad: Locator
  readonly payKey: Locator
  readonly sheet: Locator

  constructor(readonly page: Page) {
    this.keypad = page.getByRole('group', { name: '金额键盘' })
    this.payKey = page.getByRole('button', { name: /^支付/ })
    this.sheet = page.getByRole('dialog')
  }

  /** The printed link, as a phone's camera opens it. */
  async open(code: string, venueName?: string): Promise<void> {
    await this.page.goto(`/p/?c=${code}`)
    await this.isReady(venueName)
  }

  /** The server has said who gets the money. */
  async isReady(venueName = '市行政中心第一食堂'): Promise<void> {
    await expect(this.page.getByText(venueName).filter({ visible: true })).toBeVisible()
    await expect(this.payKey).toBeEnabled()
  }

  /** `9.5`, key by key. */
  async type(amount: string): Promise<void> {
    for (const key of amount) await this.keypad.getByRole('button', { name: key === '.' ? '小数点' : key, exact: true }).click()
  }

  /** What a screen reader is told: `9.50 元`. */
  async shows(spoken: string): Promise<void> {
    await expect(this.page.getByRole('status', { name: spoken, exact: true })).toBeVisible()
  }

  /** Types the amount and presses 支付. */
  async ask(amount: string): Promise<void> {
    await this.type(amount)
    await this.payKey.click()
  }

  /** Presses 确认支付 on the frozen quote. */
  async confirm(yuan: string): Promise<void> {
    await this.sheet.getByRole('button', { name: `确认支付 ¥${yuan}` }).click()
  }

  /** From the empty amount to the attempt that is on its way. */
  async pay(amount: string, yuan: string): Promise<void> {
    await this.ask(amount)
    await this.confirm(yuan)
  }

  async enterPin(pin: string): Promise<void> {
    const pad = this.sheet.getByRole('group', { name: '支付密码键盘' })
    for (const digit of pin) await pad.getByRole('button', { name: digit, exact: true }).click()
  }

  /** The card that says why it did not go on. */
  notice(title: string | RegExp): Locator {
    return this.page.getByRole('alert').filter({ has: this.page.getByRole('heading', { name: title }) })
  }
}
