import { expect, type Locator, type Page } from '@playwright/test'
import { visitor } from '../support/visitor'

const KEYS_AFTER_PROVINCE = 1

/** The visitor's page behind a link: consent, form, pass. */
export class VisitorPage {
  readonly agreeKey: Locator
  readonly sendKey: Locator
  readonly plateSheet: Locator
  readonly pass: Locator
  readonly digits: Locator

  constructor(readonly page: Page) {
    this.agreeKey = page.getByRole('button', { name: '同意并填写' })
    this.sendKey = page.getByRole('button', { name: /^提交/ })
    this.plateSheet = page.getByRole('dialog', { name: '车牌号' })
    this.pass = page.getByRole('group', { name: '访客通行码' })
    this.digits = this.pass.getByRole('img', { name: /^六位数字/ })
  }

  field(label: string): Locator {
    return this.page.getByLabel(label, { exact: true }).first()
  }

  /** Name, number and phone: the least. */
  async fill({ name, number, phone }: { readonly name: string; readonly number: string; readonly phone: string } = visitor): Promise<void> {
    await this.field('姓名').fill(name)
    await this.field('证件号码').fill(number)
    await this.field('手机号码').fill(phone)
  }

  /** On the plate's own keyboard, the province by its key and the rest as the keyboard has it. */
  async typePlate(plate: string): Promise<void> {
    await this.page.getByRole('button', { name: /^车牌号，/ }).click()
    const keys = this.plateSheet.getByRole('group', { name: '省份键盘' })
    await keys.getByRole('button', { name: plate.slice(0, KEYS_AFTER_PROVINCE), exact: true }).click()
    for (const key of plate.slice(KEYS_AFTER_PROVINCE)) {
      await this.plateSheet.getByRole('group', { name: '车牌键盘' }).getByRole('button', { name: key, exact: true }).click()
    }
  }

  /** The six digits, as a screen reader says them. */
  async code(): Promise<string> {
    await expect(this.digits).toBeVisible()
    return ((await this.digits.getAttribute('aria-label')) ?? '').replace(/\D/g, '')
  }
}
