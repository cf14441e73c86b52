/** The mock's own HTTP server on a free port, in front of whatever was connected last. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Answerer } from '@mock/kit/create-kit'
import { createApp } from '@mock/server/app'
import { must } from './rng'

export interface ApiServer {
  readonly port: number
  connect(answer: Answerer): void
  close(): Promise<void>
}

export async function openApiServer(): Promise<ApiServer> {
  let current: Answerer | null = null
  const server = createServer(createApp({
    scheme: 'http',
    answer: (request) => must(current)(request),
    console: () => Promise.resolve(),
    site: { serve: () => Promise.resolve(), warmUp: () => Promise.resolve() },
    privateOnly: false,
    health: () => null,
    log: null,
    onFatal: () => undefined,
  }))
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  return {
    port: (server.address() as AddressInfo).port,
    connect: (answer) => { current = answer },
    close: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}
