/** Node's HTTP objects ↔ the kit's. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer } from '../kit/answer'
import { MAX_BODY_BYTES } from '../kit/body'
import type { Incoming } from '../kit/edge'

/** Headers of every answer, whatever it is. */
export const COMMON_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(self), geolocation=(self), microphone=(), payment=()',
} as const

/** Reads at most one byte more than a body may have: enough to say 413 without taking the rest. */
export const readBody = (request: IncomingMessage, limit = MAX_BODY_BYTES): Promise<Uint8Array> => new Promise((resolve, reject) => {
  const chunks: Buffer[] = []
  let size = 0
  request.on('data', (chunk: Buffer) => {
    chunks.push(chunk)
    size += chunk.length
    if (size > limit) {
      request.pause()
      resolve(Buffer.concat(chunks).subarray(0, limit + 1))
    }
  })
  request.once('end', () => { resolve(Buffer.concat(chunks)) })
  request.once('error', reject)
  request.once('aborted', () => { reject(new Error('request aborted')) })
})

/** The request's absolute address; null when Host or path make none. */
export const addressOf = (request: IncomingMessage, scheme: 'http' | 'https'): URL | null => {
  try {
    const path = request.url ?? '/'
    return path.startsWith('/') ? new URL(`${scheme}://${request.headers.host ?? 'localhost'}${path.replace(/^\/+/, '/')}`) : null
  } catch {
    return null
  }
}

/** A request for the kit. */
export const incomingFrom = (request: IncomingMessage, url: URL): Incoming => ({
  method: request.method ?? 'GET',
  url: url.href,
  client: request.socket.remoteAddress ?? '',
  header: (name) => {
    const value = request.headers[name.toLowerCase()]
    return Array.isArray(value) ? value.join(', ') : value ?? null
  },
  bytes: () => readBody(request),
})

/** Sends an answer of the kit. A body that was not read to its end closes the connection. */
export const sendAnswer = (request: IncomingMessage, response: ServerResponse, answer: Answer): void => {
  for (const [name, value] of Object.entries(COMMON_HEADERS)) response.setHeader(name, value)
  response.setHeader('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
  for (const [name, value] of answer.headers) response.appendHeader(name, value)
  if (!request.complete) response.setHeader('connection', 'close')
  response.statusCode = answer.status
  response.end(answer.body ?? undefined)
}

/** Sends a small text or JSON answer of the server itself. */
export const sendText = (response: ServerResponse, status: number, contentType: string, body: string, headers: Record<string, string> = {}): void => {
  response.writeHead(status, { ...COMMON_HEADERS, 'content-type': contentType, 'cache-control': 'no-store', ...headers })
  response.end(body)
}
