/** The two floors every figure stands beside: a hand-written static page, and a hello world of the same Taro. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const here = import.meta.dirname
const root = join(here, '../..')
const work = join(root, '.cache/bench-hello')

export const staticFloor = join(here, 'floors/static')

/** Builds the hello world once; it changes only with Taro's version. */
export function helloFloor(): string {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/@tarojs/taro/package.json'), 'utf8')) as { version: string }
  const out = join(work, `dist-${version}`)
  if (existsSync(join(out, 'index.html'))) return out
  rmSync(work, { recursive: true, force: true })
  mkdirSync(work, { recursive: true })
  cpSync(join(here, 'floors/hello'), work, { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(work, 'node_modules'))
  const built = spawnSync(process.execPath, [join(root, 'node_modules/@tarojs/cli/bin/taro'), 'build', '--type', 'h5'], {
    cwd: work, env: { ...process.env, HELLO_OUT: `dist-${version}`, NODE_ENV: 'production' }, encoding: 'utf8',
  })
  if (!existsSync(join(out, 'index.html'))) throw new Error(`the hello world did not build:\n${built.stdout}\n${built.stderr}`)
  return out
}

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' }

/** Serves a folder as the app's own server does: best brotli, kept in memory. */
export async function serveFolder(folder: string): Promise<{ origin: string; close: () => void }> {
  const bodies = new Map<string, Buffer>()
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const asked = join(folder, normalize(pathname))
    const file = statSync(asked, { throwIfNoEntry: false })?.isFile() === true ? asked : join(folder, 'index.html')
    const body = bodies.get(file) ?? brotliCompressSync(readFileSync(file))
    bodies.set(file, body)
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'content-encoding': 'br', 'content-length': body.length })
    response.end(body)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, close: () => server.close() }
}
