// npm run build [-- h5 weapp server] [--if-stale]: builds the named targets, all by default.
import { ensureInstalled } from './lib/install.mjs'
import { build, builds, ensureBuilt } from './lib/builds.mjs'
import { requireNode } from './lib/node-version.mjs'

requireNode()
const args = process.argv.slice(2)
const named = args.filter((arg) => !arg.startsWith('--'))
const unknown = named.find((name) => !(name in builds))
if (unknown) {
  console.error(`There is no build "${unknown}"; there are ${Object.keys(builds).join(', ')}.`)
  process.exit(2)
}
await ensureInstalled()
const names = named.length ? named : Object.keys(builds)
if (args.includes('--if-stale')) process.exit((await ensureBuilt(names)) ? 0 : 1)
for (const name of names) if (!(await build(name))) process.exit(1)
