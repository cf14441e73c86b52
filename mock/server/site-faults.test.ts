import { createServer } from 'node:http'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createFaultBox, type FaultOrder } from '../scenarios/faults'
import { listen } from './listen'
import { withSiteFaults } from './site-faults'
import { sendText } from './http'

const faults = createFaultBox()
const slept: number[] = []
const site = withSiteFaults({
  serve: async (_request, response, pathname) => sendText(response, 200, 'text/plain', pathname),
  warmUp: async () => undefined,
}, faults, async (ms) => void slept.push(ms))
const server = createServer((request, response) => void site.serve(request, response, request.url ?? ''))
let origin = ''

beforeEach(async () => {
  origin = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1', () => undefined)}`
})
afterEach(() => {
  faults.clear()
  server.close()
  server.closeAllConnections()
})

const add = (order: Partial<FaultOrder>) => faults.add({ kind: 'drop_request', operationId: 'appFiles', times: null, delayMs: 0, ...order })

it.each(['drop_request', 'drop_response', 'offline'] as const)('%s loses scripts and style sheets, never a document', async (kind) => {
  add({ kind })
  await expect(fetch(`${origin}/js/790.0a1b2c3d.js`)).rejects.toThrow()
  await expect(fetch(`${origin}/css/790.0a1b2c3d.css`)).rejects.toThrow()
  for (const path of ['/', '/index.html', '/sw.js', '/manifest.webmanifest']) expect((await fetch(origin + path)).status).toBe(200)
})

it('slows them down', async () => {
  add({ kind: 'slow', delayMs: 5_000 })
  expect((await fetch(`${origin}/js/790.0a1b2c3d.js`)).status).toBe(200)
  expect(slept).toEqual([5_000])
})

it('faults of operations, even of all of them, leave the files alone', async () => {
  add({ operationId: '*' })
  add({ operationId: 'pay' })
  expect((await fetch(`${origin}/js/790.0a1b2c3d.js`)).status).toBe(200)
})
