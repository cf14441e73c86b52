import { beforeEach, expect, test, vi } from 'vitest'
import { storage } from '@/platform/storage'
import { currentUserId, followOtherTabs, forgetUser, rememberUser, useSession } from './store'

const shown = vi.hoisted(() => ({ listeners: [] as (() => void)[] }))
vi.mock('@/platform/online', () => ({ watchShown: (listener: () => void) => void shown.listeners.push(listener) }))
const comeToFront = () => shown.listeners.forEach((listener) => listener())
const otherTabDid = () => window.dispatchEvent(new StorageEvent('storage', { key: 'egj:session.user' }))
followOtherTabs()

const me = {
  staffId: 'stf_1', name: '陈海平', unitName: '事务中心', phoneMasked: '138****0001', roles: ['cadre' as const],
  payPin: { isSet: true, lockedUntil: null }, wechatBound: false, passwordFreeFen: 5000, serverTime: '2026-11-20T12:00:00+08:00',
}
const other = { staffId: 'stf_2', name: '周明', roles: ['office'] }

beforeEach(() => rememberUser(me))

test('what is kept names the user and no phone', () => {
  expect(Object.values(localStorage).join()).not.toContain('138')
  expect(currentUserId()).toBe('stf_1')
})

test.each(['otherTabDid', 'comeToFront'])('another tab that signed in as somebody else is followed: %s', (when) => {
  const happen = () => (when === 'otherTabDid' ? otherTabDid : comeToFront)()
  happen()
  expect(useSession.getState()).toMatchObject({ status: 'signed_in', user: { staffId: 'stf_1' } })
  storage.set('session.user', other)
  expect(currentUserId()).toBe('stf_2')
  happen()
  expect(useSession.getState()).toMatchObject({ status: 'unknown', user: { staffId: 'stf_2' } })
})

test('a sign-out in another tab is followed, and what does not parse is nobody', () => {
  storage.set('session.user', { staffId: 7 })
  otherTabDid()
  expect(useSession.getState()).toEqual({ status: 'signed_out', user: null })
  forgetUser()
  expect(currentUserId()).toBeNull()
})

test('every role of the contract is known, and nothing else is', () => {
  storage.set('session.user', { staffId: 'stf_3', name: '邱雪芬', roles: ['counter', 'window', 'office', 'cadre', 'admin', 'toString', 7] })
  otherTabDid()
  expect(useSession.getState().user?.roles).toEqual(['counter', 'window', 'office', 'cadre'])
})
