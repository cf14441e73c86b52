import { join } from 'node:path'
import type { AppServer } from '../../support/app-server'
import { test as base } from '../../support/e2e'
import { emptyFrame, writeY4m } from '../support/qr-video'
import { openScreen, type OpenScreen } from './stage'
import { states } from './states'

interface Fixtures {
  app: AppServer
  /** Opens the state with this name on a phone of its own. */
  open: (name: string) => Promise<OpenScreen['page']>
}

/** `test` with the table of screens: each preparation goes back to the seeds by itself. */
export const test = base.extend<Fixtures, { clip: string }>({
  app: async ({ server }, use) => {
    await use(server)
  },
  clip: [
    async ({ server }, use) => {
      const path = join(server.dataFolder, 'wall.y4m')
      writeY4m(path, [emptyFrame('clean', 1)])
      await use(path)
    },
    { scope: 'worker' },
  ],
  open: async ({ app, browser, clip }, use) => {
    const opened: OpenScreen[] = []
    await use(async (name) => {
      const state = states.find((one) => one.name === name)
      if (!state) throw new Error(`no screen ${name}`)
      const screen = await openScreen(state, { app, browser, clip })
      opened.push(screen)
      return screen.page
    })
    for (const screen of opened) await screen.close()
  },
})

export { expect } from '@playwright/test'
