import { act, renderHook, waitFor } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { sendIntent } from './intents'
import { useIntent, useIntents } from './use-intents'

const answer = vi.hoisted(() => vi.fn())
vi.mock('./client', () => ({ call: answer }))

const lost = { kind: 'lost', reason: 'timeout' }
const input = { body: { itemId: 'itm_1', quantity: 1, points: 300, fen: 0 } }
const request = { operationId: 'redeem', scope: 'itm_1', userId: 'stf_chen', input } as const

beforeEach(() => {
  localStorage.clear()
  answer.mockReset()
})

test('what an earlier visit left open is asked for when the screen opens', async () => {
  answer.mockResolvedValueOnce(lost).mockResolvedValueOnce({ kind: 'ok', body: { redemptionId: 'rdm_1' } })
  await sendIntent(request)
  const heard = vi.fn()
  const list = renderHook(() => useIntents('stf_chen'))
  expect(list.result.current).toHaveLength(1)
  const { result } = renderHook(() => useIntent('redeem', 'itm_1', 'stf_chen', heard))
  await waitFor(() => expect(heard).toHaveBeenCalledWith({ kind: 'done', body: { redemptionId: 'rdm_1' } }))
  expect(result.current).toMatchObject({ open: null, busy: false })
  expect(list.result.current).toEqual([])
})

test('nothing is sent by opening it, and an answer that comes after leaving moves no other page', async () => {
  let settle: (value: unknown) => void = () => undefined
  answer.mockReturnValue(new Promise((resolve) => { settle = resolve }))
  const heard = vi.fn()
  const { result, unmount } = renderHook(() => useIntent('redeem', 'itm_1', 'stf_chen', heard))
  expect(answer).not.toHaveBeenCalled()
  await act(async () => result.current.send(input))
  await waitFor(() => expect(result.current).toMatchObject({ busy: true, open: { scope: 'itm_1' } }))
  unmount()
  await act(async () => settle({ kind: 'ok', body: {} }))
  expect(heard).not.toHaveBeenCalled()
})
