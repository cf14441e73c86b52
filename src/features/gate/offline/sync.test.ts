import { beforeEach, expect, test, vi } from 'vitest'
import type { KeptEvent, OfflineGate } from '../offline-gate'
import { syncEvents } from './sync'

const send = vi.hoisted(() => vi.fn())
vi.mock('@/api/intents', () => ({ sendIntent: send }))

const eventOf = (nth: number, listId = 'ofl_1'): KeptEvent => ({
  eventKey: `key-${nth}`, kind: 'admitted', visitId: `vis_${nth}`, passId: `pas_${nth}`, at: `2026-11-20T12:0${nth % 10}:00+08:00`,
  persons: nth % 3 + 1, reason: null, listId, isTaken: false,
})
const list = { listId: 'ofl_2', issuedAt: '', validUntil: '', audience: '', keys: [], stepSeconds: 30, digits: 6, passes: [], burned: [] }
const gateWith = (...events: KeptEvent[]): OfflineGate => ({ list, events })
const answer = (...results: { eventKey: string; outcome: string; firstUse: unknown }[]) => ({ kind: 'done', body: { results, conflicts: 0 } })
const recorded = (nth: number) => ({ eventKey: `key-${nth}`, outcome: 'recorded', firstUse: null })
const keysOf = (events: readonly { eventKey: string }[]) => events.map(({ eventKey }) => eventKey)
const sentKeys = () => send.mock.calls.map(([{ input }]) => [input.body.listId, ...keysOf(input.body.events)])

beforeEach(() => send.mockReset())

test('in order, one list after the other, and each answer is put down', async () => {
  send.mockResolvedValueOnce(answer(recorded(1), recorded(2))).mockResolvedValueOnce(answer(recorded(3)))
  const kept: number[] = []
  const keep = ({ events }: OfflineGate) => void kept.push(events.filter(({ isTaken }) => !isTaken).length)
  expect(await syncEvents('gat_east', 'stf_1', gateWith(eventOf(1), eventOf(2), eventOf(3, 'ofl_2')), keep)).toEqual({ conflicts: [], failure: null })
  expect(sentKeys()).toEqual([['ofl_1', 'key-1', 'key-2'], ['ofl_2', 'key-3']])
  expect(kept).toEqual([1, 0])
})

test('a conflict is told with its first use, also when the first answer was lost', async () => {
  const firstUse = { at: '2026-11-20T11:58:00+08:00', gateName: '南门' }
  send.mockResolvedValueOnce(answer({ eventKey: 'key-1', outcome: 'conflict', firstUse }, { eventKey: 'key-2', outcome: 'known', firstUse }, { eventKey: 'key-3', outcome: 'known', firstUse: null }))
  const { conflicts } = await syncEvents('gat_east', 'stf_1', gateWith(eventOf(1), eventOf(2), eventOf(3)), () => undefined)
  expect(conflicts).toEqual([
    { eventKey: 'key-1', at: eventOf(1).at, persons: 2, firstUse },
    { eventKey: 'key-2', at: eventOf(2).at, persons: 3, firstUse },
  ])
})

test.each([
  [{ kind: 'unsettled', failure: { kind: 'lost', reason: 'timeout' } }, { kind: 'lost', reason: 'timeout' }],
  [{ kind: 'storage_full' }, { kind: 'lost', reason: 'interrupted' }],
])('%j stops it; nothing is ticked off', async (outcome, failure) => {
  send.mockResolvedValueOnce(outcome)
  const keep = vi.fn()
  expect(await syncEvents('gat_east', 'stf_1', gateWith(eventOf(1)), keep)).toEqual({ conflicts: [], failure })
  expect(keep).not.toHaveBeenCalled()
  expect(send).toHaveBeenCalledTimes(1)
})

test('nothing to tell sends nothing', async () => {
  await syncEvents('gat_east', 'stf_1', gateWith({ ...eventOf(1), isTaken: true }), () => undefined)
  expect(send).not.toHaveBeenCalled()
})
