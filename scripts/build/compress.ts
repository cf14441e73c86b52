import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compress } from '../../mock/server/compress'
import { COMPRESSED, digestOf, isCompressible } from '../../mock/server/static-files'
import { filesBelow } from './files'

/** Compresses what the server would otherwise compress at each start; answers how many files. */
export async function compressFiles(folder: string, meta: string): Promise<number> {
  mkdirSync(join(meta, COMPRESSED), { recursive: true })
  const files = filesBelow(folder).map((name) => ({ name, bytes: readFileSync(join(folder, name)) })).filter(isCompressible)
  await Promise.all(files.map(async ({ bytes }) => { writeFileSync(join(meta, COMPRESSED, digestOf(bytes)), await compress(bytes, 'br')) }))
  return files.length
}
