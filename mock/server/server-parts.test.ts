import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isLoopback, isPrivate } from './addresses'
import { readArgs } from './args'
import { encodingFor } from './compress'
import { listen } from './listen'
import { createMockClock } from './mock-clock'
import { COMPRESSED, digestOf, openStaticSite, type StaticSite } from './static-files'

describe('readArgs', () => {
  it('has defaults for a developer', () => {
    expect(readArgs([], {})).toMatchObject({ port: 8080, host: '127.0.0.1', dataFolder: '.data', tls: null, lan: false, validate: false, rateLimit: false })
    expect(readArgs(['--rate-limit'], {}).rateLimit).toBe(true)
    expect(readArgs([], { PORT: '9000', MOCK_VALIDATE: '1' })).toMatchObject({ port: 9000, validate: true })
  })

  it('opens to the network only when asked', () => {
    expect(readArgs(['--lan'], {}).host).toBe('0.0.0.0')
    expect(readArgs(['--cert', 'c.pem', '--key', 'k.pem'], {})).toMatchObject({ host: '0.0.0.0', tls: { cert: 'c.pem', key: 'k.pem' } })
  })

  it.each([[['--port', 'x']], [['--port', '70000']], [['--cert', 'c']], [['--lan', '--cert', 'c', '--key', 'k']], [['--origin', 'ftp://x']], [['--nope']]])(
    'refuses %j', (argv) => { expect(() => readArgs(argv, {})).toThrow() })

  it('keeps only the origin of --origin', () => {
    expect(readArgs(['--origin', 'https://egj.example.gov.cn/app?x=1'], {}).publicOrigin).toBe('https://egj.example.gov.cn')
  })
})

describe('addresses', () => {
  it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1', '10.1.2.3', '172.16.0.1', '172.31.255.1', '192.168.1.20', '169.254.1.1', 'fe80::1', 'fd00::2'])(
    '%s is private', (address) => { expect(isPrivate(address)).toBe(true) })
  it.each(['8.8.8.8', '172.32.0.1', '11.0.0.1', '2001:db8::1', undefined])('%s is not', (address) => { expect(isPrivate(address)).toBe(false) })
  it('tells this machine from its neighbours', () => {
    expect([isLoopback('::ffff:127.0.0.1'), isLoopback('192.168.1.20'), isLoopback(undefined)]).toEqual([true, false, false])
  })
})

describe('the mock clock', () => {
  it('shifts, stands still, runs on from there and returns', () => {
    let real = 1_000
    const clock = createMockClock(() => real)
    clock.shift(600_000)
    expect(clock.now()).toBe(601_000)
    clock.freeze()
    real += 5_000
    expect([clock.now(), clock.frozen]).toEqual([601_000, true])
    clock.shift(-1_000)
    expect(clock.now()).toBe(600_000)
    clock.run()
    real += 50
    expect([clock.now(), clock.offsetMs, clock.frozen]).toEqual([600_050, 594_000, false])
    clock.reset()
    expect([clock.now(), clock.offsetMs]).toEqual([real, 0])
  })
})

describe('encodingFor', () => {
  it.each([['gzip, deflate, br, zstd', 'br'], ['gzip, deflate', 'gzip'], ['br;q=0, gzip', 'gzip'], ['identity', null], [undefined, null]])(
    '%s → %s', (accepted, encoding) => { expect(encodingFor(accepted)).toBe(encoding) })
})

describe('listen', () => {
  it('takes the next port when one is taken, and says so', async () => {
    const first = createServer()
    const second = createServer()
    const taken: number[] = []
    const port = await listen(first, 0, '127.0.0.1', () => undefined)
    const next = await listen(second, port, '127.0.0.1', (busy) => { taken.push(busy) })
    expect(next).toBeGreaterThan(port)
    expect(taken[0]).toBe(port)
    first.close()
    second.close()
  })
})

