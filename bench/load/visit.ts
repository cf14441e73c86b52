/** One emulated visit of a page: 390x844 @3x, 4x CPU, 150 ms and 1.6 Mbit/s, everything counted from the navigation. */
import { join } from 'node:path'
import type { BrowserContext, CDPSession, Page } from '@playwright/test'

/** What one visit measured; times in ms from the navigation, sizes in KB as transferred. */
export interface Visit {
  fcp: number
  lcp: number
  cls: number
  tbt: number
  jsKB: number
  totalKB: number
  requests: number
  /** When `done` held; null when it was not asked for. */
  doneMs: number | null
}

const NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 }
const CPU_RATE = 4
/** No request and no long task for so long means that the page has come to rest. */
const QUIET_MS = 1500

interface Transfers {
  jsKB: number
  totalKB: number
  requests: number
  lastMs: number
  open: number
}

function watch(session: CDPSession): Transfers {
  const sum: Transfers = { jsKB: 0, totalKB: 0, requests: 0, lastMs: Date.now(), open: 0 }
  const scripts = new Set<string>()
  session.on('Network.requestWillBeSent', ({ request, type, requestId }) => {
    if (/^(data|blob):/.test(request.url)) return
    sum.requests += 1
    sum.open += 1
    sum.lastMs = Date.now()
    if (type === 'Script') scripts.add(requestId)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    sum.open -= 1
    sum.lastMs = Date.now()
    sum.totalKB += encodedDataLength / 1024
    if (scripts.has(requestId)) sum.jsKB += encodedDataLength / 1024
  })
  session.on('Network.loadingFailed', () => {
    sum.open -= 1
  })
  return sum
}

/** Visits `url` in a new page of the context; `done` may act on the page and resolves when the thing asked for works. */
export async function visit(context: BrowserContext, url: string, done?: (page: Page) => Promise<void>): Promise<Visit> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', NETWORK)
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_RATE })
  const transfers = watch(session)
  await page.addInitScript({ path: join(import.meta.dirname, 'collect.js') })
  const started = Date.now()
  await page.goto(url, { waitUntil: 'commit' })
  let doneMs: number | null = null
  if (done !== undefined) {
    await done(page)
    doneMs = Date.now() - started
  }
  await rest(page, transfers)
  const seen = await page.evaluate(() => (window as unknown as { seen: { fcp: number; lcp: number; cls: number; tbt: number } }).seen)
  await page.close()
  const { jsKB, totalKB, requests } = transfers
  return { fcp: seen.fcp, lcp: seen.lcp, cls: seen.cls, tbt: seen.tbt, jsKB, totalKB, requests, doneMs }
}

async function rest(page: Page, transfers: Transfers): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    await page.waitForTimeout(100)
    const sinceLong = await page.evaluate(() => performance.now() - (window as unknown as { seen: { lastLong: number } }).seen.lastLong)
    if (transfers.open <= 0 && Date.now() - transfers.lastMs > QUIET_MS && sinceLong > QUIET_MS) return
  }
  throw new Error(`${page.url()} did not come to rest`)
}
