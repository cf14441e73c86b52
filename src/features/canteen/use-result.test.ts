import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Schema } from '@/api/types'
import { useMinuteWord } from './use-result'

const NOON = Date.parse('2026-11-20T12:00:00+08:00')
const wordOf = (text: string, validUntil: string): Schema<'MinuteWord'> => ({ word: text, shape: 'star', colour: 'blue', validFrom: '2026-11-20T12:00:00+08:00', validUntil, serverTime: '2026-11-20T12:00:50+08:00' })
const payment = (word: Schema<'MinuteWord'> | null) => ({ paymentId: 'pay_1', word })
const first = wordOf('渔火', '2026-11-20T12:01:00+08:00')

const read = vi.hoisted(() => ({ data: undefined, error: null, dataUpdatedAt: 0, errorUpdatedAt: 0, refetch: vi.fn() }))
vi.mock('@/api/query', () => ({ useRead: () => read }))
const pass = (ms: number) => act(() => { vi.advanceTimersByTime(ms) })
const lost = { failure: { kind: 'lost', reason: 'timeout' } }

beforeEach(() => {
  vi.useFakeTimers({ now: NOON + 50_000 })
  Object.assign(read, { data: undefined, error: null, dataUpdatedAt: 0, errorUpdatedAt: 0 })
  read.refetch.mockReset()
})
afterEach(() => void vi.useRealTimers())

test('a lost answer hides no word that still holds', () => {
  Object.assign(read, { error: lost })
  const { result } = renderHook(() => useMinuteWord(payment(first)))
  expect(result.current).toEqual({ word: first, isOver: false })
})

test('an old word goes, is not called over, and is asked for until there is a new one', () => {
  const { result, rerender } = renderHook(() => useMinuteWord(payment(first)))
  pass(10_400)
  expect(read.refetch).toHaveBeenCalledTimes(1)
  for (const tries of [2, 3]) {
    Object.assign(read, { error: lost, errorUpdatedAt: tries })
    rerender()
    pass(3_000)
    expect(read.refetch).toHaveBeenCalledTimes(tries)
  }
  rerender()
  expect(result.current).toEqual({ word: null, isOver: false })
  const next = wordOf('海风', '2026-11-20T12:02:00+08:00')
  Object.assign(read, { data: next, error: null, dataUpdatedAt: 9 })
  rerender()
  expect(result.current.word).toEqual(next)
})

test('the server alone says that it is over; then nothing is asked any more', () => {
  Object.assign(read, { data: first, error: { failure: { kind: 'problem', problem: { code: 'word_expired' } } } })
  const { result } = renderHook(() => useMinuteWord(payment(first)))
  pass(120_000)
  expect(result.current).toEqual({ word: null, isOver: true })
  expect(read.refetch).not.toHaveBeenCalled()
})
