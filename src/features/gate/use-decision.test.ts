import { act, renderHook } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Schema } from '@/api/types'
import { useDecision } from './use-decision'

const intents = vi.hoisted(() => ({ sendIntent: vi.fn(), pendingIntent: vi.fn() }))
vi.mock('@/api/intents', () => intents)
const signal = vi.hoisted(() => vi.fn())
vi.mock('./signal', () => ({ signal }))

const visit = { visitId: 'vis_1', nameMasked: '李*' } as Schema<'GateVisit'>
const verdictOf = (checkId: string): Schema<'Verdict'> => ({
  checkId, checkedAt: '', expiresAt: '', colour: 'green', reasons: [], isAdmissible: true, hostRequired: false, visit, firstUse: null, rightGates: [],
})
const told = { onAdmitted: vi.fn(), onTurnedAway: vi.fn(), onLeft: vi.fn() }
const LOST = { kind: 'lost', reason: 'timeout' }
const one = { persons: 2, hostPresent: false }

beforeEach(() => vi.resetAllMocks())

const decision = () => renderHook(({ checkId }) => useDecision('gat_east', 'stf_1', verdictOf(checkId), told), { initialProps: { checkId: 'chk_1' } })

test('an admission is an intent about its check, and told when it is done', async () => {
  intents.sendIntent.mockResolvedValueOnce({ kind: 'done', body: visit })
  const { result } = decision()
  await act(() => result.current.admit(one))
  expect(intents.sendIntent.mock.calls).toEqual([[{
    operationId: 'admitVisitor', scope: 'chk_1', userId: 'stf_1', input: { path: { gateId: 'gat_east' }, body: { checkId: 'chk_1', ...one } },
  }]])
  expect(told.onAdmitted.mock.calls).toEqual([[visit, 2]])
})

test('refused: it stands there, and sounds like stop', async () => {
  const failure = { kind: 'problem', problem: { status: 422, code: 'pass_used' } }
  intents.sendIntent.mockResolvedValueOnce({ kind: 'refused', failure })
  const { result } = decision()
  await act(() => result.current.admit(one))
  expect(result.current.state).toEqual({ name: 'refused', failure })
  expect(signal.mock.calls).toEqual([['stop']])
  expect(told.onAdmitted).not.toHaveBeenCalled()
})

test('unsettled: nothing is told; asking sends the same again', async () => {
  intents.sendIntent.mockResolvedValueOnce({ kind: 'unsettled', failure: LOST }).mockResolvedValueOnce({ kind: 'done', body: visit })
  intents.pendingIntent.mockReturnValueOnce({})
  const { result } = decision()
  await act(() => result.current.turnAway({ reason: 'host_absent', note: null }))
  expect(result.current.state).toEqual({ name: 'unsettled', what: 'refuse', failure: LOST })
  await act(async () => expect(result.current.ask()).toBe(true))
  expect(intents.sendIntent.mock.calls[1]).toEqual(intents.sendIntent.mock.calls[0])
  expect(told.onTurnedAway).toHaveBeenCalledTimes(1)
})

test('what the app settled by itself meanwhile is not sent anew', async () => {
  intents.sendIntent.mockResolvedValueOnce({ kind: 'unsettled', failure: LOST })
  intents.pendingIntent.mockReturnValueOnce(null)
  const { result } = decision()
  await act(() => result.current.letOut())
  act(() => expect(result.current.ask()).toBe(false))
  expect(intents.sendIntent).toHaveBeenCalledTimes(1)
})

test('an outcome about the visitor before moves nothing', async () => {
  let answer: (outcome: unknown) => void = () => undefined
  intents.sendIntent.mockReturnValueOnce(new Promise((resolve) => { answer = resolve }))
  const { result, rerender } = decision()
  const first = result.current.admit(one)
  rerender({ checkId: 'chk_2' })
  await act(async () => {
    answer({ kind: 'done', body: visit })
    await first
  })
  expect(told.onAdmitted).not.toHaveBeenCalled()
  expect(result.current.state).toEqual({ name: 'open' })
})
