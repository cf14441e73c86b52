import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { AppServer } from '../../support/app-server'
import { test as base } from '../../support/e2e'
import { emptyFrame, writeY4m } from '../support/qr-video'
import { Phones } from './phone'
import { NOON, openScreen } from './stage'
import { states } from './states'

interface Fixtures {
  app: AppServer
  /** Opens the state with this name; a test has one phone. */
  open: (name: string) => Promise<Page>
}

/** `test` with the table of screens: each preparation goes back to the seeds by itself. */
export const test = base.extend<Fixtures, { phones: Phones }>({
  app: async ({ server }, use) => {
    await use(server)
  },
  phones: [
    async ({ server, browser }, use) => {
      const clip = join(server.dataFolder, 'wall.y4m')
      writeY4m(clip, [emptyFrame('clean', 1)])
      const phones = new Phones(browser, server.origin, clip, NOON)
      await use(phones)
      await phones.close()
    },
    { scope: 'worker' },
  ],
  open: async ({ app, phones }, use) => {
    await use((name) => {
      const state = states.find((one) => one.name === name)
      if (!state) throw new Error(`no screen ${name}`)
      return openScreen(state, { app, phones })
    })
  },
})

export { expect } from '@playwright/test'
