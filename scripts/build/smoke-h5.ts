import { chromium, type Browser, type Page } from '@playwright/test'
import { chromiumFlags, findChromium } from '../lib/find-chromium.mjs'
import { serveBuild } from './static-server'
import { main, step } from './step'

/** A window code of the right form; its signature is the server's business. */
const WINDOW = `win_smoke.k1.${'A'.repeat(22)}`

function expect(fact: boolean, message: string): void {
  if (!fact) throw new Error(message)
}

/** Somebody who was signed in the last time; no call is ever answered, so every page stays what it is before its data. */
async function withoutAnswers(page: Page): Promise<void> {
  const user = JSON.stringify({ staffId: 'stf_smoke', name: '烟测', roles: ['cadre'] })
  await page.addInitScript((known) => localStorage.setItem('egj:session.user', known), user)
  await page.route('**/api/**', () => undefined)
}

/** Opens a page and collects what a user's console would show, CSP violations included. */
async function open(browser: Browser, url: string, block?: string): Promise<{ page: Page; problems: string[] }> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (line) => {
    if (line.type() === 'error') problems.push(line.text())
  })
  await withoutAnswers(page)
  if (block) await page.route(block, (route) => route.abort())
  await page.goto(url, { waitUntil: 'load' })
  return { page, problems }
}

async function checkTakesOver(browser: Browser, url: string): Promise<void> {
  const { page, problems } = await open(browser, url)
  await page.waitForSelector('#shell', { state: 'detached', timeout: 20_000 })
  const text = await page.locator('#app').innerText()
  expect(text.trim().length > 0, `${url}: the screen is empty after the shell went`)
  expect(problems.length === 0, `${url}: ${problems.join(' | ')}`)
  await page.close()
}

/** The shell has to stand by itself when no script arrives, and its keypad has to count. */
async function checkShell(browser: Browser, origin: string): Promise<void> {
  const home = await open(browser, `${origin}/`, '**/js/*.js')
  expect((await home.page.locator('#shell').innerText()).trim().length > 0, 'home: the shell shows nothing')
  const pay = await open(browser, `${origin}/p/?c=${WINDOW}`, '**/js/*.js')
  for (const key of ['1', '7', '.', '5']) await pay.page.locator(`#shell [data-key="${key}"]`).click()
  const amount = await pay.page.locator('#shell [data-amount]').innerText()
  expect(amount.includes('17.5'), `pay: the shell's keypad shows ${amount}`)
  await Promise.all([home.page.close(), pay.page.close()])
}

/** What was typed before the app came has to be there afterwards. */
async function checkTypedAmount(browser: Browser, origin: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
  let release = (): void => undefined
  const held = new Promise<void>((done) => (release = done))
  await withoutAnswers(page)
  await page.route('**/js/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(`${origin}/p/?c=${WINDOW}`, { waitUntil: 'commit' })
  for (const key of ['8', '.', '5']) await page.locator(`#shell [data-key="${key}"]`).click()
  release()
  await page.waitForSelector('#shell', { state: 'detached', timeout: 20_000 })
  const amount = await page.locator('#app [data-amount]').innerText()
  expect(amount.includes('8.5'), `pay: typed 8.5 on the shell, the app shows ${amount}`)
  await page.close()
}

/** An unknown address gets a page with a way on, not a blank one. */
async function checkUnknownAddress(browser: Browser, origin: string): Promise<void> {
  const { page, problems } = await open(browser, `${origin}/no/such/page`)
  await page.getByRole('button', { name: '回到首页' }).click({ timeout: 10_000 })
  await page.waitForFunction(() => location.pathname === '/')
  expect(problems.length === 0, `unknown address: ${problems.join(' | ')}`)
  await page.close()
}

/** The worker has to start the app without a network, on a page which was never opened before. */
async function checkWorker(browser: Browser, origin: string): Promise<void> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(origin)
  await page.waitForFunction(() => navigator.serviceWorker.ready.then(({ active }) => active?.state === 'activated'), undefined, { timeout: 30_000 })
  await context.setOffline(true)
  await page.goto(`${origin}/p/?c=${WINDOW}`)
  await page.waitForSelector('#shell', { state: 'detached', timeout: 20_000 })
  expect((await page.locator('#app').innerText()).trim().length > 0, 'offline: the pay page is empty')
  await context.close()
}

await main(async () => {
  const { origin, server } = await serveBuild('dist/h5', 'dist/h5-meta')
  const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: chromiumFlags })
  try {
    await step('home takes over from its shell', () => checkTakesOver(browser, `${origin}/`))
    await step('pay takes over from its shell', () => checkTakesOver(browser, `${origin}/p/?c=${WINDOW}`))
    await step('shells stand without script', () => checkShell(browser, origin))
    await step('an amount typed early is kept', () => checkTypedAmount(browser, origin))
    await step('an unknown address has a way on', () => checkUnknownAddress(browser, origin))
    await step('offline start through the service worker', () => checkWorker(browser, origin))
  } finally {
    await browser.close()
    server.close()
  }
})
