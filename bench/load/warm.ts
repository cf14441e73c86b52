import type { BrowserContext } from '@playwright/test'
import { workerReady } from '../../test/e2e/support/device'
import { visit, type Visit } from './visit'

/** The second visit of the same phone: what the browser and the service worker kept of the first. */
export async function warmVisit(context: BrowserContext, url: string, hasWorker: boolean): Promise<Visit> {
  const first = await context.newPage()
  await first.goto(url, { waitUntil: 'networkidle' })
  if (hasWorker) await workerReady(first)
  await first.close()
  return visit(context, url)
}
