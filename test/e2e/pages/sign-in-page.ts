import { expect, type Locator, type Page } from '@playwright/test'
import type { MockConsole } from '../../support/mock-console'
import type { Persona } from '../support/people'

/** Consent, phone number, SMS code. */
export class SignInPage {
  /** The uppermost page's: while one page gives way to another there are two. */
  readonly phone: Locator

  constructor(readonly page: Page, private readonly mock: MockConsole) {
    this.phone = page.getByLabel('手机号码').filter({ visible: true }).last()
  }

  async agree(): Promise<void> {
    await this.page.getByRole('button', { name: '同意并继续' }).click()
  }

  async askForCode({ phone }: Persona): Promise<void> {
    await this.phone.fill(phone)
    await this.page.getByRole('button', { name: '获取验证码' }).click()
    await expect(this.page.getByText(`已发送到 138****${phone.slice(-4)}，5 分钟内有效`)).toBeVisible()
  }

  async enterCode(code: string): Promise<void> {
    await this.page.getByLabel('短信验证码').fill(code)
    await this.page.getByRole('button', { name: '登录', exact: true }).click()
  }

  async signIn(persona: Persona): Promise<void> {
    await this.askForCode(persona)
    await this.enterCode(await this.mock.smsCode(persona.phone))
    await expect(this.phone).toBeHidden()
  }
}
