import { expect, type Locator, type Page } from '@playwright/test'

/** The window's own phone: takings, word, refunds. */
export class WindowPage {
  readonly word: Locator
  readonly refundKey: Locator

  constructor(readonly page: Page) {
    this.word = page.getByRole('img', { name: /^暗号/ })
    this.refundKey = page.getByRole('button', { name: /^退款 ¥/ })
  }

  async open(): Promise<void> {
    await this.page.goto('/workbench')
    await expect(this.word).toBeVisible()
  }

  /** Opens the newest payment of this amount (`9.50`). */
  async openPayment(yuan: string): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(yuan) }).first().click()
    await expect(this.page.getByRole('heading', { name: '收款详情' })).toBeVisible()
  }

  /** Whole, or `yuan` of it. */
  async refund(reason: string, yuan?: string): Promise<void> {
    if (yuan !== undefined) await this.page.getByLabel('退款金额（元）').fill(yuan)
    await this.page.getByLabel('原因').fill(reason)
    await this.refundKey.click()
    await this.page.getByRole('alertdialog').getByRole('button', { name: '退款', exact: true }).click()
  }
}
