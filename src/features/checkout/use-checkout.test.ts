import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { queryClient } from '@/api/query-client'
import { useSession } from '@/features/session'
import { storage } from '@/platform/storage'
import { payments } from './payments'
import { useCheckout, type Quote, type QuoteRequest } from './use-checkout'

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
  expect(result.current.step).toMatchObject({ name: 'sent', isPaid: true })
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

test('without an answer it is out of these hands too, and nobody says it is paid', async () => {
  const sent = vi.fn()
  const { result } = renderHook(() => useCheckout(sent))
  lost()
  await act(() => result.current.confirm(quote('quo_1', 'win_1')))
  expect(sent).toHaveBeenCalledTimes(1)
  expect(result.current.step).toMatchObject({ name: 'sent', isPaid: false })
})

describe('coupons of a quote', () => {
  const request: QuoteRequest = { code: 'w1', scene: 'daily', periodId: 'lunch', dishFen: 1750, location: { status: 'unavailable' } }
  const problem = (status: number, code: string) => json(status, { type: 'about:blank', title: code, status, code, retryable: false, couponTitle: '满 15 减 2' })
  const bodies = () => fetched.mock.calls.map(([, init]) => JSON.parse(String(init?.body)) as Record<string, unknown>)
  const prepared = async () => {
    const { result } = renderHook(() => useCheckout(vi.fn()))
    fetched.mockResolvedValueOnce(json(201, quote('quo_best', 'win_1')))
    await act(() => result.current.prepare(request))
    return result
  }

  test('another choice is another quote of the same payment; the best one is asked for without ids', async () => {
    const result = await prepared()
    fetched.mockResolvedValueOnce(json(201, quote('quo_one', 'win_1')))
    await act(async () => expect(await result.current.chooseCoupons(quote('quo_best', 'win_1'), ['cpn_2'])).toBeNull())
    expect(result.current.step).toMatchObject({ name: 'confirming', quote: { quoteId: 'quo_one' } })
    fetched.mockResolvedValueOnce(json(201, quote('quo_none', 'win_1')))
    await act(async () => void (await result.current.chooseCoupons(quote('quo_one', 'win_1'), [])))
    fetched.mockResolvedValueOnce(json(201, quote('quo_again', 'win_1')))
    await act(async () => void (await result.current.chooseCoupons(quote('quo_none', 'win_1'), null)))
    expect(bodies()).toEqual([request, { ...request, couponIds: ['cpn_2'] }, { ...request, couponIds: [] }, request])
  })

  test('a choice that the server refuses leaves the quote as it was', async () => {
    const result = await prepared()
    fetched.mockResolvedValueOnce(problem(422, 'coupon_unavailable'))
    await act(async () => expect(await result.current.chooseCoupons(quote('quo_best', 'win_1'), ['cpn_2'])).toMatchObject({ kind: 'problem' }))
    expect(result.current.step).toMatchObject({ name: 'confirming', quote: { quoteId: 'quo_best' } })
  })

  test('the answer that this was paid before is accepted for the chosen coupons too', async () => {
    const result = await prepared()
    const again = { ...quote('quo_one', 'win_1'), duplicateOf: { paymentId: 'pay_0', paidAt: '2026-11-20T12:00:00+08:00', payableFen: 1550 } }
    fetched.mockResolvedValueOnce(json(201, again))
    await act(async () => void (await result.current.chooseCoupons(quote('quo_best', 'win_1'), ['cpn_2'])))
    expect(result.current.step).toMatchObject({ name: 'duplicate' })
    fetched.mockResolvedValueOnce(json(201, quote('quo_two', 'win_1')))
    await act(() => result.current.payAgain(again))
    expect(bodies().at(-1)).toEqual({ ...request, couponIds: ['cpn_2'], acceptDuplicateOf: 'pay_0' })
  })

  test('a coupon that was used meanwhile: said so beside a fresh best quote, nothing is sent to the result page', async () => {
    const result = await prepared()
    fetched.mockResolvedValueOnce(problem(422, 'coupon_unavailable')).mockResolvedValueOnce(json(201, quote('quo_fresh', 'win_1')))
    await act(() => result.current.confirm(quote('quo_best', 'win_1')))
    expect(result.current.step).toMatchObject({ name: 'confirming', quote: { quoteId: 'quo_fresh' }, failure: { problem: { code: 'coupon_unavailable', couponTitle: '满 15 减 2' } } })
    expect(result.current.stop).toBeNull()
  })

  test('without a fresh quote it stops beside the amount', async () => {
    const result = await prepared()
    fetched.mockResolvedValueOnce(problem(422, 'coupon_unavailable'))
    lost()
    await act(() => result.current.confirm(quote('quo_best', 'win_1')))
    expect(result.current.stop).toMatchObject({ kind: 'failure', failure: { problem: { code: 'coupon_unavailable' } } })
  })
})
