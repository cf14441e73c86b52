import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { Phones } from '../../test/e2e/a11y/phone'
import type { ScreenState } from '../../test/e2e/a11y/screen-state'
import { NOON, openScreen } from '../../test/e2e/a11y/stage'
import { states } from '../../test/e2e/a11y/states'
import { emptyFrame, writeY4m } from '../../test/e2e/support/qr-video'
import { startAppServer } from '../../test/support/app-server'
import { chromiumFlags, findChromium } from '../lib/find-chromium.mjs'
import { smallPng } from './small-png'

/**
 * Pictures of every screen in each of its states, light and dark, 390 × 844: `tsx scripts/screens/shoot.ts [name …]` after
 * `npm run build`. A name may be the beginning of one: `pay`. The clock stands still and the deployment's secret is fixed,
 * so that the same app gives the same pictures. SCREENS_OUT and SCREENS_WIDTH, SCREENS_HEIGHT make them elsewhere or smaller.
 */
const out = process.env.SCREENS_OUT ?? join(import.meta.dirname, '../../docs/screens')
const size = { width: Number(process.env.SCREENS_WIDTH ?? 390), height: Number(process.env.SCREENS_HEIGHT ?? 844) }
const LARGEST_BYTES = 60 * 1024
const THEMES = ['light', 'dark'] as const

const beginnings = process.argv.slice(2)
const chosen = states.filter(({ name }) => beginnings.length === 0 || beginnings.some((beginning) => name.startsWith(beginning)))
if (chosen.length === 0) throw new Error(`No screen begins with ${beginnings.join(' or ')}.`)

mkdirSync(out, { recursive: true })
if (beginnings.length === 0) for (const file of readdirSync(out)) if (file.endsWith('.png')) rmSync(join(out, file))

const dataFolder = mkdtempSync(join(tmpdir(), 'screens-'))
writeFileSync(join(dataFolder, 'secret'), 'the-pictures-have-a-secret-of-their-own\n', { mode: 0o600 })
const clip = join(dataFolder, 'wall.y4m')
writeY4m(clip, [emptyFrame('clean', 1)])
const app = await startAppServer({ dataFolder })
const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: chromiumFlags })
const phones = new Phones(browser, app.origin, clip, NOON)
const problems: string[] = []
let bytes = 0

async function shoot(state: ScreenState): Promise<void> {
  const page = await openScreen(state, { app, phones })
  await page.setViewportSize(size)
  for (const theme of THEMES) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    const picture = smallPng(await page.screenshot({ animations: 'disabled', caret: 'hide' }))
    if (picture.length > LARGEST_BYTES) problems.push(`${state.name}: ${Math.ceil(picture.length / 1024)} KiB are too many`)
    bytes += picture.length
    writeFileSync(join(out, `${state.name}-${theme}.png`), picture)
  }
}

try {
  for (const state of chosen) await shoot(state).catch((error: unknown) => problems.push(`${state.name}: ${String(error)}`))
} finally {
  await phones.close()
  await browser.close()
  await app.stop()
  rmSync(dataFolder, { recursive: true, force: true })
}
console.log(`${chosen.length * THEMES.length} pictures, ${Math.ceil(bytes / 1024)} KiB`)
for (const problem of problems) console.error(problem)
process.exitCode = problems.length === 0 ? 0 : 1
