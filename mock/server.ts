/** The mock backend over HTTP with the production PWA at one origin: `npm start`, `dev:h5`, the mini-program, e2e. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readArgs, USAGE, type ServerArgs } from './server/args'
import { firstExisting, startServer } from './server/start'

const here = (path: string): URL => new URL(path, import.meta.url)

const argsOrExit = (): ServerArgs => {
  try {
    return readArgs(process.argv.slice(2), process.env)
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`)
    process.exit(2)
  }
}

const args = argsOrExit()
if (args.help) {
  console.log(USAGE)
  process.exit(0)
}

try {
  const server = await startServer(args, {
    // Bundled, this file is dist/server/server.mjs; run from source it is mock/server.ts.
    dist: fileURLToPath(existsSync(here('../h5/')) ? here('../') : here('../dist/')),
    consoleFolder: firstExisting([here('./console/'), here('../../mock/console/')]),
  })
  let stopping = false
  const stop = (): void => {
    if (stopping) return
    stopping = true
    server.stop().then(() => process.exit(0), (error: unknown) => {
      console.error(error)
      process.exit(1)
    })
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
