/** The production PWA from its build folder, by the rules that the build wrote beside it (`dist/h5-meta/headers.json`). */
import { createHash } from 'node:crypto'
import { readFile, readdir, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, relative, sep } from 'node:path'
import { compress, encodingFor, type Encoding } from './compress'
import { COMMON_HEADERS, sendText } from './http'

interface ServingRules {
  readonly documentHeaders: Readonly<Record<string, string>>
  readonly documents: Readonly<Record<string, string>>
  readonly fallback: string
  readonly immutable: string
}

interface StaticFile {
  readonly bytes: Buffer
  readonly type: string
  readonly etag: string
  readonly compressible: boolean
  readonly encoded: Map<Encoding, Promise<Buffer>>
}

/** Serves the build; `warmUp` compresses ahead of the first visit what the build has not. */
export interface StaticSite {
  serve(request: IncomingMessage, response: ServerResponse, pathname: string): Promise<void>
  warmUp(): Promise<void>
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8', '.json': 'application/json; charset=utf-8', '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8', '.svg': 'image/svg+xml', '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm', '.png': 'image/png', '.jpg': 'image/jpeg', '.webp': 'image/webp', '.ico': 'image/x-icon', '.woff2': 'font/woff2',
}
const COMPRESSIBLE = /^(text\/|application\/(json|manifest\+json|wasm)|image\/svg)/
const FOR_EVER = 'public, max-age=31536000, immutable'
const NOT_BUILT = 'The app is not built yet: run npm run build, then start the server again.\n'

/** Folder beside the serving rules with what the build compressed ahead by Brotli, each under the digest of its file. */
export const COMPRESSED = 'br'

/** Names a content. */
export const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('base64url').slice(0, 22)

const typeOf = (name: string): string => TYPES[extname(name)] ?? 'application/octet-stream'

/** Whether the file is sent compressed to whoever takes that. */
export const isCompressible = ({ name, bytes }: { readonly name: string; readonly bytes: Buffer }): boolean =>
  COMPRESSIBLE.test(typeOf(name)) && bytes.length > 512

const fileOf = async (name: string, bytes: Buffer, compressed: string): Promise<StaticFile> => {
  const digest = digestOf(bytes)
  const compressible = isCompressible({ name, bytes })
  const ahead = compressible ? await readFile(join(compressed, digest)).catch(() => null) : null
  const encoded = new Map<Encoding, Promise<Buffer>>(ahead ? [['br', Promise.resolve(ahead)]] : [])
  return { bytes, type: typeOf(name), etag: `"${digest}"`, compressible, encoded }
}

const readTree = async (folder: string, compressed: string): Promise<Map<string, StaticFile>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = await Promise.all(entries.filter((entry) => entry.isFile()).map(async (entry) => {
    const path = join(entry.parentPath, entry.name)
    const name = relative(folder, path).split(sep).join('/')
    return [name, await fileOf(name, await readFile(path), compressed)] as const
  }))
  return new Map(files)
}

const encodedBytes = (file: StaticFile, encoding: Encoding): Promise<Buffer> => {
  const known = file.encoded.get(encoding)
  if (known) return known
  const made = compress(file.bytes, encoding)
  file.encoded.set(encoding, made)
  return made
}

const lowerCased = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

const sendFile = async (request: IncomingMessage, response: ServerResponse, file: StaticFile, headers: Record<string, string>): Promise<void> => {
  const encoding = file.compressible ? encodingFor(request.headers['accept-encoding']?.toString()) : null
  const etag = encoding ? file.etag.replace(/"$/, `-${encoding}"`) : file.etag
  const all = { ...COMMON_HEADERS, ...headers, 'content-type': file.type, etag, ...(file.compressible ? { vary: 'accept-encoding' } : {}) }
  if (request.headers['if-none-match']?.split(/,\s*/).some((tag) => tag.replace(/^W\//, '') === etag)) {
    response.writeHead(304, all).end()
    return
  }
  const bytes = encoding ? await encodedBytes(file, encoding) : file.bytes
  response.writeHead(200, { ...all, ...(encoding ? { 'content-encoding': encoding } : {}), 'content-length': bytes.length })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

const siteOver = (files: Map<string, StaticFile>, rules: ServingRules): StaticSite => {
  const hashed = new RegExp(rules.immutable)
  const documentHeaders = lowerCased(rules.documentHeaders)
  return {
    serve: async (request, response, pathname) => {
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        sendText(response, 405, 'text/plain; charset=utf-8', 'Method not allowed\n', { allow: 'GET, HEAD' })
        return
      }
      const asked = pathname.slice(1)
      // An asset that is gone must not become a page: the browser would run HTML as a script.
      const looksLikeFile = extname(asked) in TYPES
      const name = rules.documents[pathname] ?? (files.has(asked) ? asked : looksLikeFile ? '' : rules.fallback)
      const file = files.get(name)
      if (!file) sendText(response, 404, 'text/plain; charset=utf-8', 'Not found\n')
      else if (name.endsWith('.html')) await sendFile(request, response, file, documentHeaders)
      else await sendFile(request, response, file, { 'cache-control': hashed.test(name) ? FOR_EVER : 'no-cache' })
    },
    warmUp: async () => {
      for (const file of files.values()) if (file.compressible) await encodedBytes(file, 'br')
    },
  }
}

const missingSite: StaticSite = {
  serve: async (_request, response) => { sendText(response, 503, 'text/plain; charset=utf-8', NOT_BUILT) },
  warmUp: async () => undefined,
}

const readSite = async (folder: string): Promise<StaticSite> => {
  try {
    const rules: ServingRules = JSON.parse(await readFile(join(folder, 'h5-meta', 'headers.json'), 'utf8'))
    return siteOver(await readTree(join(folder, 'h5'), join(folder, 'h5-meta', COMPRESSED)), rules)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return missingSite
    throw error
  }
}

const RECHECK_MS = 1_000

/** When the build was last finished: its rules are written last. 0 without a build. */
const buildTime = (folder: string): Promise<number> =>
  stat(join(folder, 'h5-meta', 'headers.json')).then(({ mtimeMs }) => mtimeMs, () => 0)

/**
 * Serves the build in `folder`/h5 by the rules in `folder`/h5-meta; without a build every path says so (503). A newer build is
 * taken up within a second, so the server need not be restarted. `now` is the machine's monotonic time in milliseconds.
 */
export const openStaticSite = async (folder: string, now: () => number = () => performance.now()): Promise<StaticSite> => {
  let builtAt = await buildTime(folder)
  let site = await readSite(folder)
  let checkedAt = now()
  const refresh = async (): Promise<void> => {
    if (now() - checkedAt < RECHECK_MS) return
    checkedAt = now()
    const newest = await buildTime(folder)
    if (newest === builtAt) return
    site = await readSite(folder)
    builtAt = newest
  }
  return {
    serve: async (request, response, pathname) => {
      await refresh()
      await site.serve(request, response, pathname)
    },
    warmUp: () => site.warmUp(),
  }
}
