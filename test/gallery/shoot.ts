import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type Page } from '@playwright/test'
import { build } from 'esbuild'
import { chromiumFlags, findChromium } from '../../scripts/lib/find-chromium.mjs'

/**
 * axe-core (WCAG 2.2 AA) on every component in light, dark and care mode, and nothing sideways at 360 and 390 px.
 * `tsx test/gallery/shoot.ts [--pictures] [screen …]`; pictures in .cache/gallery; exits 1 on a violation or an overflow.
 */
const root = join(import.meta.dirname, '../..')
const out = join(root, '.cache/gallery')
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const names = ['controls', 'lists', 'home', 'pay', 'pay-key', 'form', 'states', 'pin', 'pass', 'result', 'sheet', 'dialog', 'toast']

interface Mode {
  readonly name: string
  readonly query: Record<string, string>
}

const modes: readonly Mode[] = [
  { name: 'light', query: {} },
  { name: 'dark', query: { theme: 'dark' } },
  { name: 'care', query: { care: '1' } },
  { name: 'care-dark', query: { theme: 'dark', care: '1' } },
]

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** Taking them costs as much as the checks. */
const withPictures = process.argv.includes('--pictures')

interface AxeResult { violations: { id: string, nodes: { target: unknown[], failureSummary?: string }[] }[] }

const bundle = async (): Promise<string> => {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  await build({
    entryPoints: [join(import.meta.dirname, 'gallery.tsx')],
    outdir: out,
    bundle: true,
    jsx: 'automatic',
    tsconfig: join(root, 'tsconfig.json'),
    define: { 'process.env.NODE_ENV': '"production"' },
    alias: { '@tarojs/components': join(import.meta.dirname, 'components.ts') },
  })
  const html = '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">'
    + '<title>gallery</title><link rel="stylesheet" href="gallery.css"><div id="app"></div><script src="gallery.js"></script><script src="axe.min.js"></script></html>'
  const file = join(out, 'index.html')
  copyFileSync(axe, join(out, 'axe.min.js'))
  writeFileSync(file, html)
  return pathToFileURL(file).href
}

const WIDTHS = [360, 390] as const
const HEIGHT = 780

const problemsOf = async (page: Page, where: string): Promise<string[]> => {
  const problems: string[] = []
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT })
    if (withPictures) await page.screenshot({ path: join(out, `${where}-${width}.png`) })
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (overflow > 0) problems.push(`${where} ${width}: ${overflow} px too wide`)
    const { violations } = await page.evaluate<AxeResult>(`axe.run(document, ${JSON.stringify({ runOnly: TAGS, resultTypes: ['violations'] })})`)
    for (const { id, nodes } of violations) {
      for (const node of nodes) problems.push(`${where} ${width}: ${id} ${node.target.join(' ')} ${node.failureSummary ?? ''}`)
    }
  }
  return problems
}

/** All screens in one mode, on one page. */
const shoot = async (browser: Browser, url: string, screens: readonly string[], { name, query }: Mode): Promise<string[]> => {
  const problems: string[] = []
  const page = await browser.newPage({ deviceScaleFactor: withPictures ? 2 : 1, reducedMotion: 'reduce' })
  page.on('pageerror', (error) => problems.push(`${name} ${page.url()}: ${error.message}`))
  for (const screen of screens) {
    await page.goto(`${url}?${new URLSearchParams({ screen, ...query })}`)
    problems.push(...await problemsOf(page, `${screen}-${name}`))
  }
  return problems
}

const url = await bundle()
const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: chromiumFlags })
const chosen = process.argv.slice(2).filter((word) => word !== '--pictures')
const wanted = chosen.length > 0 ? chosen : names
const problems: string[] = []
for (const mode of modes) problems.push(...await shoot(browser, url, wanted, mode))
await browser.close()
for (const problem of problems) console.log(problem)
console.log(`${wanted.length} screens in ${modes.length} modes at ${WIDTHS.length} widths, ${problems.length} problems`)
process.exitCode = problems.length > 0 ? 1 : 0
