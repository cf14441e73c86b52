import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, relative } from 'node:path'
import { bundleContract } from './bundle'
import { contractPaths } from './paths'

await mkdir(dirname(contractPaths.published), { recursive: true })
await writeFile(contractPaths.published, `${JSON.stringify(await bundleContract(), null, 2)}\n`)
console.log(`wrote ${relative(contractPaths.root, contractPaths.published)}`)
