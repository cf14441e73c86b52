/** `npm run bench:size`: what a phone has to download, against the limits. Fails on a missed "must". */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { chromiumFlags, findChromium } from '../../scripts/lib/find-chromium.mjs'
import { startAppServer } from '../../test/support/app-server'
import { freshPhone, homeShowsData, signIn } from '../load/device'
import { printLimits } from '../load/report'
import { visit } from '../load/visit'

const dist = join(import.meta.dirname, '../../dist')
const KB = 1024

/** Brotli size of the scripts that index.html itself names. */
function entryScriptsKB(): number {
  const html = readFileSync(join(dist, 'h5/index.html'), 'utf8')
  const names = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map((match) => match[1] ?? '')
  if (names.length === 0) throw new Error('index.html names no script')
  return names.reduce((sum, name) => sum + brotliCompressSync(readFileSync(join(dist, 'h5', name))).length, 0) / KB
}

/** All JavaScript that is transferred until home shows its data. */
async function homeScriptsKB(): Promise<number> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags })
  const app = await startAppServer()
  try {
    const context = await freshPhone(browser, await signIn(browser, app))
    return (await visit(context, `${app.origin}/`, homeShowsData)).jsKB
  } finally {
    await app.stop()
    await browser.close()
  }
}

interface Packages {
  readonly main: number
  readonly all: number
}

/** Bytes of the mini-program by package; what DevTools leaves out of an upload (licences) is not counted. */
function weappPackages(): Packages {
  const root = join(dist, 'weapp')
  const { subPackages } = JSON.parse(readFileSync(join(root, 'app.json'), 'utf8')) as { subPackages: { root: string }[] }
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(root, name)).isFile() && !name.endsWith('LICENSE.txt'))
  const bytes = (names: readonly string[]) => names.reduce((sum, name) => sum + statSync(join(root, name)).size, 0)
  const main = files.filter((name) => !subPackages.some(({ root: folder }) => name.startsWith(`${folder}/`)))
  return { main: bytes(main), all: bytes(files) }
}

const { main, all } = weappPackages()
const kept = printLimits([
  { name: "index.html's scripts, KB brotli", value: entryScriptsKB(), must: 90 },
  { name: 'JavaScript until home works with data, KB as transferred', value: await homeScriptsKB(), must: 130 },
  { name: 'mini-program main package, KB', value: main / KB, must: 600 },
  { name: 'mini-program, all packages, KB', value: all / KB, must: 1500 },
])
process.exitCode = kept ? 0 : 1
