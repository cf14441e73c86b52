import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { mockConsole, type MockConsole } from './mock-console'

const DIST = join(import.meta.dirname, '../../dist')
/** Long: a loaded machine is no failure. */
const START_LIMIT_MS = 60_000

/** The production app with the mock backend, as `npm start` runs it, in a process of its own. */
export interface AppServer {
  /** For instance `http://localhost:41234`: `__Host-` cookies work on this name. */
  readonly origin: string
  readonly port: number
  readonly pid: number
  readonly dataFolder: string
  readonly console: MockConsole
  /** All that it printed so far, a line each: its log. */
  output(): readonly string[]
  /** Back to the seeds. */
  reset(): Promise<void>
  /** Ends it as Ctrl-C would. */
  stop(): Promise<void>
  /** Ends it as a power cut would: no handler runs, the data folder stays. */
  kill(): Promise<void>
}

export interface AppServerOptions {
  /** Kept afterwards; without it a fresh one is made, and removed by `stop`. */
  dataFolder?: string
  /** 0 (default) takes a free one. */
  port?: number
  /** The folder of another build than `dist`. */
  build?: string
  /** More arguments, for instance `--validate`. */
  args?: string[]
}

/** Starts the build's `server/server.mjs` (made by `npm run build`); rejects with what it printed when it does not come up. */
export async function startAppServer({ dataFolder, port = 0, build = DIST, args = [] }: AppServerOptions = {}): Promise<AppServer> {
  const folder = dataFolder ?? (await mkdtemp(join(tmpdir(), 'app-server-')))
  const words = [join(build, 'server/server.mjs'), '--port', String(port), '--data', folder, ...args]
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] })
  const said: string[] = []
  const origin = await listening(child, said)
  const mock = mockConsole(origin)
  const end = async (signal: 'SIGINT' | 'SIGKILL') => {
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit')
      child.kill(signal)
      await ended
    }
    if (dataFolder === undefined && signal === 'SIGINT') await rm(folder, { recursive: true, force: true })
  }
  return {
    origin,
    port: Number(new URL(origin).port),
    pid: child.pid ?? NaN,
    dataFolder: folder,
    console: mock,
    output: () => said,
    reset: async () => {
      await mock.setClock({ reset: true })
      await mock.reset()
    },
    stop: () => end('SIGINT'),
    kill: () => end('SIGKILL'),
  }
}

/** The address from the server's line "Listening on …"; all lines go to `said`. */
function listening(child: ChildProcess, said: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const give = (reason: string) => {
      child.kill('SIGKILL')
      reject(new Error(`The app server ${reason}:\n${said.join('\n')}`))
    }
    const timer = setTimeout(() => give(`did not listen within ${START_LIMIT_MS} ms`), START_LIMIT_MS)
    const onExit = () => give('ended at once')
    child.once('exit', onExit)
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue
      createInterface({ input: stream }).on('line', (line) => {
        said.push(line)
        const origin = /^Listening on (\S+)$/.exec(line)?.[1]
        if (origin === undefined) return
        clearTimeout(timer)
        child.off('exit', onExit)
        resolve(origin)
      })
    }
  })
}
