import { existsSync, readFileSync } from 'node:fs'
import { createServer as createHttp } from 'node:http'
import { createServer as createHttps } from 'node:https'
import { createBackend } from '../backend'
import { createConsoleApi } from '../console/api'
import { createPlatformRandom } from '../kit/random'
import { USUAL_LIMITS } from '../kit/rate-limit'
import { consoleDoor } from '../operations/console'
import { createFaultBox } from '../scenarios/faults'
import { withFaults } from '../scenarios/with-faults'
import { lanAddress } from './addresses'
import { createApp } from './app'
import type { ServerArgs } from './args'
import { banner } from './banner'
import { createConsoleRoutes } from './console-routes'
import { openDataFolder } from './data-folder'
import { listen } from './listen'
import { createMockClock } from './mock-clock'
import { withSiteFaults } from './site-faults'
import { openStaticSite } from './static-files'

/** A server that listens. */
export interface RunningServer {
  readonly port: number
  readonly url: string
  stop(): Promise<void>
}

/** Where things lie; the bundle and the sources are one folder apart. */
export interface ServerPlaces {
  /** The build folder: holds h5 and h5-meta. */
  readonly dist: string
  /** The console page's files. */
  readonly consoleFolder: URL
}

const SNAPSHOT_AFTER_BYTES = 16 * 1024 * 1024
const SNAPSHOT_CHECK_MS = 5_000
const GRACE_MS = 5_000

const tlsOptions = ({ cert, key }: { cert: string; key: string }) => ({ cert: readFileSync(cert), key: readFileSync(key) })

const publicUrl = (args: ServerArgs, port: number): string => {
  const scheme = args.tls ? 'https' : 'http'
  const host = args.lan || args.tls ? lanAddress() ?? 'localhost' : 'localhost'
  return `${scheme}://${host}:${port}`
}

/** Starts everything; rejects with a plain reason when the folder, the port or the certificate does not allow it. */
export const startServer = async (
  args: ServerArgs, places: ServerPlaces, print: (line: string) => void = console.log,
): Promise<RunningServer> => {
  const data = await openDataFolder(args.dataFolder)
  const clock = createMockClock()
  const faults = createFaultBox()
  const random = createPlatformRandom()
  const site = await openStaticSite(places.dist)
  const server = args.tls ? createHttps(tlsOptions(args.tls)) : createHttp()
  // Longer than clients and proxies keep an idle connection, so that none of them sends into one that is just being closed.
  server.keepAliveTimeout = 65_000
  server.headersTimeout = 15_000
  server.requestTimeout = 30_000
  const port = await listen(server, args.port, args.host, (taken) => { print(`Port ${taken} is taken, trying ${taken + 1}.`) })
  const url = args.publicOrigin ?? publicUrl(args, port)

  const backend = createBackend({
    store: data.store, clock, random, hooks: { hold: faults.hold },
    config: {
      secret: data.secret, publicOrigin: url, validateResponses: args.validate,
      rateLimits: args.rateLimit ? USUAL_LIMITS : null,
      cookie: args.lan ? { name: 'sid', secure: false } : { name: '__Host-sid', secure: true },
    },
  })
  backend.settings.location = { mode: 'at_window' }

  const stopAtOnce = (error: unknown): void => {
    console.error('Durability is lost, the server stops:', error instanceof Error ? error.stack : error)
    process.exit(1)
  }
  const api = createConsoleApi({ backend, door: consoleDoor, clock, faults, random })
  server.on('request', createApp({
    scheme: args.tls ? 'https' : 'http',
    answer: withFaults(backend.answer, faults),
    console: createConsoleRoutes(api, places.consoleFolder, args.openConsole),
    site: withSiteFaults(site, faults),
    privateOnly: args.lan,
    health: () => ({ status: 'ok', version: backend.store.version }),
    log: args.quiet ? null : print,
    onFatal: stopAtOnce,
  }))
  const snapshots = setInterval(() => { data.snapshotIfLarge(SNAPSHOT_AFTER_BYTES).catch(stopAtOnce) }, SNAPSHOT_CHECK_MS)
  await backend.store.flush()
  site.warmUp().catch((error: unknown) => { console.error('compression failed:', error) })
  if (!args.quiet) print(banner(args, url, `${args.tls ? 'https' : 'http'}://localhost:${port}`))
  print(`Listening on ${args.tls ? 'https' : 'http'}://localhost:${port}`)

  const stop = async (): Promise<void> => {
    clearInterval(snapshots)
    faults.clear()
    const closed = new Promise<void>((resolve) => { server.close(() => { resolve() }) })
    server.closeIdleConnections()
    const force = setTimeout(() => { server.closeAllConnections() }, GRACE_MS)
    await closed
    clearTimeout(force)
    await data.close()
  }
  return { port, url, stop }
}

/** The first of the folders that exists, or else the first. */
export const firstExisting = (candidates: readonly [URL, ...URL[]]): URL =>
  candidates.find((candidate) => existsSync(candidate)) ?? candidates[0]
