import { afterEach, describe, expect, it, vi } from 'vitest'
import { send } from './index.h5'

const ask = { method: 'POST', url: '/api/v1/payments', body: { payableFen: 1750 }, timeoutMs: 1000 } as const

function answerWith(make: (init: RequestInit) => Promise<Response> | Response) {
  const fetch = vi.fn((_url: string, init: RequestInit) => Promise.resolve(make(init)))
  vi.stubGlobal('fetch', fetch)
  return fetch
}
const json = (status: number, text: string, type = 'application/json') =>
  new Response(text, { status, headers: { 'content-type': type, 'X-Request-Id': 'r1' } })
/** A server that never answers; the request ends only when it is aborted. */
const silence = (init: RequestInit) =>
  new Promise<Response>((_, reject) => {
    init.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')))
  })

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('send in H5', () => {
  it('sends JSON to its own origin with the cookie and gives back status, headers and parsed body', async () => {
    const fetch = answerWith(() => json(201, '{"paymentId":"pay_1"}'))
    const result = await send({ ...ask, headers: { 'idempotency-key': 'k' } })
    expect(result).toMatchObject({ kind: 'response', status: 201, headers: { 'x-request-id': 'r1' }, body: { paymentId: 'pay_1' } })
    const [url, init] = fetch.mock.calls[0] ?? []
    expect(url).toBe(`${location.origin}/api/v1/payments`)
    expect(init).toMatchObject({ method: 'POST', body: '{"payableFen":1750}', credentials: 'include', redirect: 'error' })
    expect(init?.headers).toEqual({ 'content-type': 'application/json', 'idempotency-key': 'k' })
  })

  it('hands on refusals as responses', async () => {
    answerWith(() => json(409, '{"code":"in_flight"}', 'application/problem+json'))
    expect(await send(ask)).toMatchObject({ kind: 'response', status: 409, body: { code: 'in_flight' } })
  })

  it('gives text as text and nothing as null', async () => {
    answerWith(() => json(200, 'a,b', 'text/csv'))
    expect(await send({ ...ask, method: 'GET', body: undefined })).toMatchObject({ body: 'a,b' })
    answerWith(() => new Response(null, { status: 204 }))
    expect(await send(ask)).toMatchObject({ kind: 'response', status: 204, body: null })
  })

  it('calls a cut answer lost, since nobody knows what it said', async () => {
    answerWith(() => json(200, '{"paymentId":"pa'))
    expect(await send(ask)).toEqual({ kind: 'lost', reason: 'interrupted' })
  })

  it('tells a broken connection from a device that knows of no network', async () => {
    answerWith(() => Promise.reject(new TypeError('Failed to fetch')))
    expect(await send(ask)).toEqual({ kind: 'lost', reason: 'interrupted' })
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    expect(await send(ask)).toEqual({ kind: 'lost', reason: 'offline' })
  })

  it('gives up after the time limit', async () => {
    vi.useFakeTimers()
    answerWith(silence)
    const result = send(ask)
    await vi.advanceTimersByTimeAsync(1000)
    expect(await result).toEqual({ kind: 'lost', reason: 'timeout' })
  })

  it('ends when the caller aborts, before or while it runs', async () => {
    answerWith((init) => (init.signal?.aborted ? Promise.reject(new DOMException('aborted', 'AbortError')) : silence(init)))
    const controller = new AbortController()
    const result = send({ ...ask, signal: controller.signal })
    controller.abort()
    expect(await result).toEqual({ kind: 'lost', reason: 'aborted' })
    expect(await send({ ...ask, signal: controller.signal })).toEqual({ kind: 'lost', reason: 'aborted' })
  })
})
