import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { send, sendEarly } from './index.h5'

const asked = { method: 'POST', url: '/api/v1/code-resolutions', headers: { accept: 'application/json' }, body: { code: 'w.k1.x', source: 'link' } } as const
/** Where the browser keeps whose session it is. */
const USER = 'egj:session.user'
const call = { ...asked, timeoutMs: 1000 }
const answer = (text: string) => new Response(text, { headers: { 'content-type': 'application/json' } })

/** A server whose answers are let go one by one. */
function server() {
  const waiting: ((response: Response) => void)[] = []
  const fetch = vi.fn((_url: string, { signal }: RequestInit) => new Promise<Response>((resolve, reject) => {
    waiting.push(resolve)
    signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')))
  }))
  vi.stubGlobal('fetch', fetch)
  return { fetch, answers: (text: string) => waiting.shift()?.(answer(text)) }
}

beforeEach(() => localStorage.setItem(USER, '"ann"'))
afterEach(() => {
  vi.unstubAllGlobals()
  delete (globalThis as { earlyRequest?: unknown }).earlyRequest
  localStorage.clear()
  vi.useRealTimers()
})

describe('a request that the document sent before the app was up', () => {
  it('is taken over by the same one: it goes out once, as the transport would have sent it', async () => {
    const { fetch, answers } = server()
    sendEarly(asked, USER)
    answers('{"payee":1}')
    expect(await send(call)).toMatchObject({ kind: 'response', status: 200, body: { payee: 1 } })
    expect(fetch).toHaveBeenCalledTimes(1)
    void send(call)
    expect(fetch, 'the next one is a new one').toHaveBeenCalledTimes(2)
    const [early, own] = fetch.mock.calls.map(([url, { signal: _signal, ...init }]) => ({ url, ...init }))
    expect(early).toEqual(own)
  })

  it('tells how long it took and how long ago it came', async () => {
    vi.useFakeTimers()
    const { answers } = server()
    sendEarly(asked, USER)
    await vi.advanceTimersByTimeAsync(150)
    answers('{}')
    await vi.advanceTimersByTimeAsync(900)
    expect(await send(call)).toMatchObject({ early: { tookMs: 150, sinceMs: 900 } })
  })

  it('is waited for while it is on its way, no longer than the transport waits', async () => {
    vi.useFakeTimers()
    const { fetch } = server()
    sendEarly(asked, USER)
    const result = send(call)
    await vi.advanceTimersByTimeAsync(1000)
    expect(await result).toEqual({ kind: 'lost', reason: 'timeout' })
    expect(fetch.mock.calls[0]?.[1].signal?.aborted).toBe(true)
  })

  it('is lost as any other when it fails', async () => {
    vi.stubGlobal('fetch', vi.fn(() => Promise.reject(new TypeError('Failed to fetch'))))
    sendEarly(asked, USER)
    await Promise.resolve()
    expect(await send(call)).toEqual({ kind: 'lost', reason: 'interrupted' })
  })

  it('ends when the one who took it over ends', async () => {
    const { fetch } = server()
    sendEarly(asked, USER)
    const controller = new AbortController()
    const result = send({ ...call, signal: controller.signal })
    controller.abort()
    expect(await result).toEqual({ kind: 'lost', reason: 'aborted' })
    expect(fetch.mock.calls[0]?.[1].signal?.aborted).toBe(true)
  })

  it('is not given to another question', () => {
    const { fetch } = server()
    sendEarly(asked, USER)
    void send({ ...call, body: { code: 'other.k1.x', source: 'link' } })
    void send({ ...call, url: '/api/v1/quotes' })
    void send({ ...call, headers: { ...asked.headers, authorization: 'Bearer t' } })
    expect(fetch).toHaveBeenCalledTimes(4)
  })

  it.each([
    ['somebody else', () => localStorage.setItem(USER, '"bob"')],
    ['nobody', () => localStorage.clear()],
  ])('is thrown away when %s is signed in by now', (_who, change) => {
    const { fetch } = server()
    sendEarly(asked, USER)
    change()
    void send(call)
    expect(fetch).toHaveBeenCalledTimes(2)
    expect(fetch.mock.calls[0]?.[1].signal?.aborted).toBe(true)
  })

  it('is thrown away when it is old: its balances may have changed', async () => {
    vi.useFakeTimers()
    const { fetch, answers } = server()
    sendEarly(asked, USER)
    answers('{}')
    await vi.advanceTimersByTimeAsync(10_001)
    void send(call)
    expect(fetch).toHaveBeenCalledTimes(2)
  })

  it('is not sent for a browser that knows no user, or none of whose storage may be read', () => {
    const { fetch } = server()
    localStorage.clear()
    sendEarly(asked, USER)
    vi.stubGlobal('localStorage', { getItem: () => { throw new DOMException('blocked', 'SecurityError') } })
    sendEarly(asked, USER)
    expect(fetch).not.toHaveBeenCalled()
  })
})
