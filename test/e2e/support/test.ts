import type { Page } from '@playwright/test'
import { test as base } from '../../support/e2e'
import type { MockConsole } from '../../support/mock-console'
import { type DeviceOptions, launchWithCamera, newDevice } from './device'
import { Guard } from './guard'
import { setTimeOfDay } from './lunch'
import type { Persona } from './people'
import { type Session, signIn } from './session'

interface Fixtures {
  /** `test.use({ serviceWorker: true })`: for what happens offline, around a reload, or to what the worker keeps. */
  serviceWorker: boolean
  /** The server's console. The clock has been set to 12:03 and runs; phones stand at the window that they scan. */
  mock: MockConsole
  guard: Guard
  /** Signs somebody in on the server, to look things up or for `device`. */
  session: (persona: Persona) => Promise<Session>
  /** A phone with its first page open at nothing; call it again for a second phone. */
  device: (options?: DeviceOptions) => Promise<Page>
}

/** The specs' `test`: an app server at lunch time, phones, and a guard that looks at all of them at the end. */
export const test = base.extend<Fixtures>({
  serviceWorker: [false, { option: true }],
  // The seeds are made at that time too: what happened before must not lie ahead when the tests run in the afternoon.
  app: async ({ server }, use) => {
    await server.console.setClock({ reset: true })
    await setTimeOfDay(server.console, '12:03')
    await server.console.reset()
    await use(server)
  },
  mock: [
    async ({ app }, use) => {
      await app.console.setLocation({ mode: 'at_window' })
      await use(app.console)
    },
    { auto: true },
  ],
  guard: [
    async ({ app, mock }, use) => {
      const before = app.output().length
      const guard = new Guard(app.origin, () => app.output().slice(before))
      await use(guard)
      guard.secrets.push(...(await mock.state()).smsCodes.map(({ code }) => code))
      await guard.check().finally(() => guard.close())
    },
    { auto: true },
  ],
  session: async ({ app }, use) => {
    await use((persona) => signIn(app, persona))
  },
  device: async ({ app, browser, guard, serviceWorker }, use) => {
    await use(async (options = {}) => {
      const own = options.camera === undefined ? browser : await launchWithCamera(options.camera, options.cameraRefused)
      if (own !== browser) guard.browsers.push(own)
      const context = await newDevice(own, app.origin, { serviceWorker, ...options })
      await guard.watch(context)
      return guard.newPage(context)
    })
  },
})

export { expect } from '@playwright/test'
