import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useSession } from '@/features/session'
import { payments } from './payments'
import { useAttempt, useUnsettledAttempts } from './use-attempts'

const signIn = (staffId: string) => useSession.setState({ status: 'signed_in', user: { staffId, name: '陈海平', roles: ['cadre'] } })

test('an attempt is shown to its own user only, also at its own address', async () => {
  signIn('stf_a')
  const payee = { windowId: 'win_1', windowName: '1 号窗口', venueName: '第一食堂' }
  const begun = await payments.begin('stf_a', { quoteId: 'quo_1', payableFen: 1750, payee })
  const key = begun.ok ? begun.value.key : ''
  const { result } = renderHook(() => ({ one: useAttempt(key), open: useUnsettledAttempts() }))
  expect(result.current.one).toMatchObject({ payableFen: 1750 })
  act(() => signIn('stf_b'))
  expect(result.current).toEqual({ one: null, open: [] })
  act(() => useSession.setState({ status: 'signed_out', user: null }))
  expect(result.current.one).toBeNull()
})
