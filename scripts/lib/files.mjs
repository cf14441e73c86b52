import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { inRoot, root } from './paths.mjs'

const SKIPPED = new Set(['node_modules', '__snapshots__', '.git'])

/** Every file below the given places, sorted, relative to the root. Places that do not exist give nothing. */
export function listFiles(places) {
  const found = []
  const visit = (full) => {
    const stat = fs.statSync(full, { throwIfNoEntry: false })
    if (!stat) return
    if (stat.isFile()) found.push(path.relative(root, full).split(path.sep).join('/'))
    else for (const name of fs.readdirSync(full)) if (!SKIPPED.has(name)) visit(path.join(full, name))
  }
  for (const place of places) visit(inRoot(place))
  return found.sort()
}

/** One hash over the names and contents of files and some more text. */
export function hashFiles(files, more = '') {
  const hash = createHash('sha256').update(more)
  for (const file of files) hash.update(`\0${file}\0`).update(fs.readFileSync(inRoot(file)))
  return hash.digest('hex')
}
