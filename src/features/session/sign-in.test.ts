import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { bearer, setBearer } from '@/api/credential'
import { storage } from '@/platform/storage'
import { agreeTo, signInBySms, signOut } from './sign-in'
import { currentUserId, useSession } from './store'

const call = vi.hoisted(() => vi.fn())
vi.mock('@/api/client', () => ({ call }))
vi.mock('@/platform/lock', async () => ({ withLock: (await import('@/platform/lock/queue')).inProcessLock() }))

const user = { staffId: 'stf_1', name: '陈海平', roles: ['cadre' as const] }

const isKept = (key: string): boolean => storage.get(key).kind === 'found'

/** Lets everything that waits for nothing but promises happen. */
const settle = () => new Promise((resolve) => setTimeout(resolve))

beforeEach(() => {
  call.mockReset()
  storage.set('session.user', user)
  useSession.setState({ status: 'signed_in', user })
  setBearer('mine')
})
afterEach(() => setBearer(null))

/** Every answer to the sign-out waits until it is given. */
function slowSignOut() {
  let answer: (result: unknown) => void = () => undefined
  const told = new Promise((resolve) => (answer = resolve))
  const calls: string[] = []
  call.mockImplementation((id: string) => {
    calls.push(`${id} as ${bearer() ?? 'nobody'}`)
    return id === 'signOut' ? told : Promise.resolve({ kind: 'ok', body: { token: 'new', me: user } })
  })
  return { calls, answer }
}

test('a server that does not answer holds up nobody who leaves, and hears of it later', async () => {
  const { calls, answer } = slowSignOut()
  signOut()
  expect([calls, bearer(), currentUserId(), useSession.getState()]).toEqual([['signOut as mine'], null, null, { status: 'signed_out', user: null }])
  answer({ kind: 'lost', reason: 'timeout' })
  await settle()
  expect(isKept('session.leaving')).toBe(true)
})

test('a sign-in is sent once the sign-out is answered, so that its cookie is the last one', async () => {
  const { calls, answer } = slowSignOut()
  signOut()
  const entered = signInBySms('13800000002', '111111', '2026-11-01')
  await settle()
  expect(calls).toEqual(['signOut as mine'])
  answer({ kind: 'ok', body: undefined })
  expect(await entered).toEqual({ kind: 'signed_in' })
  expect([calls[1], bearer(), isKept('session.leaving')]).toEqual(['signInWithSms as nobody', 'new', false])
})

test('a sign-out that gets no answer keeps nobody out for good', async () => {
  const { answer } = slowSignOut()
  signOut()
  const entered = signInBySms('13800000002', '111111', '2026-11-01')
  answer({ kind: 'lost', reason: 'timeout' })
  expect(await entered).toEqual({ kind: 'signed_in' })
  expect(isKept('session.leaving')).toBe(false)
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
  expect(isKept('session.consent')).toBe(false)
  call.mockResolvedValueOnce({ kind: 'ok', body: {} })
  expect(await agreeTo('2026-12-01')).toBeNull()
  expect([storage.get('session.consent'), call.mock.lastCall]).toEqual([{ kind: 'found', value: '2026-12-01' }, ['recordPrivacyConsent', { body: { privacyVersion: '2026-12-01' } }]])
})
