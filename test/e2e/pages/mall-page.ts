import { expect, type Locator, type Page } from '@playwright/test'

/** One thing of the mall, up to its redemption. */
export class MallPage {
  readonly redeemKey: Locator
  readonly question: Locator
  readonly done: Locator

  constructor(readonly page: Page) {
    this.redeemKey = page.getByRole('button', { name: /^兑换，用 / })
    this.question = page.getByRole('alertdialog')
    this.done = page.getByText('兑换成功', { exact: true })
  }

  /** From the grid, by its name; the dearer ones come with a later page. */
  async openItem(title: string): Promise<void> {
    await this.page.goto('/mall')
    const more = this.page.getByRole('button', { name: '加载更多' })
    const item = this.page.getByRole('button', { name: new RegExp(title) })
    await expect(async () => {
      if ((await item.count()) === 0) await more.click()
      await expect(item).toBeVisible({ timeout: 1_000 })
    }).toPass()
    await item.click()
    await expect(this.redeemKey).toBeVisible()
  }

  async redeem(): Promise<void> {
    await this.redeemKey.click()
    await this.question.getByRole('button', { name: '确认兑换' }).click()
  }

  async enterPin(pin: string): Promise<void> {
    const pad = this.page.getByRole('group', { name: '支付密码键盘' })
    for (const digit of pin) await pad.getByRole('button', { name: digit, exact: true }).click()
  }

  /** The eight digits, as a screen reader says them. */
  async code(): Promise<string> {
    const said = await this.page.getByRole('img', { name: /^领取码 / }).getAttribute('aria-label')
    return (said ?? '').replace(/\D/g, '')
  }
}
