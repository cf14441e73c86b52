import { expect, type Locator, type Page } from '@playwright/test'

/** The counter's own phone: eight digits, hand out. */
export class CounterPage {
  readonly keypad: Locator
  readonly handOutKey: Locator

  constructor(readonly page: Page) {
    this.keypad = page.getByRole('group', { name: '领取码键盘' })
    this.handOutKey = page.getByRole('button', { name: '发放', exact: true })
  }

  async open(): Promise<void> {
    await this.page.goto('/workbench/counter')
    await expect(this.keypad).toBeVisible()
  }

  async type(code: string): Promise<void> {
    for (const digit of code) await this.keypad.getByRole('button', { name: digit, exact: true }).click()
  }

  /** The answer read at arm's length. */
  async says(title: string, next?: string | RegExp): Promise<void> {
    const answer = this.page.getByRole('status').filter({ hasText: title })
    await expect(answer).toBeVisible()
    if (next !== undefined) await expect(answer).toContainText(next)
  }
}
