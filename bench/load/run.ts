/**
 * `npm run bench`: home, cold and warm, and the pay page by deep link against both floors; medians of one run. Fails on a missed "must".
 */
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { chromiumFlags, findChromium } from '../../scripts/lib/find-chromium.mjs'
import { startAppServer } from '../../test/support/app-server'
import { freshPhone, homeShowsData, signIn } from './device'
import { helloFloor, serveFolder, staticFloor } from './floors'
import { medians, printLimits, printTable, type Limit, type Medians } from './report'
import { visit, type Visit } from './visit'
import { warmVisit } from './warm'

const DEFAULT_ROUNDS = 7
const rounds = Number(process.argv[process.argv.indexOf('--rounds') + 1]) || DEFAULT_ROUNDS
/** The last two wait for the app to work, which costs the page something; the others are left alone until they rest. */
const COLD = ['static', 'hello', 'home', 'pay', 'home works', 'pay works'] as const
/** The second visit of the same phone; in turns of their own, since the first one is not measured and takes its time. */
const WARM = ['static warm', 'home warm'] as const
const SUBJECTS = [...COLD, ...WARM] as const
type Subject = (typeof SUBJECTS)[number]
/**
 * Steps of a Williams square: shifted by the round, in six rounds every subject follows every other once. A plain rotation would
 * let home always follow the hello world, whose closing browser context costs the next visit something.
 */
const STEPS = [0, 1, 5, 2, 4, 3] as const

/** Types and taps as early as the page shows the keys; resolves when the tap has led to the confirmation. */
async function payTapHonoured(page: Page): Promise<void> {
  const key = page.locator('[data-key="9"]').first()
  await key.waitFor()
  await key.tap()
  await page.locator('[data-tap="pay"]').first().tap()
  await page.getByRole('dialog').waitFor()
}

async function measure(browser: Browser): Promise<Map<Subject, Visit[]>> {
  const [still, hello, app] = await Promise.all([serveFolder(staticFloor), serveFolder(helloFloor()), startAppServer()])
  const code = new URL((await app.console.state()).windows[0]?.url ?? '').search
  const person = await signIn(browser, app)
  const results = new Map<Subject, Visit[]>(SUBJECTS.map((subject) => [subject, []]))
  const plain = () => browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true })
  const runs: Record<Subject, () => Promise<Visit>> = {
    static: async () => within(await plain(), (context) => visit(context, `${still.origin}/`)),
    hello: async () => within(await plain(), (context) => visit(context, `${hello.origin}/`)),
    home: async () => within(await freshPhone(browser, person), (context) => visit(context, `${app.origin}/`)),
    pay: async () => within(await freshPhone(browser, person), (context) => visit(context, `${app.origin}/p/${code}`)),
    'home works': async () => within(await freshPhone(browser, person), (context) => visit(context, `${app.origin}/`, homeShowsData)),
    'pay works': async () => within(await freshPhone(browser, person), (context) => visit(context, `${app.origin}/p/${code}`, payTapHonoured)),
    'static warm': async () => within(await plain(), (context) => warmVisit(context, `${still.origin}/`, false)),
    'home warm': async () => within(await freshPhone(browser, person, 'allow'), (context) => warmVisit(context, `${app.origin}/`, true)),
  }
  const note = async (subject: Subject, round: number) => {
    const one = await runs[subject]()
    results.get(subject)?.push(one)
    console.error(`round ${round + 1}/${rounds} ${subject}: FCP ${one.fcp.toFixed(0)} LCP ${one.lcp.toFixed(0)} JS ${one.jsKB.toFixed(1)} KB`)
  }
  await runs.static() // a discarded warm-up
  for (let round = 0; round < rounds; round += 1) {
    for (const step of STEPS) await note(COLD[(step + round) % COLD.length] ?? 'static', round)
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const subject of WARM) await note(subject, round)
  }
  still.close()
  hello.close()
  await app.stop()
  return results
}

async function within<T>(context: BrowserContext, work: (context: BrowserContext) => Promise<T>): Promise<T> {
  try {
    return await work(context)
  } finally {
    await context.close()
  }
}

function limits(of: (subject: Subject) => Medians): Limit[] {
  const floor = of('static')
  const both = (subject: 'home' | 'pay'): Limit[] => [
    { name: `${subject}: FCP / static`, value: of(subject).fcp / floor.fcp, must: 1.0 },
    { name: `${subject}: LCP / static`, value: of(subject).lcp / floor.lcp, must: 1.1 },
    { name: `${subject}: CLS`, value: of(subject).cls, must: 0.01 },
    { name: `${subject}: JavaScript until it works, KB`, value: of(`${subject} works`).jsKB, must: 130 },
    { name: `${subject}: requests`, value: of(subject).requests, must: 12 },
  ]
  return [
    ...both('home'),
    ...both('pay'),
    { name: 'home: TBT / hello world', value: of('home').tbt / of('hello').tbt, must: 1.0 },
    { name: 'home, warm: LCP / static, warm', value: of('home warm').lcp / of('static warm').lcp, must: 1.2 },
    { name: 'pay: tapped 支付 honoured / hello world FCP', value: of('pay works').doneMs / of('hello').fcp, must: 1.6 },
  ]
}

const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags })
try {
  const results = await measure(browser)
  const rows = new Map(SUBJECTS.map((subject) => [subject, medians(results.get(subject) ?? [])]))
  console.log(`${browser.version()}, ${rounds} rounds, medians (ratio to the static page); 4x CPU, 150 ms, 1.6 Mbit/s`)
  printTable(rows)
  const kept = printLimits(limits((subject) => rows.get(subject) ?? medians([])))
  process.exitCode = kept ? 0 : 1
} finally {
  await browser.close()
}
