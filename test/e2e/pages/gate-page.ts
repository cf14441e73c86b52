import { expect, type Locator, type Page } from '@playwright/test'

/** The guard's own device: scan or type, the answer, the decision. */
export class GatePage {
  readonly scanKey: Locator
  readonly typeKey: Locator
  readonly keypad: Locator
  readonly admitKey: Locator
  readonly nextKey: Locator
  readonly leaveKey: Locator
  readonly host: Locator

  constructor(readonly page: Page) {
    const key = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }).filter({ visible: true })
    this.scanKey = key('扫码')
    this.typeKey = key('输通行码')
    this.keypad = page.getByRole('group', { name: '通行码键盘' })
    this.admitKey = key(/^放行 \d+ 人$/)
    this.nextKey = key('下一位')
    this.leaveKey = key('登记离开')
    this.host = page.getByRole('checkbox', { name: /^被访人.*已到场$/ })
  }

  async open(gate = '东门'): Promise<void> {
    await this.page.goto('/workbench/gate')
    await expect(this.page.getByRole('heading', { name: `门岗 · ${gate}` })).toBeVisible()
    await expect(this.scanKey).toBeVisible()
  }

  /** Six digits on the large keypad. */
  async type(code: string): Promise<void> {
    if (!(await this.keypad.isVisible())) await this.typeKey.click()
    for (const digit of code) await this.keypad.getByRole('button', { name: digit, exact: true }).click()
  }

  /** The answer read at arm's length, and why. */
  async answers(title: string, ...why: (string | RegExp)[]): Promise<void> {
    const answer = this.page.getByRole('alert').filter({ hasText: title })
    await expect(answer).toBeVisible()
    for (const words of why) await expect(answer).toContainText(words)
  }

  /** What is said after a decision. */
  async says(words: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: words }).first()).toBeVisible()
  }

  figure(label: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(` ${label}$`) })
  }
}
