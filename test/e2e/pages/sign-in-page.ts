import { expect, type Locator, type Page } from '@playwright/test'
import type { MockConsole } from '../../support/mock-console'
import type { Persona } from '../support/people'

/** Consent, phone number, SMS code. */
export class SignInPage {
  /** The uppermost page's, like every field here: while one page gives way to another there are two. */
  readonly phone: Locator
  readonly code: Locator

  constructor(readonly page: Page, private readonly mock: MockConsole) {
    this.phone = this.uppermost(page.getByLabel('手机号码'))
    this.code = this.uppermost(page.getByLabel('短信验证码'))
  }

  private uppermost(locator: Locator): Locator {
    return locator.filter({ visible: true }).last()
  }

  private key(name: string): Locator {
    return this.uppermost(this.page.getByRole('button', { name, exact: true }))
  }

  async agree(): Promise<void> {
    await this.key('同意并继续').click()
  }

  async askForCode({ phone }: Persona): Promise<void> {
    await this.phone.fill(phone)
    await this.key('获取验证码').click()
    await expect(this.uppermost(this.page.getByText(`已发送到 138****${phone.slice(-4)}，5 分钟内有效`))).toBeVisible()
  }

  async enterCode(code: string): Promise<void> {
    await this.code.fill(code)
    await this.key('登录').click()
  }

  async signIn(persona: Persona): Promise<void> {
    await this.askForCode(persona)
    await this.enterCode(await this.mock.smsCode(persona.phone))
    await expect(this.phone).toBeHidden()
  }
}
