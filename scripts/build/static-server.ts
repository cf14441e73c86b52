import { readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join, normalize } from 'node:path'
import type { AddressInfo } from 'node:net'
import type { ServingRules } from './security-headers'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
}

/** A build folder on a free port with the headers and the fallbacks of its serving rules; /api answers 404. For the smoke check only. */
export async function serveBuild(out: string, meta: string): Promise<{ origin: string; server: Server }> {
  const rules = JSON.parse(readFileSync(join(meta, 'headers.json'), 'utf8')) as ServingRules
  const hashed = new RegExp(rules.immutable)
  const isFile = (name: string): boolean => statSync(join(out, name), { throwIfNoEntry: false })?.isFile() ?? false
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname.startsWith('/api/')) return void response.writeHead(404).end()
    const asked = normalize(pathname).slice(1)
    const name = rules.documents[pathname] ?? (isFile(asked) ? asked : rules.fallback)
    const headers: Record<string, string> = name.endsWith('.html')
      ? { ...rules.documentHeaders }
      : { 'Cache-Control': hashed.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache' }
    response.writeHead(200, { ...headers, 'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream' })
    response.end(readFileSync(join(out, name)))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server }
}
