import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { bearer, setBearer } from '@/api/credential'
import { agreeTo, signInBySms, signOut } from './sign-in'
import { currentUserId, useSession } from './store'

const kept = vi.hoisted(() => new Map<string, unknown>())
vi.mock('@/platform/storage', () => ({
  storage: {
    get: (key: string) => (kept.has(key) ? { kind: 'found', value: kept.get(key) } : { kind: 'missing' }),
    set: (key: string, value: unknown) => {
      kept.set(key, value)
      return { kind: 'saved' }
    },
    remove: (key: string) => {
      kept.delete(key)
      return { kind: 'removed' }
    },
  },
}))
const call = vi.hoisted(() => vi.fn())
vi.mock('@/api/client', () => ({ call }))

const user = { staffId: 'stf_1', name: '陈海平', roles: ['cadre' as const] }

beforeEach(() => {
  vi.useFakeTimers()
  call.mockReset()
  kept.clear()
  kept.set('session.user', user)
  useSession.setState({ status: 'signed_in', user })
  setBearer('mine')
})
afterEach(() => {
  vi.useRealTimers()
  setBearer(null)
})

test('a server that does not answer holds up nobody who leaves, and hears of it later', async () => {
  let sentWith: string | null = ''
  call.mockImplementation(() => {
    sentWith = bearer()
    return new Promise(() => undefined)
  })
  const left = signOut()
  expect([sentWith, bearer(), currentUserId()]).toEqual(['mine', null, null])
  await vi.advanceTimersByTimeAsync(1_000)
  await left
  expect(kept.has('session.leaving')).toBe(true)
})

test('who signs in at once keeps the new token when the old sign-out is answered', async () => {
  let answer: (result: unknown) => void = () => undefined
  call.mockReturnValue(new Promise((resolve) => (answer = resolve)))
  const left = signOut()
  setBearer('new')
  answer({ kind: 'ok', body: undefined })
  await left
  expect(bearer()).toBe('new')
  expect(kept.has('session.leaving')).toBe(false)
})

test('a sign-in without an answer leaves it open whose session the browser holds', async () => {
  call.mockResolvedValue({ kind: 'problem', problem: { status: 422, code: 'sms_code_wrong' } })
  await signInBySms('13800000002', '111111', '2026-11-01')
  expect(currentUserId()).toBe('stf_1')
  call.mockResolvedValue({ kind: 'lost', reason: 'timeout' })
  await signInBySms('13800000002', '222222', '2026-11-01')
  expect(currentUserId()).toBeNull()
})

test('a newer notice counts as agreed to only once the server has it', async () => {
  call.mockResolvedValueOnce({ kind: 'lost', reason: 'timeout' })
  expect(await agreeTo('2026-12-01')).toMatchObject({ kind: 'lost' })
  expect(kept.has('session.consent')).toBe(false)
  call.mockResolvedValueOnce({ kind: 'ok', body: {} })
  expect(await agreeTo('2026-12-01')).toBeNull()
  expect([kept.get('session.consent'), call.mock.lastCall]).toEqual(['2026-12-01', ['recordPrivacyConsent', { body: { privacyVersion: '2026-12-01' } }]])
})
