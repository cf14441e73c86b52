import type { Browser, BrowserContext, Page } from '@playwright/test'
import type { AppServer } from '../../test/support/app-server'

const PHONE = '13800000001'

/** What a phone keeps of a sign-in: the session's cookie and whom it belongs to. */
export type SignedIn = Awaited<ReturnType<BrowserContext['storageState']>>

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
  const localStorage = [
    { name: 'egj:session.user', value: JSON.stringify({ staffId: me.staffId, name: me.name, roles: me.roles }) },
    { name: 'egj:session.consent', value: JSON.stringify(notice.version) },
  ]
  return { cookies, origins: [{ origin: app.origin, localStorage }] }
}

/**
 * A fresh phone on which the first cadre has signed in before; no HTTP cache, and no service worker unless one is asked for. The storage is
 * filled before the visit: a script that did it on the way in would open it for writing within the time that is measured.
 */
export const freshPhone = (browser: Browser, storageState: SignedIn, serviceWorkers: 'allow' | 'block' = 'block'): Promise<BrowserContext> =>
  browser.newContext({
    viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true, locale: 'zh-CN', timezoneId: 'Asia/Shanghai',
    geolocation: { latitude: 29.9853, longitude: 122.2072 }, permissions: ['geolocation'], serviceWorkers,
    storageState,
  })

/** Home works when it shows the balance that the server answered. */
export const homeShowsData = (page: Page): Promise<void> => page.getByText('餐补账户').first().waitFor()
