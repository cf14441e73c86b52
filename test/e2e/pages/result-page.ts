import { expect, type Locator, type Page } from '@playwright/test'

/** What became of one payment. */
export class ResultPage {
  readonly paid: Locator
  readonly unknown: Locator
  readonly word: Locator
  readonly askKey: Locator

  constructor(readonly page: Page) {
    this.paid = page.getByText('支付成功', { exact: true })
    this.unknown = page.getByText('正在确认，不会重复扣款', { exact: true })
    this.word = page.getByRole('img', { name: /^暗号/ })
    this.askKey = page.getByRole('button', { name: '查询结果' })
  }

  /** The believable page with this amount, spoken: `9.50 元`. */
  async isPaid(spoken: string): Promise<void> {
    await expect(this.paid).toBeVisible()
    await expect(this.page.getByRole('img', { name: spoken, exact: true })).toBeVisible()
    await expect(this.page.getByText(/^流水号$/)).toBeVisible()
  }

  /** Amber and open: never called failed. */
  async isUnknown(): Promise<void> {
    await expect(this.unknown).toBeVisible()
    await expect(this.page.getByText(/失败/)).toHaveCount(0)
  }

  /** Gives the attempt up. */
  async close(): Promise<void> {
    await this.page.getByRole('button', { name: '不付了，关闭这笔' }).click()
    await this.page.getByRole('alertdialog').getByRole('button', { name: '关闭' }).click()
  }
}
