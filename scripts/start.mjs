// npm start: the production PWA with the mock backend at one address. Arguments go to the server: see --help.
import { spawn } from 'node:child_process'
import { ensureBuilt } from './lib/builds.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { requireNode } from './lib/node-version.mjs'
import { inRoot } from './lib/paths.mjs'

requireNode()
await ensureInstalled()
if (!(await ensureBuilt(['h5', 'server']))) process.exit(1)
const server = spawn(process.execPath, [inRoot('dist/server/server.mjs'), '--rate-limit', ...process.argv.slice(2)], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 0))
