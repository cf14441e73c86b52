import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { queryClient } from '@/api/query-client'
import { useSession } from '@/features/session'
import { storage } from '@/platform/storage'
import { payments } from './payments'
import { useCheckout, type Quote } from './use-checkout'

const fetched = vi.fn<typeof fetch>()
const json = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': status < 400 ? 'application/json' : 'application/problem+json' } })
const lost = () => fetched.mockRejectedValueOnce(new TypeError('offline'))
const calls = () => fetched.mock.calls.map(([url, init]) => `${init?.method ?? ''} ${new URL(String(url)).pathname.replace('/api/v1', '').replace(/attempts\/.*/, 'attempts/…')}`)
const quote = (quoteId: string, windowId: string) => ({ quoteId, payableFen: 1750, payee: { windowId, windowName: '1 号窗口', venueName: '第一食堂' }, pinRequired: false, duplicateOf: null }) as Quote

/** A payment to the window whose answer was lost. */
async function leaveOpen(windowId: string): Promise<void> {
  const begun = await payments.begin('stf_a', quote(`quo_of_${windowId}`, windowId))
  lost()
  await payments.submit(begun.ok ? begun.value.key : '')
  fetched.mockClear()
}

beforeEach(() => {
  const user = { staffId: 'stf_a', name: '陈海平', roles: ['cadre' as const] }
  storage.set('session.user', user)
  useSession.setState({ status: 'signed_in', user })
  fetched.mockReset()
  vi.stubGlobal('fetch', fetched)
})
afterEach(() => {
  vi.unstubAllGlobals()
  localStorage.clear()
})

test('who has no PIN is told so before any digit is asked for; who has one is asked for it, once known without a question', async () => {
  const { result } = renderHook(() => useCheckout(vi.fn()))
  const request = { code: 'w1', scene: 'daily', periodId: 'lunch', dishFen: 6000, location: { status: 'unavailable' } } as const
  const prepareWith = async (...me: Response[]) => {
    fetched.mockReset()
    fetched.mockResolvedValueOnce(json(201, { ...quote('quo_1', 'win_1'), pinRequired: true }))
    for (const answer of me) fetched.mockResolvedValueOnce(answer)
    await act(() => result.current.prepare(request))
    return [calls(), result.current.stop, result.current.step.name]
  }
  const me = (isSet: boolean) => json(200, { payPin: { isSet, lockedUntil: null } })
  expect(await prepareWith(me(false))).toEqual([['POST /quotes', 'GET /me'], { kind: 'no_pin' }, 'idle'])
  expect(await prepareWith(me(true))).toEqual([['POST /quotes', 'GET /me'], null, 'confirming'])
  expect(await prepareWith()).toEqual([['POST /quotes'], null, 'confirming'])
})

test('a payment that is open at another window holds up nobody, and the answer is what the result page shows', async () => {
  await leaveOpen('win_2')
  const sent = vi.fn()
  const { result } = renderHook(() => useCheckout(sent))
  fetched.mockResolvedValueOnce(json(201, { paymentId: 'pay_1' }))
  await act(() => result.current.confirm(quote('quo_1', 'win_1')))
  expect(calls()).toEqual(['POST /payments'])
  expect(sent).toHaveBeenCalledTimes(1)
  expect(queryClient.getQueryData(['getPayment', { paymentId: 'pay_1' }, null])).toEqual({ paymentId: 'pay_1' })
})

test('one that is open at the same window is asked about first, and without an answer nothing is sent', async () => {
  await leaveOpen('win_1')
  const sent = vi.fn()
  const { result } = renderHook(() => useCheckout(sent))
  lost()
  await act(() => result.current.confirm(quote('quo_1', 'win_1')))
  expect(calls()).toHaveLength(1)
  expect(calls()[0]).toMatch(/^GET .*attempts/)
  expect(result.current.stop).toMatchObject({ kind: 'unsettled', attempt: { quoteId: 'quo_of_win_1' } })
  expect(sent).not.toHaveBeenCalled()
})
