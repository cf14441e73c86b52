import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { contractPaths, generatedFiles } from './paths'
import { renderGenerated } from './render'

const rendered = await renderGenerated()
let failed = 0
for (const name of generatedFiles) {
  const committed = await readFile(join(contractPaths.generated, name), 'utf8').catch(() => '')
  const same = committed === rendered[name]
  if (!same) failed += 1
  console.log(`${same ? 'ok   ' : 'stale'} contract/generated/${name}`)
}
if (failed > 0) console.log('Run `npm run contract:generate` and commit what it writes.')
console.log(`${generatedFiles.length - failed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
