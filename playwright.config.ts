import { defineConfig } from '@playwright/test'
import { chromiumFlags, findChromium } from './scripts/lib/find-chromium.mjs'

const chromium = findChromium()
if (!chromium) throw new Error('No Chromium on this machine; `npm test -- --only e2e` installs one.')

/** End-to-end tests on the built app. The server is a fixture (test/support/e2e.ts), so that each worker has its own data. */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: process.env.TEST_REPORT ?? '.cache/test/e2e.json' }]],
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: chromium, args: chromiumFlags },
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    // Recording takes as much of the processor as the flows do: `TRACE=1 npm test -- --only e2e` when something fails.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
  },
})
