import { describe, expect, it } from 'vitest'
import { createTestBackend, send } from './fixture'
import { noContent, reply } from './reply'
import type { Operations } from './types'

const QUOTE = { code: 'w1001-1.k1.abcdefgh', scene: 'daily', periodId: 'lunch', dishFen: 1750, location: { status: 'refused' } }

const seen: { limit?: unknown; quote?: unknown } = {}
const operations: Partial<Operations> = {
  listVenues: ({ query }) => {
    seen.limit = query.limit
    return reply({ items: [], nextCursor: null })
  },
  signOut: () => noContent({ session: null }),
  setPayPin: () => noContent(),
  createQuote: ({ body }) => {
    seen.quote = body
    throw new Error('reached')
  },
}
const quiet = { hooks: { onBug: () => undefined } }
const backend = createTestBackend(operations, quiet)
const post = (path: string, call: object) => send(backend, path, { method: 'POST', as: 'cadre', ...call })

describe('routing', () => {
  it.each(['/api/v1/nope', '/api/v1', '/api/v1/', '/api/v2/me', '/', '/api/v1/me/', '/api/v1//me', '/api/v1/payments/%E0%A4%A'])('knows no %s', async (path) => {
    expect(await send(backend, path, { as: 'cadre' })).toMatchObject({ status: 404, body: { code: 'route_not_found', retryable: false } })
  })

  it('names the methods a path does know', async () => {
    const answer = await send(backend, '/api/v1/payments', { method: 'DELETE', as: 'cadre' })
    expect(answer).toMatchObject({ status: 405, body: { code: 'method_not_allowed' } })
    expect(answer.headers.get('allow')).toBe('GET, POST')
  })
})

describe('sessions and roles', () => {
  it.each([[null, 'session_missing'], ['nobody', 'session_missing'], ['old', 'session_expired']])('token %s answers %s', async (as, code) => {
    expect(await send(backend, '/api/v1/venues', { as })).toMatchObject({ status: 401, body: { code } })
  })

  it('refuses a role the contract does not name', async () => {
    expect(await send(backend, '/api/v1/quotes', { method: 'POST', as: 'keeper', body: QUOTE })).toMatchObject({ status: 403, body: { code: 'role_missing' } })
  })

  it('reads the cookie among others and lets a bearer token win', async () => {
    const cookie = 'a=b; __Host-sid=cadre; c=d'
    expect((await send(backend, '/api/v1/venues', { headers: { cookie } })).status).toBe(200)
    expect((await send(backend, '/api/v1/venues', { as: 'old', headers: { cookie } })).status).toBe(401)
    expect((await send(backend, '/api/v1/venues', { headers: { cookie: 'x__Host-sid=cadre' } })).status).toBe(401)
  })

  it('asks the gate before the operation', async () => {
    const gated = createTestBackend(operations, {}, { gate: () => 'consent_required' })
    expect(await send(gated, '/api/v1/venues', { as: 'cadre' })).toMatchObject({ status: 403, body: { code: 'consent_required' } })
  })

  it('clears the cookie with every flag it was set with', async () => {
    const answer = await send(backend, '/api/v1/sessions/current', { method: 'DELETE', as: 'cadre' })
    expect(answer.headers.get('set-cookie')).toBe('__Host-sid=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax; Secure')
  })
})

describe('cross-site mutations', () => {
  const cookie = { cookie: '__Host-sid=cadre' }
  const body = { pin: '135790' }
  it.each<[string, Record<string, string>, number]>([
    ['same-origin fetch', { ...cookie, 'sec-fetch-site': 'same-origin' }, 204],
    ['cross-site fetch', { ...cookie, 'sec-fetch-site': 'cross-site', origin: 'http://localhost:8080' }, 403],
    ['same-site sibling', { ...cookie, 'sec-fetch-site': 'same-site' }, 403],
    ['own origin without Sec-Fetch-Site', { ...cookie, origin: 'http://localhost:8080' }, 204],
    ['foreign origin', { ...cookie, origin: 'https://evil.example' }, 403],
    ['opaque origin', { ...cookie, origin: 'null' }, 403],
    ['cookie without a word about its origin', cookie, 403],
    ['bearer without an origin', { authorization: 'Bearer cadre' }, 204],
    ['bearer from a foreign page', { authorization: 'Bearer cadre', origin: 'https://evil.example' }, 403],
  ])('%s', async (_what, headers, status) => {
    const answer = await send(backend, '/api/v1/pay-pin', { method: 'POST', headers, body })
    expect(answer.status).toBe(status)
    if (status === 403) expect(answer.body.code).toBe('cross_site')
  })

  it('does not ask reads where they come from', async () => {
    expect((await send(backend, '/api/v1/venues', { headers: { ...cookie, 'sec-fetch-site': 'cross-site' } })).status).toBe(200)
  })
})

