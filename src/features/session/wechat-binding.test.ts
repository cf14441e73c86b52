import { beforeEach, describe, expect, test, vi } from 'vitest'

const call = vi.hoisted(() => vi.fn())
vi.mock('@/api/client', () => ({ call }))
const refetch = vi.hoisted(() => vi.fn(() => Promise.resolve()))
vi.mock('@/api/query-client', () => ({ queryClient: { invalidateQueries: refetch } }))
const leave = vi.hoisted(() => vi.fn())
vi.mock('./sign-in', () => ({ signOut: leave }))
const platform = vi.hoisted(() => ({ credential: 'cookie' }))
vi.mock('@/platform/sign-in', () => ({ get credential() { return platform.credential } }))

const done = { kind: 'ok', body: undefined }
const lost = { kind: 'lost', reason: 'timeout' }
const gone = { kind: 'problem', problem: { status: 404, code: 'not_found' } }

beforeEach(() => {
  for (const mock of [call, refetch, leave]) mock.mockClear()
  vi.resetModules()
})

describe.each(['cookie', 'bearer'])('with a %s', (credential) => {
  const unbind = async (answer: unknown) => {
    platform.credential = credential
    call.mockResolvedValueOnce(answer)
    return (await import('./wechat-binding')).unbindWechat()
  }
  const [seenAnew, left] = credential === 'cookie' ? [1, 0] : [0, 1]

  test.each([['done', done], ['done before', gone]])('%s', async (_what, answer) => {
    expect(await unbind(answer)).toBeNull()
    expect([refetch.mock.calls.length, leave.mock.calls.length]).toEqual([seenAnew, left])
  })

  test('without an answer nobody leaves', async () => {
    expect(await unbind(lost)).toEqual(lost)
    expect([refetch.mock.calls.length, leave.mock.calls.length]).toEqual([0, 0])
  })
})
