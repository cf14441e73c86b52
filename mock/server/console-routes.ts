/** /__mock/ over HTTP: the console's page and API, for this machine only unless asked otherwise. */
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ConsoleAnswer, ConsoleApi } from '../console/api'
import { isCrossSite } from '../kit/origin'
import { isLoopback } from './addresses'
import { readBody, sendText } from './http'

const CSP = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'"
const FILES: Readonly<Record<string, readonly [file: string, type: string]>> = {
  '': ['index.html', 'text/html; charset=utf-8'],
  'console.js': ['console.js', 'text/javascript; charset=utf-8'],
  'console.css': ['console.css', 'text/css; charset=utf-8'],
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const readJson = async (request: IncomingMessage): Promise<Record<string, unknown> | null> => {
  const text = Buffer.from(await readBody(request)).toString('utf8')
  if (text === '') return {}
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : null
  } catch {
    return null
  }
}

const respond = (response: ServerResponse, answer: ConsoleAnswer): void => {
  if ('svg' in answer) sendText(response, 200, 'image/svg+xml', answer.svg, { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" })
  else sendText(response, answer.status, 'application/json', JSON.stringify('json' in answer ? answer.json : { error: answer.error }))
}

const isForeign = (request: IncomingMessage, url: URL): boolean => isCrossSite({
  method: request.method ?? 'GET', host: url.host, publicOrigin: url.origin, credential: null,
  secFetchSite: request.headers['sec-fetch-site']?.toString() ?? null, origin: request.headers.origin ?? null,
})

const isLocalName = (host: string): boolean => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(host)

/** Makes the handler. `folder` holds the page's files; `openToAll` lets other machines in. */
export const createConsoleRoutes = (api: ConsoleApi, folder: URL, openToAll: boolean) => {
  const page = async (response: ServerResponse, name: string): Promise<void> => {
    const found = FILES[name]
    if (!found) return sendText(response, 404, 'text/plain', 'Not found\n')
    const [file, type] = found
    sendText(response, 200, type, await readFile(new URL(file, folder), 'utf8'), { 'content-security-policy': CSP })
  }

  const call = async (request: IncomingMessage, response: ServerResponse, path: string): Promise<void> => {
    if (request.method === 'GET') return respond(response, api.get(path))
    if (request.method === 'DELETE') return respond(response, api.remove(path))
    if (request.method !== 'POST') return respond(response, { status: 404, error: 'method' })
    const body = await readJson(request)
    respond(response, body ? await api.post(path, body) : { status: 400, error: 'JSON object expected' })
  }

  return async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    // A page of another name that resolves to this machine (DNS rebinding) is a stranger too.
    const isLocal = isLoopback(request.socket.remoteAddress) && isLocalName(url.hostname)
    if (!openToAll && !isLocal) return sendText(response, 403, 'text/plain; charset=utf-8', 'The console is for the machine that runs it (--open-console).\n')
    if (isForeign(request, url)) return sendText(response, 403, 'text/plain', 'Cross-site\n')
    const path = url.pathname.slice('/__mock/'.length)
    return path.startsWith('api/') ? call(request, response, path.slice(4)) : page(response, path)
  }
}
