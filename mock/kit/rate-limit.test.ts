import { describe, expect, it } from 'vitest'
import { createStillClock, createTestBackend, requestTo, send } from './fixture'
import { noContent, reply } from './reply'
import { createRateLimit } from './rate-limit'
import type { Operations } from './types'

const operations: Partial<Operations> = {
  listVenues: () => reply({ items: [], nextCursor: null }),
  signOut: () => noContent({ session: null }),
  getPrivacyNotice: () => reply({ version: '2026-11', effectiveOn: '2026-11-01', summary: '', items: [] }),
}
const VENUES = '/api/v1/venues'
const NOTICE = '/api/v1/privacy-notice'

const limited = (over: object = {}) => {
  const clock = createStillClock()
  const config = { rateLimits: { sessionPerMinute: 3, clientPerMinute: 2 } }
  return { clock, backend: createTestBackend(operations, { clock, config, ...over }) }
}

describe('requests a minute', () => {
  it('of a session: the next is refused with the seconds to wait, and passes after them', async () => {
    const { backend, clock } = limited()
    for (let n = 0; n < 3; n += 1) expect((await send(backend, VENUES, { as: 'cadre' })).status).toBe(200)
    clock.advance(20_500)
    const before = backend.store.stateHash()
    const refused = await send(backend, VENUES, { as: 'cadre' })
    expect(refused).toMatchObject({ status: 429, body: { code: 'rate_limited', retryable: true, retryAfterSeconds: 40 } })
    expect(refused.headers.get('retry-after')).toBe('40')
    expect(refused.headers.get('content-type')).toBe('application/problem+json')
    expect(backend.store.stateHash()).toBe(before)
    clock.advance(39_500)
    expect((await send(backend, VENUES, { as: 'cadre' })).status).toBe(200)
  })

  it('of one session are not those of another, nor of callers without one', async () => {
    const { backend } = limited()
    for (let n = 0; n < 4; n += 1) await send(backend, VENUES, { as: 'cadre' })
    expect((await send(backend, VENUES, { as: 'keeper' })).status).toBe(200)
    expect((await send(backend, NOTICE)).status).toBe(200)
  })

  it('without a session count by address, whatever token is tried and whether or not the operation is public', async () => {
    const { backend } = limited()
    const from = async (client: string, path: string, as: string | null = null) => {
      const request = requestTo(path, { as })
      const { status } = await backend.answer({
        method: 'GET', url: request.url, client, header: (name) => request.headers.get(name), bytes: () => Promise.resolve(new Uint8Array()),
      })
      return status
    }
    expect(await from('10.0.0.7', NOTICE)).toBe(200)
    expect(await from('10.0.0.7', VENUES, 'guess-1')).toBe(401)
    expect(await from('10.0.0.7', VENUES, 'guess-2')).toBe(429)
    expect(await from('10.0.0.7', NOTICE)).toBe(429)
    expect(await from('10.0.0.8', NOTICE)).toBe(200)
    expect(await from('10.0.0.7', VENUES, 'cadre')).toBe(200)
  })

  it('are not counted unless the mount asks for it', async () => {
    const backend = createTestBackend(operations)
    for (let n = 0; n < 1_000; n += 1) expect((await send(backend, NOTICE)).status).toBe(200)
  })

  it('begin anew when the clock is put back, and minutes that are over are forgotten', () => {
    const take = createRateLimit({ sessionPerMinute: 1, clientPerMinute: 1 })
    take({ client: 'a' }, 100_000)
    expect(() => take({ client: 'a' }, 100_000)).toThrow('rate_limited')
    take({ client: 'a' }, 50_000)
    for (let n = 0; n < 20_000; n += 1) take({ client: `${n}` }, 60_000)
    expect(() => take({ client: '0' }, 60_001)).toThrow('rate_limited')
    take({ client: '0' }, 120_000)
  })
})
