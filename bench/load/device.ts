import type { Browser, BrowserContext, Page } from '@playwright/test'
import type { AppServer } from '../../test/support/app-server'

const PHONE = '13800000001'

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>

/** What the app keeps of a sign-in: the session's cookie and whom it belongs to. */
export interface SignedIn {
  readonly cookies: Cookies
  readonly kept: readonly (readonly [key: string, value: string])[]
}

/** Signs the first cadre in, once: a phone gets only so many SMS codes a day. */
export async function signIn(browser: Browser, app: AppServer): Promise<SignedIn> {
  const context = await browser.newContext({ baseURL: app.origin })
  const headers = { origin: app.origin }
  const notice = (await (await context.request.get('/api/v1/privacy-notice')).json()) as { version: string }
  await context.request.post('/api/v1/sms-codes', { headers, data: { phone: PHONE, purpose: 'sign_in' } })
  const smsCode = await app.console.smsCode(PHONE)
  const session = await context.request.post('/api/v1/sessions/sms', { headers, data: { phone: PHONE, smsCode, privacyVersion: notice.version, credential: 'cookie' } })
  const { me } = (await session.json()) as { me: { staffId: string; name: string; roles: string[] } }
  const cookies = await context.cookies()
  await context.close()
  return {
    cookies,
    kept: [
      ['egj:session.user', JSON.stringify({ staffId: me.staffId, name: me.name, roles: me.roles })],
      ['egj:session.consent', JSON.stringify(notice.version)],
    ],
  }
}

/** A fresh phone on which the first cadre has signed in before; no HTTP cache, no service worker. */
export async function freshPhone(browser: Browser, { cookies, kept }: SignedIn): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true, locale: 'zh-CN', timezoneId: 'Asia/Shanghai',
    geolocation: { latitude: 29.9853, longitude: 122.2072 }, permissions: ['geolocation'], serviceWorkers: 'block',
  })
  await context.addCookies(cookies)
  await context.addInitScript((pairs) => pairs.forEach(([key, value]) => localStorage.setItem(key, value)), kept)
  return context
}

/** Home works when it shows the balance that the server answered. */
export const homeShowsData = (page: Page): Promise<void> => page.getByText('餐补账户').first().waitFor()
