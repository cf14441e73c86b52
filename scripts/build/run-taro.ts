import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'

const require = createRequire(import.meta.url)

interface TaroRun {
  readonly target: 'h5' | 'weapp'
  readonly watch?: boolean
  readonly env?: Readonly<Record<string, string>>
}

/** Words of Taro's and webpack's output which mean failure even when the exit code is 0. */
const FAILED = /Module not found|Module build failed|ERROR in |编译失败|Failed to compile|Compiled with \d+ error/
/** webpack's progress bar redraws itself dozens of times a second, also into a pipe. */
const PROGRESS = /● Webpack|\u001b\[2K|即将开始启动编译|^\s*$|^ \S*(loader|node_modules)/

const withoutProgress = (log: string): string => log.split('\n').filter((line) => !PROGRESS.test(line)).join('\n')

/**
 * Runs Taro's command line with TypeScript loading (its own loader only reads `config/`, which imports the route table from `src/`).
 * Rejects on a failure, also on one that Taro reports with exit code 0. A release build is quiet unless it fails.
 */
export async function runTaro({ target, watch = false, env = {} }: TaroRun): Promise<void> {
  const cli = resolve(dirname(require.resolve('@tarojs/cli/package.json')), 'bin/taro')
  const tsx = require.resolve('tsx')
  const args = ['--import', tsx, cli, 'build', '--type', target, '--no-check', ...(watch ? ['--watch'] : [])]
  const NODE_ENV = watch ? 'development' : 'production'
  const child = spawn(process.execPath, args, {
    env: { CI: '1', ...process.env, NODE_ENV, TARO_ENV: target, ...env },
    stdio: ['inherit', 'pipe', 'pipe'],
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal))
  let log = ''
  const pass = (to: NodeJS.WriteStream) => (chunk: Buffer) => {
    if (watch) to.write(chunk)
    else log += chunk.toString()
  }
  child.stdout.on('data', pass(process.stdout))
  child.stderr.on('data', pass(process.stderr))
  const code = await new Promise<number>((done, fail) => {
    child.on('error', fail)
    child.on('close', (exit) => done(exit ?? 1))
  })
  const reported = FAILED.exec(log)?.[0]
  if (code === 0 && reported === undefined) return
  console.error(withoutProgress(log))
  throw new Error(`taro build --type ${target} ${code === 0 ? `reported: ${reported}` : `ended with code ${code}`}`)
}
