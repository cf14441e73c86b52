import { mkdir, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { contractPaths, generatedFiles } from './paths'
import { renderGenerated } from './render'

const rendered = await renderGenerated()
await mkdir(contractPaths.generated, { recursive: true })
for (const name of generatedFiles) {
  const file = join(contractPaths.generated, name)
  await writeFile(file, rendered[name])
  console.log(`wrote ${relative(contractPaths.root, file)}`)
}
