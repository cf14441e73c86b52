import { beforeEach, expect, test, vi } from 'vitest'
import { storage } from '@/platform/storage'
import { pendingRefund, refund } from './refund-attempt'

vi.mock('@/platform/lock', async () => {
  const { inProcessLock } = await import('@/platform/lock/queue')
  return { withLock: inProcessLock() }
})
const answer = vi.hoisted(() => vi.fn())
vi.mock('@/api/client', () => ({ call: answer }))

const signIn = (staffId: string) => storage.set('session.user', { staffId, name: '林波', roles: ['window'] })
const keys = () => answer.mock.calls.map(([, , options]) => options.headers['Idempotency-Key'])

beforeEach(() => {
  answer.mockReset()
  signIn('stf_lin')
})

test('a lost answer is asked for with the same key and body, whatever was typed since', async () => {
  answer.mockResolvedValueOnce({ kind: 'lost', reason: 'timeout' })
  expect(await refund('pay_1', 500, '菜品打错')).toMatchObject({ kind: 'unsettled' })
  answer.mockResolvedValueOnce({ kind: 'ok', body: { fen: 500 } })
  expect(await refund('pay_1', 900, '别的')).toMatchObject({ kind: 'done' })
  expect(new Set(keys()).size).toBe(1)
  expect(answer.mock.lastCall?.[1]).toMatchObject({ body: { fen: 500, reason: '菜品打错' } })
  expect(pendingRefund('pay_1')).toBeNull()
})

test('another user of the same phone never sends a refund that is not theirs', async () => {
  answer.mockResolvedValue({ kind: 'lost', reason: 'timeout' })
  await refund('pay_1', 500, '菜品打错')
  signIn('stf_xu')
  expect(pendingRefund('pay_1')).toBeNull()
  await refund('pay_1', 900, '少给一份')
  signIn('stf_lin')
  expect(pendingRefund('pay_1')).toMatchObject({ fen: 500 })
  expect(new Set(keys()).size).toBe(2)
})

test('a refusal that moved nothing ends it; one that may be asked again does not', async () => {
  const problem = (status: number) => ({ kind: 'problem', problem: { status } })
  answer.mockResolvedValueOnce(problem(409)).mockResolvedValueOnce(problem(401)).mockResolvedValueOnce(problem(422))
  for (const kind of ['unsettled', 'unsettled', 'refused']) expect((await refund('pay_1', 500, '菜品打错')).kind).toBe(kind)
  expect(pendingRefund('pay_1')).toBeNull()
})
