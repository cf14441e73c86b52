/** A bare HTTP client that knows whether a request had left when its connection broke. */
import { Agent, request } from 'node:http'

/** An answer; null when the connection broke before one came. */
export interface ApiAnswer {
  readonly status: number
  readonly body: unknown
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
}

/** One call. */
export interface ApiCall {
  readonly method: 'GET' | 'POST'
  /** Below /api/v1. */
  readonly path: string
  readonly token?: string
  readonly key?: string
  readonly body?: unknown
  /** Told when the request has been handed to the kernel. */
  readonly onSent?: () => void
}

/** Sends calls to one server over kept-alive connections. */
export interface Api {
  send(call: ApiCall): Promise<ApiAnswer | null>
  close(): void
}

/** Makes a client of the server at `origin`. */
export const createApi = (origin: string, connections = 64): Api => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const { hostname, port } = new URL(origin)
  const send = ({ method, path, token, key, body, onSent }: ApiCall): Promise<ApiAnswer | null> => new Promise((resolve) => {
    const text = body === undefined ? '' : JSON.stringify(body)
    const going = request({
      agent, hostname, port, method, path: `/api/v1${path}`,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
        ...(text === '' ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
      },
    }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => { chunks.push(chunk) })
      response.once('error', () => { resolve(null) })
      response.once('end', () => {
        if (!response.complete) return resolve(null)
        const raw = Buffer.concat(chunks).toString('utf8')
        resolve({ status: response.statusCode ?? 0, body: raw === '' ? null : JSON.parse(raw), headers: response.headers })
      })
    })
    going.once('error', () => { resolve(null) })
    going.end(text, onSent)
  })
  return { send, close: () => { agent.destroy() } }
}
