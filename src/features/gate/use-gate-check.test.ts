import { act, renderHook } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import type { OfflineAnswer } from './offline/use-offline'
import { useGateCheck } from './use-gate-check'

const call = vi.hoisted(() => vi.fn())
vi.mock('@/api/client', () => ({ call }))
const signal = vi.hoisted(() => vi.fn())
vi.mock('./signal', () => ({ signal }))

const verdict = (colour: string, isAdmissible: boolean) => ({ kind: 'ok', body: { checkId: 'chk_1', colour, isAdmissible, reasons: [] } })
const offline = (colour: 'green' | 'red'): OfflineAnswer =>
  ({ issuedAt: '', verdict: { colour, reasons: [], pass: null, hostRequired: false, firstUseAt: null, judgedAtMs: 0 } })
const LOST = { kind: 'lost', reason: 'timeout' }
const shown = { by: 'code', value: '123456' } as const

beforeEach(() => {
  call.mockReset()
  signal.mockReset()
})

const gate = (judge: (answer: unknown) => OfflineAnswer | null = () => null) => renderHook(() => useGateCheck('gat_east', judge)).result

test('one request, the answer, and its sound', async () => {
  call.mockResolvedValueOnce(verdict('yellow', true))
  const result = gate()
  await act(() => result.current.check(shown))
  expect(call).toHaveBeenCalledTimes(1)
  expect(call.mock.lastCall?.slice(0, 2)).toEqual(['checkPass', { path: { gateId: 'gat_east' }, body: shown }])
  expect(result.current.step).toMatchObject({ name: 'verdict', verdict: { checkId: 'chk_1' } })
  expect(signal.mock.calls).toEqual([['wait']])
})

test('no answer: the list on the device tells, and a red one sounds like stop', async () => {
  call.mockResolvedValueOnce(LOST)
  const result = gate(() => offline('red'))
  await act(() => result.current.check(shown))
  expect(result.current.step).toEqual({ name: 'offline', answer: offline('red') })
  expect(signal.mock.calls).toEqual([['stop']])
})

test('no answer and no list: said so, and nothing sounds like go', async () => {
  call.mockResolvedValueOnce(LOST)
  const result = gate()
  await act(() => result.current.check(shown))
  expect(result.current.step).toEqual({ name: 'open', failure: LOST })
  expect(signal).not.toHaveBeenCalled()
})

test('a refusal of the server is never judged by the list', async () => {
  const locked = { kind: 'problem', problem: { status: 429, code: 'gate_code_locked' } }
  call.mockResolvedValueOnce(locked)
  const judge = vi.fn(() => offline('green'))
  const result = gate(judge)
  await act(() => result.current.check(shown))
  expect(result.current.step).toEqual({ name: 'open', failure: locked })
  expect(judge).not.toHaveBeenCalled()
})

test('an answer about the visitor before is not shown', async () => {
  let answer: (value: unknown) => void = () => undefined
  call.mockReturnValueOnce(new Promise((resolve) => { answer = resolve })).mockResolvedValueOnce(verdict('red', false))
  const result = gate()
  const first = result.current.check(shown)
  await act(() => result.current.check({ by: 'code', value: '654321' }))
  await act(async () => {
    answer(verdict('green', true))
    await first
  })
  expect(result.current.step).toMatchObject({ verdict: { colour: 'red' } })
  act(() => result.current.reset())
  expect(result.current.step).toEqual({ name: 'open' })
})
