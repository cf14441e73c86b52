import { expect, type Locator, type Page } from '@playwright/test'

/** The host's pages: visitors, invitation, one visit. */
export class VisitsPage {
  constructor(readonly page: Page) {}

  /** The pinned key of the invitation. */
  readonly inviteKey = (): Locator => this.page.getByRole('button', { name: /^生成邀请链接$|^邀请 \d+ 位/ })
  readonly dialog = (name: string | RegExp): Locator => this.page.getByRole('dialog', { name })
  /** The rows of those who came before. */
  readonly contacts = (): Locator => this.dialog('来访过的人').getByRole('button', { name: /共 \d+ 次/ })

  async openInvite(): Promise<void> {
    await this.page.goto('/visits/invite')
    await this.page.getByLabel('访客姓名').waitFor()
  }

  /** One visitor, tomorrow afternoon. */
  async fillOne(name: string, org = ''): Promise<void> {
    await this.page.getByLabel('访客姓名').fill(name)
    if (org !== '') await this.page.getByLabel('单位').fill(org)
    await this.tomorrowAfternoon()
  }

  async tomorrowAfternoon(): Promise<void> {
    await this.page.getByRole('radio', { name: '明天' }).click()
    await this.page.getByRole('radio', { name: '下午' }).click()
  }

  /** A group out of a pasted table. */
  async paste(text: string): Promise<Locator> {
    await this.page.getByRole('radio', { name: '多位' }).click()
    await this.page.getByRole('button', { name: '从表格粘贴' }).click()
    await this.dialog('从表格粘贴').getByLabel('表格内容').fill(text)
    return this.dialog('从表格粘贴')
  }

  /** From the list to one visit. */
  async openVisit(name: string | RegExp): Promise<void> {
    await this.page.goto('/visits')
    await this.page.getByRole('button', { name }).first().click()
    await expect(this.page.getByRole('heading', { name: '进展' })).toBeVisible()
  }
}
