import type { Page } from '@playwright/test'

const KILOBYTE = 1024

/**
 * A basement's network: the document comes at once, the scripts some seconds later. Answers how to get back to the
 * normal one. Done by the browser itself: no request is touched.
 */
export async function slowNetwork(page: Page): Promise<() => Promise<void>> {
  const devtools = await page.context().newCDPSession(page)
  const limit = async (bytesPerSecond: number, latency: number): Promise<void> => {
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false, latency, downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond,
    })
  }
  await devtools.send('Network.enable')
  await limit(12 * KILOBYTE, 100)
  return () => limit(-1, 0)
}
