/** Over real sockets: the mock's own HTTP server in front of the backend, the app's own browser request code before it. */
import { send } from '@/platform/request/index.h5'
import { openApiServer } from './api-server'
import type { Road } from './server'

const TIMEOUT_MS = 10_000
/** A loopback request is at the disk long before. */
const REACH_DISK_MS = 8

export interface HttpRoad extends Road {
  close(): Promise<void>
}

/** Opens a server on a free port that serves whichever backend was started last. */
export async function openHttpRoad(): Promise<HttpRoad> {
  const api = await openApiServer()
  standInBrowser(`http://127.0.0.1:${api.port}`)
  return {
    connect: (backend) => api.connect((request) => backend.answer(request)),
    send: async (_backend, { method, path, token, key, pinProof, body }) => {
      const result = await send({
        method,
        url: `/api/v1${path}`,
        headers: {
          ...(token === null ? {} : { authorization: `Bearer ${token}` }),
          ...(key === undefined ? {} : { 'Idempotency-Key': key }),
          ...(pinProof === undefined ? {} : { 'Pay-Pin-Proof': pinProof }),
        },
        body,
        timeoutMs: TIMEOUT_MS,
      })
      return result.kind === 'lost' ? null : { status: result.status, body: result.body }
    },
    drain: () => new Promise((resolve) => { setImmediate(resolve) }),
    reachDisk: () => new Promise((resolve) => { setTimeout(resolve, REACH_DISK_MS) }),
    close: () => api.close(),
  }
}

/** The two browser globals that the request code reads. */
function standInBrowser(origin: string): void {
  Object.defineProperty(globalThis, 'location', { value: { origin }, configurable: true })
  Object.defineProperty(globalThis, 'navigator', { value: { onLine: true }, configurable: true })
}
