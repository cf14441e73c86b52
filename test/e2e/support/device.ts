import { type Browser, type BrowserContext, chromium, type Geolocation, type Page } from '@playwright/test'
import { chromiumFlags, findChromium } from '../../../scripts/lib/find-chromium.mjs'
import { CANTEEN } from './people'
import type { Session } from './session'

/** How a phone is handed to a spec. */
export interface DeviceOptions {
  /** Signed in already, as the app leaves it after signing in; otherwise a new phone. */
  readonly session?: Session
  /** A y4m clip that its camera sees; without one there is no camera. */
  readonly camera?: string
  /** At the first canteen unless told. `refused`: the user said no; `none`: allowed, but no position is to be had. */
  readonly position?: Geolocation | 'refused' | 'none'
}

/** What the app keeps of a signed-in user; a change of these names shows at once, since every spec would land on sign-in. */
function keptBy({ me, privacyVersion }: Session) {
  const { staffId, name, roles } = me
  return [
    { name: 'egj:session.user', value: JSON.stringify({ staffId, name, roles }) },
    { name: 'egj:session.consent', value: JSON.stringify(privacyVersion) },
  ]
}

/** A context of its own, as another phone would be. */
export async function newDevice(browser: Browser, origin: string, options: DeviceOptions): Promise<BrowserContext> {
  const { session, position = CANTEEN, camera } = options
  const context = await browser.newContext({
    geolocation: typeof position === 'string' ? undefined : position,
    storageState: { cookies: [], origins: session === undefined ? [] : [{ origin, localStorage: keptBy(session) }] },
  })
  const permissions = [...(position === 'refused' ? [] : ['geolocation']), ...(camera === undefined ? [] : ['camera'])]
  await context.grantPermissions(permissions, { origin })
  if (session !== undefined) {
    const [name = '', value = ''] = session.cookie.split('=')
    await context.addCookies([{ name, value, domain: new URL(origin).hostname, path: '/', httpOnly: true, secure: true, sameSite: 'Lax' }])
  }
  return context
}

/** A browser whose camera shows the clip over and over: the flag belongs to the whole browser. */
export const launchWithCamera = (clip: string): Promise<Browser> => chromium.launch({
  executablePath: findChromium() ?? undefined,
  args: [...chromiumFlags, '--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${clip}`],
})

/** The phone's data connection, off and on; the page hears of it as it would. */
export const setOffline = (page: Page, offline: boolean): Promise<void> => page.context().setOffline(offline)
