import { expect, type Page } from '@playwright/test'

/** Camera, album, typed code. */
export class ScanPage {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto('/scan')
    await expect(this.page.getByRole('heading', { name: '扫一扫' })).toBeVisible()
  }

  async typeCode(text: string): Promise<void> {
    await this.page.getByLabel('窗口编码').fill(text)
    await this.page.getByRole('button', { name: '下一步' }).click()
  }

  async pickPicture(path: string): Promise<void> {
    const choosing = this.page.waitForEvent('filechooser')
    await this.page.getByRole('button', { name: '从相册选图' }).click()
    await (await choosing).setFiles(path)
  }

  /** Refused or not found, in words; still on this page. */
  async says(title: string): Promise<void> {
    await expect(this.page.getByRole('alert').getByRole('heading', { name: title })).toBeVisible()
    expect(new URL(this.page.url()).pathname).toBe('/scan')
  }
}
