import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { createConnection } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { readArgs } from './args'
import { startServer, type RunningServer } from './start'

let folder = ''
let server: RunningServer
let origin = ''
const lines: string[] = []

const start = () => startServer(readArgs(['--port', '0', '--data', folder, '--validate'], {}), {
  dist: join(folder, 'no-build'), consoleFolder: new URL('../console/', import.meta.url),
}, (line) => { lines.push(line) })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'server-'))
  server = await start()
  origin = `http://localhost:${server.port}`
}, 30_000)
afterAll(async () => {
  await server.stop()
  await rm(folder, { recursive: true })
})
afterEach(() => ask('POST', 'faults/clear'))

const ask = async (method: string, path: string, body: unknown = {}, headers: Record<string, string> = {}) => {
  const response = await fetch(`${origin}/__mock/api/${path}`, {
    method, headers, ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, body: response.headers.get('content-type') === 'application/json' ? JSON.parse(text) : text }
}

const sendCode = (phone: string, headers: Record<string, string> = {}) => fetch(`${origin}/api/v1/sms-codes`, {
  method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ phone, purpose: 'sign_in' }),
})

/** Says something the fetch classes would not, and reads the first line of the answer. */
const say = (text: string): Promise<string> => new Promise((resolve) => {
  let heard = ''
  const socket = createConnection(server.port, '127.0.0.1', () => { socket.write(text) })
  socket.on('data', (chunk) => { heard += chunk.toString() })
  socket.on('error', () => undefined)
  socket.on('close', () => { resolve(heard) })
})

describe('the API over HTTP', () => {
  it('answers, and prints method, template, status and time only', async () => {
    expect((await sendCode('13800000001')).status).toBe(202)
    const logged = lines.filter((line) => line.startsWith('POST /api/v1/sms-codes 202'))
    expect(logged).toHaveLength(1)
    expect(lines.join('\n')).not.toContain('13800000001')
  })

  it('refuses a page of another origin', async () => {
    const response = await sendCode('13800000002', { origin: 'https://evil.example' })
    expect([response.status, await response.json()]).toMatchObject([403, { code: 'cross_site' }])
  })

  it('answers 413 to a body without end, and closes', async () => {
    const heard = await new Promise<number>((resolve, reject) => {
      const going = request(`${origin}/api/v1/sms-codes`, { method: 'POST', headers: { 'content-type': 'application/json' } }, (response) => {
        resolve(response.statusCode ?? 0)
        going.destroy()
      })
      going.on('error', reject)
      const pump = () => { if (!going.destroyed) going.write('x'.repeat(4096), () => { setTimeout(pump, 1) }) }
      pump()
    })
    expect(heard).toBe(413)
  })

  it.each([
    'GET //api/v1/me HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n',
    'GET http://other/api/v1/nope HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n',
    'GET /api/v1/nope HTTP/1.1\r\nhost: ][\r\nconnection: close\r\n\r\n',
    'GET /api/v1/%00%ff HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n',
  ])('never breaks on %j', async (text) => {
    expect(await say(text)).toMatch(/^HTTP\/1\.1 4\d\d /)
  })

  it('thinks nothing of a caller who goes away in the middle of a body', async () => {
    const before = lines.length
    await new Promise<void>((resolve) => {
      const socket = createConnection(server.port, '127.0.0.1', () => {
        socket.write('POST /api/v1/sms-codes HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"ph', () => {
          setTimeout(() => { socket.destroy() }, 20)
        })
      })
      socket.on('close', () => { resolve() })
    })
    await vi.waitFor(() => { expect(lines.slice(before).join()).toContain('POST /api/v1/sms-codes dropped') })
    expect((await fetch(`${origin}/healthz`)).status).toBe(200)
  })

  it('drops the connection when a fault says so, after the work was done', async () => {
    await ask('POST', 'faults', { kind: 'drop_response', operationId: 'sendSmsCode', times: 1 })
    await expect(sendCode('13800000004')).rejects.toThrow()
    expect((await sendCode('13800000004')).status).toBe(429)
  })
})

