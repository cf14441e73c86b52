/**
 * `npm run bench:interaction`: what a tap costs at a quarter of the CPU's speed, against the local built server without delay. Event
 * time is the longest Event Timing duration of the step (to the next paint, in steps of 8 ms), next is the time from lifting the finger
 * to the frame that shows what was asked for. Medians of one run, ratios to a bare page's tap; fails above a "must".
 */
import { join } from 'node:path'
import { chromium, type Browser, type Page } from '@playwright/test'
import { chromiumFlags, findChromium } from '../../scripts/lib/find-chromium.mjs'
import { setTimeOfDay } from '../../test/e2e/support/lunch'
import { CANTEEN, windows } from '../../test/e2e/support/people'
import { startAppServer } from '../../test/support/app-server'
import { freshPhone, signIn, type SignedIn } from '../load/device'
import { printLimits, median, type Limit } from '../load/report'
import { FLOOR, FLOOR_PAGE } from './floor'
import { fingerTap } from './finger'
import { AROUND, PAYING, type Step, type Target } from './steps'

const DEFAULT_ROUNDS = 7
const rounds = Number(process.argv[process.argv.indexOf('--rounds') + 1]) || DEFAULT_ROUNDS
const CPU_RATE = 4
/** Nothing is under way any more: fetched ahead, drawn, collected. */
const REST_MS = 700
/** Above a bare page's tap, which alone can take longer on a busy machine. */
const MUST: Readonly<Record<Step['kind'], { readonly event: number; readonly next: number | null }>> = {
  toggle: { event: 40, next: null }, step: { event: 56, next: null }, screen: { event: 56, next: 150 },
}
/** What Event Timing leaves out is shorter than this. */
const LEAST_MS = 16

interface Taken {
  readonly event: number
  readonly next: number
}

declare global {
  interface Window {
    measured: { events: number[]; shown: number | null }
    watchFor: (target: Target) => void
  }
}

async function take(page: Page, { at, shows }: Step): Promise<Taken> {
  await page.waitForTimeout(REST_MS)
  await page.evaluate((target) => window.watchFor(target), shows)
  await fingerTap(page, at(page))
  // Seldom: each look is work of the page's own.
  await page.waitForFunction(() => window.measured.shown !== null, null, { polling: 200 })
  await page.waitForTimeout(REST_MS)
  const { events, shown } = await page.evaluate(() => window.measured)
  return { event: Math.max(LEAST_MS, ...events), next: shown ?? NaN }
}

/** A phone of its own for each round, so that each screen opens for the first time. */
async function walk(browser: Browser, person: SignedIn, url: string, steps: readonly Step[]): Promise<Taken[]> {
  const context = await freshPhone(browser, person)
  await context.setGeolocation(CANTEEN)
  const page = await context.newPage()
  await page.addInitScript({ path: join(import.meta.dirname, 'page/interaction.js') })
  const cdp = await context.newCDPSession(page)
  await page.goto(url)
  await page.waitForLoadState('networkidle')
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_RATE })
  const taken: Taken[] = []
  for (const step of steps) taken.push(await take(page, step))
  await context.close()
  return taken
}

function limitsOf({ name, kind }: Step, { event, next }: Taken, floor: Taken): Limit[] {
  const must = MUST[kind]
  const events = { name: `${name}: event ms above the floor`, value: event - floor.event, must: must.event }
  return must.next === null ? [events] : [events, { name: `${name}: next ms above the floor`, value: next - floor.next, must: must.next }]
}

const mediansOf = (all: readonly Taken[]): Taken => ({ event: median(all.map(({ event }) => event)), next: median(all.map(({ next }) => next)) })

function printTable(taken: ReadonlyMap<Step, readonly Taken[]>): void {
  const floor = mediansOf(taken.get(FLOOR) ?? [])
  console.log(['step'.padEnd(24), 'event ms', 'next ms', 'worst event', 'worst next'].join('\t'))
  for (const [step, all] of taken) {
    const { event, next } = mediansOf(all)
    const worst = (key: keyof Taken) => Math.max(...all.map((one) => one[key])).toFixed(0)
    console.log([
      step.name.padEnd(24), `${event.toFixed(0)} (${(event / floor.event).toFixed(1)}x)`, `${next.toFixed(0)} (${(next / floor.next).toFixed(1)}x)`,
      worst('event'), worst('next'),
    ].join('\t'))
  }
}

const app = await startAppServer()
const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: chromiumFlags })
try {
  const { windows: known } = await app.console.state()
  const printed = new URL(known.find(({ windowId }) => windowId === windows.first.windowId)?.url ?? '')
  const taken = new Map<Step, Taken[]>()
  const walkAndNote = async (person: SignedIn, url: string, steps: readonly Step[]) => {
    for (const [at, one] of (await walk(browser, person, url, steps)).entries()) {
      const step = steps[at]
      if (step !== undefined) taken.set(step, [...(taken.get(step) ?? []), one])
    }
  }
  for (let at = 0; at < rounds; at += 1) {
    // The same amount at the same window would be asked about as a double.
    await app.reset()
    await setTimeOfDay(app.console, '12:03')
    const person = await signIn(browser, app)
    await walkAndNote(person, FLOOR_PAGE, [FLOOR])
    await walkAndNote(person, app.origin, AROUND)
    await walkAndNote(person, `${app.origin}/p/${printed.search}`, PAYING)
    console.error(`round ${at + 1}/${rounds}`)
  }
  console.log(`${browser.version()}, ${rounds} rounds, medians; ${CPU_RATE}x CPU, local network`)
  printTable(taken)
  const floor = mediansOf(taken.get(FLOOR) ?? [])
  const limits = [...taken].flatMap(([step, all]) => (step === FLOOR ? [] : limitsOf(step, mediansOf(all), floor)))
  process.exitCode = printLimits(limits) ? 0 : 1
} finally {
  await browser.close()
  await app.stop()
}