describe('bodies', () => {
  it.each<[string, string, object, number, string]>([
    ['not JSON', 'text', { text: '{"code":' }, 400, 'malformed_json'],
    ['a form', 'form', { text: 'a=b', headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 415, 'unsupported_media_type'],
    ['JSON called text', 'text', { body: QUOTE, headers: { 'content-type': 'text/plain' } }, 415, 'unsupported_media_type'],
    ['another charset', 'charset', { body: QUOTE, headers: { 'content-type': 'application/json; charset=gbk' } }, 415, 'unsupported_media_type'],
    ['more than 16 KiB', 'big', { body: { ...QUOTE, tripReference: 'x'.repeat(17_000) } }, 413, 'payload_too_large'],
    ['nothing', 'none', {}, 400, 'invalid_request'],
    ['null', 'null', { body: null }, 400, 'invalid_request'],
    ['an unknown field', 'extra', { body: { ...QUOTE, admin: true } }, 400, 'invalid_request'],
    ['__proto__ as a field', 'proto', { text: JSON.stringify(QUOTE).replace('{', '{"__proto__":{"x":1},') }, 400, 'invalid_request'],
    ['a fraction of a fen', 'fraction', { body: { ...QUOTE, dishFen: 17.5 } }, 400, 'invalid_request'],
    ['text for a number', 'string', { body: { ...QUOTE, dishFen: '1750' } }, 400, 'invalid_request'],
    ['infinity', 'infinity', { text: JSON.stringify(QUOTE).replace('1750', '1e999') }, 400, 'invalid_request'],
  ])('refuses %s', async (_what, _id, call, status, code) => {
    const answer = await post('/api/v1/quotes', call)
    expect(answer).toMatchObject({ status, body: { code, status } })
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it('points at every wrong field', async () => {
    const { body } = await post('/api/v1/quotes', { body: { ...QUOTE, dishFen: 0, 'a/b': 1, location: { status: 'nowhere' } } })
    expect(body.errors).toEqual(expect.arrayContaining([
      expect.objectContaining({ pointer: '/body/dishFen' }),
      expect.objectContaining({ pointer: '/body/a~1b' }),
      expect.objectContaining({ pointer: '/body/location/status' }),
    ]))
  })

  it('refuses bytes that are not UTF-8', async () => {
    const request = new Request('http://localhost:8080/api/v1/quotes', {
      method: 'POST', body: new Uint8Array([0x22, 0xff, 0x22]),
      headers: { authorization: 'Bearer cadre', 'content-type': 'application/json' },
    })
    expect(await (await backend.handle(request)).json()).toMatchObject({ code: 'malformed_json' })
  })

  it('refuses a body where the contract has none', async () => {
    expect(await post('/api/v1/pay-pin/reset-codes', { body: {} })).toMatchObject({ status: 400, body: { code: 'invalid_request' } })
  })

  it('lets a good body through as it is', async () => {
    await post('/api/v1/quotes', { body: QUOTE })
    expect(seen.quote).toEqual(QUOTE)
  })
})

describe('parameters', () => {
  it('become numbers and get their defaults', async () => {
    await send(backend, '/api/v1/venues?limit=5', { as: 'cadre' })
    expect(seen.limit).toBe(5)
    await send(backend, '/api/v1/venues', { as: 'cadre' })
    expect(seen.limit).toBe(20)
  })

  it.each(['limit=0', 'limit=51', 'limit=1.5', 'limit=x', 'limit=1&limit=2', 'nope=1', 'cursor=%00'])('refuses ?%s', async (query) => {
    expect(await send(backend, `/api/v1/venues?${query}`, { as: 'cadre' })).toMatchObject({ status: 400, body: { code: 'invalid_request' } })
  })

  it('refuses a malformed id in the path', async () => {
    const { status, body } = await send(backend, '/api/v1/venues/%3Cscript%3E', { as: 'cadre' })
    expect({ status, errors: body.errors }).toMatchObject({ status: 400, errors: [{ pointer: '/path/venueId' }] })
  })
})
