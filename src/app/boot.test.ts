import { beforeEach, expect, test, vi } from 'vitest'
import { queryClient } from '@/api/query-client'
import { payments } from '@/features/checkout'
import { useSession } from '@/features/session'
import { storage } from '@/platform/storage'
import { startApp } from './boot'

vi.stubGlobal('fetch', vi.fn(() => Promise.reject(new TypeError('offline'))))
// What the app does a while after its start would run when the test's document is gone.
vi.useFakeTimers()
startApp()

const is = (staffId: string, status: 'signed_in' | 'signed_out' = 'signed_in') =>
  useSession.setState({ status, user: { staffId, name: '陈海平', roles: ['cadre'] } })

beforeEach(() => {
  is('stf_a')
  queryClient.setQueryData(['getHome', null, null], { name: '陈海平' })
  storage.set('draft.pay', { code: 'w1', draft: { amount: '17.5' } })
})

test('the same user who signs in again finds what was shown and typed', () => {
  is('stf_a', 'signed_out')
  is('stf_a')
  expect(queryClient.getQueryData(['getHome', null, null])).toBeDefined()
  expect(storage.get('draft.pay').kind).toBe('found')
})

test('somebody else who signs in after the session ended finds neither', () => {
  is('stf_a', 'signed_out')
  is('stf_b')
  expect(queryClient.getQueryData(['getHome', null, null])).toBeUndefined()
  expect(storage.get('draft.pay').kind).toBe('missing')
})

test('what was left open is asked for as soon as its user is back, once', async () => {
  const asked = vi.spyOn(payments, 'reconcile')
  is('stf_a', 'signed_out')
  expect(asked).not.toHaveBeenCalled()
  is('stf_a')
  is('stf_a')
  expect(asked.mock.calls).toEqual([['stf_a']])
})

test('who signs in in another tab takes this one over at once, though it lies in the background', () => {
  const user = { staffId: 'stf_b', name: '王晓琳', roles: ['cadre'] }
  localStorage.setItem('egj:session.user', JSON.stringify(user))
  window.dispatchEvent(new StorageEvent('storage', { key: 'egj:session.user' }))
  expect(useSession.getState()).toEqual({ status: 'unknown', user })
  expect(queryClient.getQueryData(['getHome', null, null])).toBeUndefined()
})
