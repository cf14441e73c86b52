import { act, renderHook } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { useSession } from '@/features/session'
import { storage } from '@/platform/storage'
import { payments } from './payments'
import { usePinAgain } from './use-pin-again'

const json = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': status < 400 ? 'application/json' : 'application/problem+json' } })
const refusal = (code: string) => json(403, { type: 'about:blank', title: code, status: 403, code, retryable: false })

test('the PIN entered anew sends the same key; a wrong one sends nothing', async () => {
  const user = { staffId: 'stf_a', name: '陈海平', roles: ['cadre' as const] }
  storage.set('session.user', user)
  useSession.setState({ status: 'signed_in', user })
  const fetched = vi.fn<typeof fetch>()
  vi.stubGlobal('fetch', fetched)
  const payee = { windowId: 'win_1', windowName: '1 号窗口', venueName: '第一食堂' }
  const begun = await payments.begin('stf_a', { quoteId: 'quo_1', payableFen: 6000, payee })
  const key = begun.ok ? begun.value.key : ''
  fetched.mockResolvedValueOnce(refusal('pin_required'))
  await payments.submit(key)
  expect(payments.get(key)?.state).toBe('created')

  const { result } = renderHook(() => usePinAgain(key))
  fetched.mockResolvedValueOnce(refusal('pin_wrong'))
  await act(() => result.current.pay('904157'))
  expect(result.current).toMatchObject({ busy: false, failure: { problem: { code: 'pin_wrong' } } })
  expect(fetched).toHaveBeenCalledTimes(2)

  fetched.mockResolvedValueOnce(json(201, { proof: 'ppf_1', expiresAt: '2026-11-20T12:05:00+08:00' }))
  fetched.mockResolvedValueOnce(json(201, { paymentId: 'pay_1' }))
  await act(() => result.current.pay('283746'))
  expect(payments.get(key)).toMatchObject({ state: 'succeeded', paymentId: 'pay_1' })
  const headers = new Headers(fetched.mock.lastCall?.[1]?.headers)
  expect([headers.get('idempotency-key'), headers.get('pay-pin-proof')]).toEqual([key, 'ppf_1'])
  vi.unstubAllGlobals()
})
