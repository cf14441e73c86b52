import type { Browser, BrowserContext, Page } from '@playwright/test'
import type { AppServer } from '../../test/support/app-server'

const PHONE = '13800000001'
/** Longer than the pause between two SMS codes. */
const SMS_PAUSE_MS = 61_000

/** A fresh phone on which the first cadre has signed in before; no HTTP cache, no service worker. */
export async function signedIn(browser: Browser, app: AppServer): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true, locale: 'zh-CN', timezoneId: 'Asia/Shanghai',
    geolocation: { latitude: 29.9853, longitude: 122.2072 }, permissions: ['geolocation'], serviceWorkers: 'block', baseURL: app.origin,
  })
  const headers = { origin: app.origin }
  const notice = (await (await context.request.get('/api/v1/privacy-notice')).json()) as { version: string }
  await app.console.setClock({ shiftMs: SMS_PAUSE_MS })
  await context.request.post('/api/v1/sms-codes', { headers, data: { phone: PHONE, purpose: 'sign_in' } })
  const smsCode = await app.console.smsCode(PHONE)
  const session = await context.request.post('/api/v1/sessions/sms', { headers, data: { phone: PHONE, smsCode, privacyVersion: notice.version, credential: 'cookie' } })
  const { me } = (await session.json()) as { me: { staffId: string; name: string; roles: string[] } }
  // What the app keeps after signing in, so that it opens as on any other day.
  await context.addInitScript(([user, version]) => {
    localStorage.setItem('egj:session.user', user ?? '')
    localStorage.setItem('egj:session.consent', version ?? '')
  }, [JSON.stringify({ staffId: me.staffId, name: me.name, roles: me.roles }), JSON.stringify(notice.version)])
  return context
}

/** Home works when it shows the balance that the server answered. */
export const homeShowsData = (page: Page): Promise<void> => page.getByText('餐补账户').first().waitFor()
