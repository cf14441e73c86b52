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
  /** The user said no to it. */
  readonly cameraRefused?: true
  /**
   * Whether its browser knows service workers (default: yes). Installing the whole app costs each new phone two seconds of the
   * processor, so `test` leaves it out where nothing depends on it: there the app is as in a browser that knows none.
   */
  readonly serviceWorker?: boolean
  /** At the first canteen unless told. `refused`: the user said no; `none`: allowed, but no position is to be had. */
  readonly position?: Geolocation | 'refused' | 'none'
}

/** What the app keeps of a signed-in user; a change of these names shows at once, since every spec would land on sign-in. */
export function keptBy({ me, privacyVersion }: Session) {
  const { staffId, name, roles } = me
  return [
    { name: 'egj:session.user', value: JSON.stringify({ staffId, name, roles }) },
    { name: 'egj:session.consent', value: JSON.stringify(privacyVersion) },
  ]
}

/** Where the phone stands, what the user allowed, and the session's cookie. */
export async function equip(
  context: BrowserContext, origin: string, { session, position = CANTEEN, camera }: Omit<DeviceOptions, 'camera' | 'serviceWorker'> & { camera: boolean },
): Promise<void> {
  await context.setGeolocation(typeof position === 'string' ? null : position)
  await context.grantPermissions([...(position === 'refused' ? [] : ['geolocation']), ...(camera ? ['camera'] : [])], { origin })
  if (session === undefined) return
  const [name = '', value = ''] = session.cookie.split('=')
  await context.addCookies([{ name, value, domain: new URL(origin).hostname, path: '/', httpOnly: true, secure: true, sameSite: 'Lax' }])
}

/** A context of its own, as another phone would be. */
export async function newDevice(
  browser: Browser, origin: string, { camera, serviceWorker = true, ...options }: DeviceOptions,
): Promise<BrowserContext> {
  const { session } = options
  const context = await browser.newContext({
    storageState: { cookies: [], origins: session === undefined ? [] : [{ origin, localStorage: keptBy(session) }] },
  })
  if (!serviceWorker) await context.addInitScript(() => void Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
  await equip(context, origin, { ...options, camera: camera !== undefined })
  return context
}

/**
 * A browser whose camera shows the clip over and over: the flags belong to the whole browser. A headless shell asks nobody,
 * whatever the context allows: it is told what the user would say.
 */
export const launchWithCamera = (clip: string, refused = false): Promise<Browser> => chromium.launch({
  executablePath: findChromium() ?? undefined,
  args: [
    ...chromiumFlags,
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${clip}`,
    `--use-fake-ui-for-media-stream${refused ? '=deny' : ''}`,
  ],
})

/** The phone's data connection, off and on; the page hears of it as it would. */
export const setOffline = (page: Page, offline: boolean): Promise<void> => page.context().setOffline(offline)

/** Resolves when the service worker is there; without network it would not come, and the browser would say so on the console. */
export const workerReady = (page: Page): Promise<void> => page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