describe('the console', () => {
  it('lists windows with their codes, and draws them', async () => {
    const { body } = await ask('GET', 'state')
    const [first] = body.windows
    expect(first.url).toContain(`${server.url}/p/?c=`)
    const svg = await ask('GET', `windows/${first.windowId}/qr.svg`)
    expect([svg.status, String(svg.body).startsWith('<svg')]).toEqual([200, true])
  })

  it('revokes a code and issues another', async () => {
    const before = (await ask('GET', 'state')).body.windows[1]
    expect((await ask('POST', `windows/${before.windowId}/revoke`)).status).toBe(200)
    expect((await ask('GET', 'state')).body.windows[1].state).toBe('revoked')
    await ask('POST', `windows/${before.windowId}/reissue`)
    const after = (await ask('GET', 'state')).body.windows[1]
    expect([after.state, after.url === before.url]).toEqual(['active', false])
  })

  it('shifts and stops the clock', async () => {
    await ask('POST', 'clock', { shiftMs: 3_600_000, frozen: true })
    const { clock } = (await ask('GET', 'state')).body
    expect(clock.frozen).toBe(true)
    expect(clock.offsetMs).toBeGreaterThan(3_500_000)
    await ask('POST', 'clock', { reset: true })
    expect((await ask('GET', 'state')).body.clock).toMatchObject({ frozen: false, offsetMs: 0 })
  })

  it('sets where phones stand and knows its scenarios', async () => {
    await ask('POST', 'location', { mode: 'far', metres: 820 })
    expect((await ask('GET', 'state')).body.location).toEqual({ mode: 'far', metres: 820 })
    await ask('POST', 'location', { mode: 'at_window' })
    const { body: fault } = await ask('POST', 'faults', { scenario: 'offline' })
    expect(fault).toMatchObject({ kind: 'offline', operationId: '*' })
    expect((await ask('DELETE', `faults/${fault.id}`)).status).toBe(200)
    expect((await sendCode('13800000005')).status).toBe(202)
  })

  it.each<[string, unknown]>([
    ['faults', { kind: 'explode', operationId: 'pay' }], ['faults', { kind: 'slow', operationId: 'nope' }], ['faults', { scenario: 'nope' }],
    ['faults', { kind: 'slow', operationId: 'pay', times: -1 }], ['location', { mode: 'moon' }], ['location', { mode: 'far' }],
    ['clock', { shiftMs: 1.5 }], ['clock', []],
  ])('refuses %s %j', async (path, body) => {
    expect((await ask('POST', path, body)).status).toBe(400)
  })

  it('knows no other window, path or method', async () => {
    for (const path of ['windows/win_0/revoke', 'windows/win_1001-1/explode', 'nope']) expect((await ask('POST', path)).status).toBe(404)
    expect((await ask('GET', 'windows/win_0/qr.svg')).status).toBe(404)
    expect((await ask('PUT', 'clock')).status).toBe(404)
  })

  it('is closed to other pages and other names of this machine', async () => {
    expect((await ask('POST', 'reset', {}, { origin: 'https://evil.example' })).status).toBe(403)
    const rebound = await say('GET /__mock/api/state HTTP/1.1\r\nhost: evil.example\r\nconnection: close\r\n\r\n')
    expect(rebound).toMatch(/^HTTP\/1\.1 403 /)
  })

  it('serves its page under a strict policy', async () => {
    const page = await fetch(`${origin}/__mock/`)
    expect(page.headers.get('content-security-policy')).not.toContain('unsafe')
    expect(await page.text()).not.toMatch(/<script>|style=|onclick=/)
    expect((await fetch(`${origin}/__mock/../server.ts`)).status).toBe(503)
    expect((await fetch(`${origin}/__mock/api.ts`)).status).toBe(404)
  })
})

describe('a restart', () => {
  it('keeps data and secret, and refuses a second server on the folder', async () => {
    await expect(start()).rejects.toThrow('in use by another server')
    const secret = await readFile(join(folder, 'secret'), 'utf8')
    const [window] = (await ask('GET', 'state')).body.windows
    const port = server.port
    await server.stop()
    server = await startServer(readArgs(['--port', String(port), '--data', folder, '--quiet'], {}), {
      dist: join(folder, 'no-build'), consoleFolder: new URL('../console/', import.meta.url),
    }, () => undefined)
    expect(await readFile(join(folder, 'secret'), 'utf8')).toBe(secret)
    expect((await ask('GET', 'state')).body.windows[0].url).toBe(window.url)
    expect((await (await fetch(`${origin}/healthz`)).json()).status).toBe('ok')
  })
})
