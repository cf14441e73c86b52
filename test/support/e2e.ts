import { test as base } from '@playwright/test'
import { type AppServer, startAppServer } from './app-server'

/**
 * Playwright's `test` with the production app behind it: one server a worker, back at the seeds before each test, and
 * `page.goto('/…')` goes there. Import `test` and `expect` from here.
 */
export const test = base.extend<{ app: AppServer }, { server: AppServer }>({
  server: [
    // Playwright reads the names of the fixtures that this one needs from its first argument: none.
    async ({}, use) => {
      const server = await startAppServer()
      await use(server)
      await server.stop()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ server }, use) => {
    await use(server.origin)
  },
  app: [
    async ({ server }, use) => {
      await server.reset()
      await use(server)
    },
    { auto: true },
  ],
})

export { expect } from '@playwright/test'
