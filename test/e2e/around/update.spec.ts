import { appendFileSync, cpSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { startAppServer } from '../../support/app-server'
import { PayPage } from '../pages/pay-page'
import { ResultPage } from '../pages/result-page'
import { newDevice, workerReady } from '../support/device'
import { Guard } from '../support/guard'
import { setTimeOfDay } from '../support/lunch'
import { people, windows } from '../support/people'
import { signIn } from '../support/session'
import { codeOf } from '../support/world'

const DIST = join(import.meta.dirname, '../../../dist')

/** Another service worker under the same address: what a release is to a phone. The server looks for one every second. */
function release(build: string): void {
  appendFileSync(join(build, 'h5/sw.js'), '\n// another release\n')
  const now = Date.now() / 1000
  utimesSync(join(build, 'h5-meta/headers.json'), now, now)
}

const isWaiting = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state ?? 'none')

test('a new version waits for the user, and is not offered while a payment is open', async ({ browser }, info) => {
  const build = info.outputPath('build')
  cpSync(DIST, build, { recursive: true })
  const app = await startAppServer({ build })
  const guard = new Guard(app.origin, app.output)
  guard.expects('pay lost', 'getPaymentAttempt lost')
  try {
    await setTimeOfDay(app.console, '12:03')
    const context = await newDevice(browser, app.origin, { session: await signIn(app, people.chen) })
    await guard.watch(context)
    const page = await guard.newPage(context)
    const offer = page.getByRole('button', { name: '有新版本，点一下更新' })
    await page.goto(app.origin)
    await workerReady(page)

    await app.console.addFault({ kind: 'drop_response', operationId: 'pay', times: null })
    await app.console.addFault({ kind: 'drop_request', operationId: 'getPaymentAttempt', times: null })
    const pay = new PayPage(page)
    await page.goto(`${app.origin}/p/?c=${await codeOf(app, windows.first)}`)
    await pay.isReady()
    await pay.pay('12.1', '12.10')
    await new ResultPage(page).isUnknown()

    release(build)
    await page.goto(app.origin)
    await expect.poll(() => isWaiting(page), 'the browser looks for it soon after the page is up').toBe('installed')
    await expect(page.getByText('1 笔支付正在确认，不会重复扣款')).toBeVisible()
    await expect(offer).toHaveCount(0)

    await app.console.clearFaults()
    await page.goto(app.origin)
    await offer.click()
    await expect(offer).toHaveCount(0)
    await expect.poll(() => isWaiting(page)).toBe('none')
    await guard.check()
  } finally {
    await guard.close()
    await app.stop()
  }
})
