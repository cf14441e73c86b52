import fs from 'node:fs'
import { build } from 'esbuild'
import { inRoot } from './lib/paths.mjs'

fs.rmSync(inRoot('dist/server'), { recursive: true, force: true })

// One file that runs with Node alone: the production server needs no node_modules.
// CommonJS packages inside an ESM bundle still call require(); the banner gives them one.
await build({
  entryPoints: [inRoot('mock/server.ts')],
  outfile: inRoot('dist/server/server.mjs'),
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  sourcemap: true,
  tsconfig: inRoot('tsconfig.node.json'),
  loader: { '.svg': 'text', '.yaml': 'text' },
  banner: { js: "import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)" },
  logLevel: 'info',
})

// The console's page is served as it is; its TypeScript neighbour is part of the bundle.
fs.cpSync(inRoot('mock/console'), inRoot('dist/server/console'), {
  recursive: true,
  filter: (file) => !file.endsWith('.ts'),
})
