import { cpSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { checkSyntax } from './check-syntax'
import { compressFiles } from './compress'
import { prerender } from './prerender'
import { runTaro } from './run-taro'
import { writeServingRules } from './security-headers'
import { buildServiceWorker } from './service-worker'
import { main, step } from './step'

const OUT = 'dist/h5'
const META = 'dist/h5-meta'
/** Babel compiles to Chrome 64 and iOS 11; terser may use what all of them read. */
const ECMA = 2018

await main(async () => {
  for (const folder of [OUT, META]) rmSync(folder, { recursive: true, force: true })
  await step('H5 app', () => runTaro({ target: 'h5' }))
  if (!existsSync(join(OUT, 'index.html'))) throw new Error(`Taro wrote no ${OUT}/index.html`)
  cpSync('src/static', OUT, { recursive: true })
  const html = await step('static shells', () => prerender(OUT))
  await step('headers', () => writeServingRules(META, html))
  const scripts = await step(`syntax (ES${ECMA})`, () => checkSyntax(OUT, ECMA))
  const worker = await step('service worker', () => buildServiceWorker(OUT))
  await step('compressed files', () => compressFiles(OUT, META))
  console.log(`${OUT}: ${scripts} scripts, ${worker.count} files precached (${Math.round(worker.bytes / 1024)} KiB)`)
})
