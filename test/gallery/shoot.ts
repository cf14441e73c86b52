import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser } from '@playwright/test'
import { build } from 'esbuild'
import { chromiumFlags, findChromium } from '../../scripts/lib/find-chromium.mjs'

/**
 * Pictures of every component in light, dark and care mode at 360 and 390 px, and axe-core (WCAG 2.2 AA) on each.
 * `tsx test/gallery/shoot.ts [screen …]`; pictures in .cache/gallery; exits 1 on a violation or a sideways overflow.
 */
const root = join(import.meta.dirname, '../..')
const out = join(root, '.cache/gallery')
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const names = ['controls', 'lists', 'home', 'pay', 'pay-key', 'form', 'states', 'pin', 'pass', 'result', 'sheet', 'dialog', 'toast']
const modes: readonly { name: string, query: Record<string, string> }[] = [
  { name: 'light', query: {} },
  { name: 'dark', query: { theme: 'dark' } },
  { name: 'care', query: { care: '1' } },
  { name: 'care-dark', query: { theme: 'dark', care: '1' } },
]

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
    + '<title>gallery</title><link rel="stylesheet" href="gallery.css"><div id="app"></div><script src="gallery.js"></script></html>'
  const file = join(out, 'index.html')
  writeFileSync(file, html)
  return pathToFileURL(file).href
}

const shoot = async (browser: Browser, url: string, screen: string, width: number): Promise<string[]> => {
  const problems: string[] = []
  for (const { name, query } of modes) {
    const page = await browser.newPage({ viewport: { width, height: 780 }, deviceScaleFactor: 2, reducedMotion: 'reduce' })
    page.on('pageerror', (error) => problems.push(`${screen} ${name} ${width}: ${error.message}`))
    await page.goto(`${url}?${new URLSearchParams({ screen, ...query })}`)
    await page.screenshot({ path: join(out, `${screen}-${name}-${width}.png`) })
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (overflow > 0) problems.push(`${screen} ${name} ${width}: ${overflow} px too wide`)
    await page.addScriptTag({ path: axe })
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const run = `axe.run(document, { runOnly: ${JSON.stringify(tags)} })`
    const { violations } = await page.evaluate<AxeResult>(run)
    for (const { id, nodes } of violations) {
      for (const node of nodes) problems.push(`${screen} ${name} ${width}: ${id} ${node.target.join(' ')} ${node.failureSummary ?? ''}`)
    }
    await page.close()
  }
  return problems
}

const url = await bundle()
const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: chromiumFlags })
const chosen = process.argv.slice(2)
const problems: string[] = []
const wanted = chosen.length > 0 ? chosen : names
await Promise.all([360, 390].map(async (width) => {
  for (const screen of wanted) problems.push(...await shoot(browser, url, screen, width))
}))
await browser.close()
for (const problem of problems) console.log(problem)
console.log(`${wanted.length * modes.length * 2} pictures, ${problems.length} problems`)
process.exitCode = problems.length > 0 ? 1 : 0