describe('the static site', () => {
  const script = `console.log(${JSON.stringify('舟山'.repeat(400))})\n`
  const server = createServer()
  let dist = ''
  let origin = ''
  const open = async (folder: string): Promise<StaticSite> => openStaticSite(folder)

  beforeAll(async () => {
    dist = await mkdtemp(join(tmpdir(), 'dist-'))
    for (const folder of ['h5/js', 'h5-meta']) await mkdir(join(dist, folder), { recursive: true })
    for (const name of ['index', 'pay', 'app']) await writeFile(join(dist, `h5/${name}.html`), `<!doctype html><title>${name}</title>`)
    await writeFile(join(dist, 'h5/js/main.0a1b2c3d.js'), script)
    await writeFile(join(dist, 'h5/sw.js'), 'self.x = 1')
    await writeFile(join(dist, 'secret.txt'), 'outside')
    await writeFile(join(dist, 'h5-meta/headers.json'), JSON.stringify({
      documentHeaders: { 'Content-Security-Policy': "default-src 'none'", 'Cache-Control': 'no-cache' },
      documents: { '/': 'index.html', '/p': 'pay.html', '/p/': 'pay.html' }, fallback: 'app.html', immutable: '\\.[0-9a-f]{8}\\.\\w+$',
    }))
    const site = await open(dist)
    server.on('request', (request, response) => { void site.serve(request, response, new URL(request.url ?? '/', 'http://x').pathname) })
    origin = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1', () => undefined)}`
  })
  afterAll(async () => {
    server.close()
    await rm(dist, { recursive: true })
  })

  it.each([['/', 'index'], ['/p', 'pay'], ['/p/', 'pay'], ['/canteen/bills', 'app'], ['/secret', 'app']])('%s is %s', async (path, title) => {
    const response = await fetch(origin + path)
    expect(await response.text()).toContain(`<title>${title}</title>`)
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'")
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it.each(['/js/gone.0a1b2c3d.js', '/secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt'])('%s is not served as a page', async (path) => {
    const response = await fetch(origin + path)
    expect([response.status, (await response.text()).includes('outside')]).toEqual([404, false])
  })

  it('caches hashed files for ever, others never unasked', async () => {
    expect((await fetch(`${origin}/js/main.0a1b2c3d.js`)).headers.get('cache-control')).toContain('immutable')
    expect((await fetch(`${origin}/sw.js`)).headers.get('cache-control')).toBe('no-cache')
  })

  it.each([['br', brotliDecompressSync], ['gzip', gunzipSync]] as const)('compresses by %s and revalidates', async (encoding, decompress) => {
    const { createConnection } = await import('node:net')
    const raw = await new Promise<Buffer>((resolve) => {
      const chunks: Buffer[] = []
      const socket = createConnection(Number(new URL(origin).port), '127.0.0.1')
      socket.on('data', (chunk) => { chunks.push(chunk) })
      socket.on('close', () => { resolve(Buffer.concat(chunks)) })
      socket.write(`GET /js/main.0a1b2c3d.js HTTP/1.1\r\nhost: x\r\naccept-encoding: ${encoding}\r\nconnection: close\r\n\r\n`)
    })
    const split = raw.indexOf('\r\n\r\n')
    const head = raw.subarray(0, split).toString()
    expect(head).toContain(`content-encoding: ${encoding}`)
    expect(decompress(raw.subarray(split + 4)).toString()).toBe(script)
    const etag = /etag: (\S+)/.exec(head)?.[1] ?? ''
    const again = await fetch(`${origin}/js/main.0a1b2c3d.js`, { headers: { 'accept-encoding': encoding, 'if-none-match': etag } })
    expect(again.status).toBe(304)
  })

  it('sends what the build compressed, as long as it is of the very content', async () => {
    const place = join(dist, 'ahead')
    await cp(join(dist, 'h5'), join(place, 'h5'), { recursive: true })
    await cp(join(dist, 'h5-meta'), join(place, 'h5-meta'), { recursive: true })
    await mkdir(join(place, 'h5-meta', COMPRESSED))
    await writeFile(join(place, 'h5-meta', COMPRESSED, digestOf(Buffer.from(script))), brotliCompressSync('compressed by the build'))
    const bodyOf = async (): Promise<string> => {
      const site = await open(place)
      const other = createServer((request, response) => { void site.serve(request, response, '/js/main.0a1b2c3d.js') })
      const port = await listen(other, 0, '127.0.0.1', () => undefined)
      const text = await (await fetch(`http://127.0.0.1:${port}/`, { headers: { 'accept-encoding': 'br' } })).text()
      other.close()
      return text
    }
    expect(await bodyOf()).toBe('compressed by the build')
    await writeFile(join(place, 'h5/js/main.0a1b2c3d.js'), `${script}// changed`)
    expect(await bodyOf()).toBe(`${script}// changed`)
  })

  it('takes up a newer build', async () => {
    const place = join(dist, 'later')
    let time = 0
    const site = await openStaticSite(place, () => time)
    const later = createServer((request, response) => { void site.serve(request, response, '/') })
    const address = `http://127.0.0.1:${await listen(later, 0, '127.0.0.1', () => undefined)}`
    expect((await fetch(address)).status).toBe(503)
    await cp(join(dist, 'h5'), join(place, 'h5'), { recursive: true })
    await cp(join(dist, 'h5-meta'), join(place, 'h5-meta'), { recursive: true })
    expect((await fetch(address)).status).toBe(503)
    time = 1_001
    expect((await fetch(address)).status).toBe(200)
    later.close()
  })

  it('takes GET and HEAD only, and says so when nothing is built', async () => {
    expect((await fetch(origin, { method: 'POST' })).status).toBe(405)
    const head = await fetch(origin, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    const empty = await open(join(dist, 'nowhere'))
    const other = createServer((request, response) => { void empty.serve(request, response, '/') })
    const port = await listen(other, 0, '127.0.0.1', () => undefined)
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(503)
    other.close()
  })
})
