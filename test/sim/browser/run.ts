// tsx test/sim/browser/run.ts [--sequences 200] [--seed 1] [--defects] [--replay seed:number]
// --defects: plants some defects in the client instead, and fails when one of them is not caught.
// The same number gives the same steps; what meets what on the way is the browser's, so a failure may need some replays.
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { chromiumFlags, findChromium } from '../../../scripts/lib/find-chromium.mjs'
import { defects } from '../defects/list'
import { must } from '../rng'
import { readPath } from '../shrink'
import { runBrowserSequence, STEPS } from './sequence'
import { openSite, type Site } from './site'

const SHOWN_MS = 10_000
/** Enough to catch each of these many times over. */
const HUNTED = 60
const planted = ['a fresh key on retry', 'sending not noted before it is done', 'a time-out counts as failed', 'giving up without asking the server']

const { values } = parseArgs({
  options: {
    sequences: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' }, defects: { type: 'boolean', default: false },
    replay: { type: 'string' },
  },
})

const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: chromiumFlags })
try {
  process.exitCode = values.defects ? await hunt(Number(values.seed)) : await withSite(null, (site) =>
    values.replay === undefined ? run(site, Number(values.seed), Number(values.sequences)) : replay(site, values.replay))
} finally {
  await browser.close()
}

async function withSite<T>(name: string | null, work: (site: Site) => Promise<T>): Promise<T> {
  const site = await openSite(name === null ? null : must(defects.find((one) => one.name === name)))
  try {
    return await work(site)
  } finally {
    await site.close()
  }
}

async function run(site: Site, seed: number, sequences: number): Promise<number> {
  const met = new Map<string, number>()
  let [payments, reloads, shownMs] = [0, 0, performance.now()]
  for (let number = 0; number < sequences; number += 1) {
    const result = await runBrowserSequence({ browser, site, seed, number })
    if (result.violations.length > 0) {
      console.error(`sequence ${number} went wrong:\n  ${result.violations.join('\n  ')}`)
      console.error(`replay with: npm run sim:browser -- --replay ${seed}:${number}`)
      return 1
    }
    payments += result.payments
    reloads += result.reloads
    for (const [fault, hits] of result.met) met.set(fault, (met.get(fault) ?? 0) + hits)
    if (performance.now() - shownMs < SHOWN_MS) continue
    shownMs = performance.now()
    console.log(`${number + 1} of ${sequences} sequences`)
  }
  console.log(`${sequences} sequences of ${STEPS} steps in the browser from seed ${seed}, ${payments} payments, ${reloads} reloads in the middle:`)
  console.log('0 double charges, 0 paid but shown failed, 0 unsettled, every ledger sum 0.')
  console.log([...met].map(([fault, hits]) => `${fault} ${hits}`).join(', '))
  return payments > 0 && reloads > 0 ? 0 : 1
}

async function replay(site: Site, text: string): Promise<number> {
  const path = readPath(text)
  if (!path) {
    console.error(`--replay wants seed:number, not "${text}"`)
    return 2
  }
  const { violations } = await runBrowserSequence({ ...path, browser, site, trace: (line) => console.log(line) })
  console.log(violations.length === 0 ? 'nothing went wrong' : violations.join('\n'))
  return violations.length === 0 ? 0 : 1
}

/** How many sequences it takes to notice each defect. */
async function hunt(seed: number): Promise<number> {
  let missed = 0
  for (const name of planted) {
    const caught = await withSite(name, async (site) => {
      for (let number = 0; number < HUNTED; number += 1) {
        const { violations: [first] } = await runBrowserSequence({ browser, site, seed, number })
        if (first !== undefined) return `after ${number + 1}: ${first.replace(/[0-9a-f-]{36}/g, '…')}`
      }
      return null
    })
    if (caught === null) missed += 1
    console.log(`${name}: ${caught ?? `not caught in ${HUNTED}`}`)
  }
  return missed
}
