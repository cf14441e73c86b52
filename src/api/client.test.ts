import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { clock } from '@/shared/lib/clock'
import { call } from './client'
import { onRenewal, onSessionEnded, setBearer } from './credential'

const json = (status: number, body: unknown) => new Response(JSON.stringify(body), { status, headers: { 'content-type': status < 400 ? 'application/json' : 'application/problem+json' } })
const gone = () => json(401, { type: 'about:blank', title: 'x', status: 401, code: 'session_expired', retryable: false })
const fetched = vi.fn<typeof fetch>()

beforeEach(() => {
  fetched.mockReset()
  vi.stubGlobal('fetch', fetched)
  vi.stubGlobal('location', { origin: 'http://app.test' })
  vi.stubGlobal('navigator', { onLine: true })
})
afterEach(() => {
  vi.unstubAllGlobals()
  setBearer(null)
  onRenewal(() => Promise.resolve(false))
})

describe('call', () => {
  test('fills the path, leaves undefined out of the query, and learns the server time', async () => {
    const serverTime = '2030-01-01T00:00:00+08:00'
    fetched.mockResolvedValue(json(200, { items: [], nextCursor: null, serverTime }))
    await call('listLedgerEntries', { path: { accountId: 'acc_1/2' }, query: { cursor: undefined, limit: 5 } })
    expect(String(fetched.mock.calls[0]?.[0])).toMatch(/\/api\/v1\/accounts\/acc_1%2F2\/entries\?limit=5$/)
    expect(Math.abs(clock.now() - Date.parse(serverTime))).toBeLessThan(1000)
  })

  test('a replayed answer is as old as the first one: no time is learnt from it', async () => {
    const before = clock.now()
    const replay = json(201, { paymentId: 'pay_1', serverTime: '2020-01-01T00:00:00+08:00' })
    replay.headers.set('idempotent-replayed', 'true')
    fetched.mockResolvedValue(replay)
    await call('pay', { body: { quoteId: 'quo_1', payableFen: 1750 } })
    expect(Math.abs(clock.now() - before)).toBeLessThan(1000)
  })

  test('a captive portal that answers 200 with a page is a lost request, not a success', async () => {
    fetched.mockResolvedValue(new Response('<html>', { status: 200, headers: { 'content-type': 'text/html' } }))
    expect(await call('getHome', {})).toEqual({ kind: 'lost', reason: 'interrupted' })
  })

  test('an error page of a proxy becomes a retryable problem', async () => {
    fetched.mockResolvedValue(new Response('<html>', { status: 502, headers: { 'content-type': 'text/html' } }))
    expect(await call('getHome', {})).toMatchObject({ kind: 'problem', problem: { status: 502, code: 'unavailable', retryable: true } })
  })

  test('a 401 signs in again silently, once for all waiting calls, and repeats the identical request', async () => {
    let renewals = 0
    onRenewal(async () => {
      renewals += 1
      await Promise.resolve()
      setBearer('fresh')
      return true
    })
    fetched.mockResolvedValueOnce(gone()).mockResolvedValueOnce(gone()).mockImplementation(() => Promise.resolve(json(200, { ok: true })))
    const results = await Promise.all([call('getHome', {}), call('listAccounts', {})])
    expect(results.map((result) => result.kind)).toEqual(['ok', 'ok'])
    expect(renewals).toBe(1)
    expect(new Headers(fetched.mock.calls[3]?.[1]?.headers).get('authorization')).toBe('Bearer fresh')
  })

  test('without a way to renew, the session is reported as ended', async () => {
    const ended = vi.fn()
    const stop = onSessionEnded(ended)
    fetched.mockResolvedValue(gone())
    expect(await call('getHome', {})).toMatchObject({ kind: 'problem', problem: { code: 'session_expired' } })
    expect(ended).toHaveBeenCalledWith('session_expired')
    stop()
  })
})
