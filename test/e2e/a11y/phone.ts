import type { Browser, BrowserContext, Page } from '@playwright/test'
import { type DeviceOptions, equip, keptBy, launchWithCamera } from '../support/device'

/** Whose phone it becomes, and what it has kept from earlier. */
export interface Owner extends Omit<DeviceOptions, 'camera'> {
  readonly kept: Readonly<Record<string, unknown>>
}

/**
 * A phone that goes from state to state. Its browser's cache keeps the app's scripts, which saves half of a state's time; all that
 * the app itself keeps is emptied in between. It has no service worker, whose precaching would cost each state another second.
 */
export interface Phone {
  readonly page: Page
  /** Empties it and makes it somebody's. */
  handTo(owner: Owner): Promise<void>
}

async function newPhone(browser: Browser, origin: string, instant: string, camera: boolean): Promise<Phone> {
  const context = await browser.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.clock.setFixedTime(instant)
  return {
    page,
    handTo: async ({ kept, ...device }) => {
      await empty(context)
      await page.setViewportSize({ width: 390, height: 844 })
      await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' })
      await page.goto(`${origin}/healthz`)
      await equip(context, origin, { ...device, camera })
      const others = Object.entries(kept).map(([name, value]) => ({ name, value: JSON.stringify(value) }))
      const entries = [...(device.session === undefined ? [] : keptBy(device.session)), ...others]
      await page.evaluate((all) => {
        localStorage.clear()
        sessionStorage.clear()
        for (const { name, value } of all) localStorage.setItem(name, value)
      }, entries)
    },
  }
}

async function empty(context: BrowserContext): Promise<void> {
  await context.setOffline(false)
  await context.clearCookies()
  await context.clearPermissions()
}

/** Two phones, each got ready when it is first wanted: one without a camera, one whose camera sees the clip. */
export class Phones {
  private readonly ready = new Map<boolean, Promise<Phone>>()
  private withCamera: Promise<Browser> | undefined

  constructor(
    private readonly browser: Browser,
    private readonly origin: string,
    private readonly clip: string,
    private readonly instant: string,
  ) {}

  get(camera: boolean): Promise<Phone> {
    const known = this.ready.get(camera) ?? this.launch(camera)
    this.ready.set(camera, known)
    return known
  }

  async close(): Promise<void> {
    for (const phone of this.ready.values()) await (await phone).page.context().close()
    await (await this.withCamera)?.close()
  }

  private async launch(camera: boolean): Promise<Phone> {
    if (camera) this.withCamera = launchWithCamera(this.clip)
    return newPhone(camera ? await this.withCamera ?? this.browser : this.browser, this.origin, this.instant, camera)
  }
}
