import { expect, type Page } from '@playwright/test'

/** 我的. */
export class MePage {
  constructor(readonly page: Page) {}

  async open(name: string): Promise<void> {
    await this.page.goto('/me')
    await expect(this.page.getByText(name, { exact: true })).toBeVisible()
  }

  /** From wherever one is, confirming what the dialog says. */
  async signOut(warning = '再次登录后可以继续使用'): Promise<void> {
    await this.page.goto('/me')
    await this.page.getByRole('button', { name: '退出登录' }).click()
    const dialog = this.page.getByRole('alertdialog')
    await expect(dialog).toContainText(warning)
    await dialog.getByRole('button', { name: '退出', exact: true }).click()
  }
}
