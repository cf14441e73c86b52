import { afterEach, expect, test, vi } from 'vitest'
import { call } from '@/api/client'
import { earlyResolution } from './early'

const C = 'w1001-1.k1.4Z0sVb0p5mN8yq3W1aXcRg'

afterEach(() => vi.unstubAllGlobals())

test('is the very request that the app sends for the printed link', async () => {
  const fetched = vi.fn<typeof fetch>().mockResolvedValue(new Response('{}'))
  vi.stubGlobal('fetch', fetched)
  vi.stubGlobal('location', { origin: 'http://app.test' })
  await call('resolveCode', { body: { code: C, source: 'link' } })
  const [url, init] = fetched.mock.calls[0] ?? []
  const early = earlyResolution(`?c=${C}`)
  expect(url).toBe(`http://app.test${early?.url}`)
  expect(init).toMatchObject({ method: early?.method, headers: early?.headers, body: JSON.stringify(early?.body) })
})

test.each([
  [`?c=${C}&by=scanner`, 'scanner'],
  [`?c=${C}&by=typed`, 'typed'],
  [`?c=${C}&by=anybody`, 'link'],
  [`?q=${C}`, 'wechat'],
])('%s says how it came', (search, source) => expect(earlyResolution(search)?.body).toEqual({ code: C, source }))

test.each([
  ['nothing', ''],
  ['an empty code', '?c='],
  ['a code cut short', `?c=${C.slice(0, -1)}`],
  ['a code with more behind it', `?c=${C}A`],
  ['a link, which the app judges first', `?q=${encodeURIComponent(`https://evil.example/p/?c=${C}`)}`],
  ['a script', '?c=javascript:alert(1)'],
  ['a hidden character', `?c=${C}%00`],
  ['an escape that does not decode', '?c=%E0%A4%A'],
])('%s is not asked about', (_what, search) => expect(earlyResolution(search)).toBeNull())
