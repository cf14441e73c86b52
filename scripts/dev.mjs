// npm run dev:h5 | dev:h5:msw | dev:weapp: a watching build, with the mock backend beside it where it is needed.
import { spawn } from 'node:child_process'
import { ensureInstalled } from './lib/install.mjs'
import { requireNode } from './lib/node-version.mjs'
import { root } from './lib/paths.mjs'
import { tool } from './lib/run.mjs'

requireNode()
await ensureInstalled()

const mock = ['watch', '--clear-screen=false', 'mock/server.ts']
/** What each mode runs side by side, as arguments for tsx, and the environment of all of it. */
const modes = {
  h5: { programs: [mock, ['scripts/build/dev-h5.ts']], env: {} },
  'h5:msw': { programs: [['scripts/build/dev-h5.ts']], env: { TARO_APP_MOCK: 'msw' } },
  weapp: { programs: [mock, ['scripts/build/dev-weapp.ts']], env: {} },
}
const mode = modes[process.argv[2]]
if (!mode) {
  console.error(`usage: node scripts/dev.mjs ${Object.keys(modes).join(' | ')}`)
  process.exit(2)
}

const children = mode.programs.map((args) =>
  spawn(process.execPath, [...tool('tsx'), ...args], { cwd: root, stdio: 'inherit', env: { ...process.env, ...mode.env } }),
)
const stop = () => children.forEach((child) => child.kill('SIGINT'))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop)
// When one ends, the rest is of no use.
for (const child of children) {
  child.on('exit', (code) => {
    process.exitCode ||= code ?? 0
    stop()
  })
}
