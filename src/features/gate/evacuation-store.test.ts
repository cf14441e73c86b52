import { beforeEach, expect, test, vi } from 'vitest'
import { accountedFor, forgetRollCall, readRollCall, setTicked, useRollCall } from './evacuation-store'

const answer = vi.hoisted(() => vi.fn())
vi.mock('@/api/client', () => ({ call: answer }))
const session = vi.hoisted(() => ({ userId: 'stf_1', wipes: [] as (() => void)[] }))
vi.mock('@/features/session', () => ({ currentUserId: () => session.userId, onSignOut: (wipe: () => void) => session.wipes.push(wipe) }))

const row = (visitId: string, persons: number) => ({
  visitId, persons, name: '李明', companionNames: [], buildingName: '1 号楼', doorGroupName: null, hostName: '陈海平', arrivedAt: '2026-11-27T14:03:00+08:00',
})
const page = (items: unknown[], nextCursor: string | null) => ({
  kind: 'ok', body: { generatedAt: '2026-11-27T15:00:00+08:00', totalVisits: 2, totalPersons: 4, items, nextCursor },
})

beforeEach(() => {
  session.userId = 'stf_1'
  answer.mockReset()
  forgetRollCall()
})

test('reads every page, once', async () => {
  answer.mockResolvedValueOnce(page([row('vis_1', 3)], 'next')).mockResolvedValueOnce(page([row('vis_2', 1)], null))
  await readRollCall('gat_east')
  expect(answer.mock.calls.map(([, input]) => input.query.cursor)).toEqual([undefined, 'next'])
  expect(useRollCall.getState()).toMatchObject({ rows: [{ visitId: 'vis_1' }, { visitId: 'vis_2' }], busy: false, list: { totalPersons: 4 } })
})

test('ticks count persons and outlive another reading, also one that fails', async () => {
  answer.mockResolvedValueOnce(page([row('vis_1', 3), row('vis_2', 1)], null))
  await readRollCall('gat_east')
  setTicked('vis_1', true)
  setTicked('vis_2', true)
  setTicked('vis_2', false)
  answer.mockResolvedValueOnce({ kind: 'lost', reason: 'offline' })
  await readRollCall('gat_east')
  expect(accountedFor(useRollCall.getState())).toBe(3)
  expect(useRollCall.getState()).toMatchObject({ failure: { reason: 'offline' }, rows: [{}, {}] })
})

test('nothing of one guard is left for the next, nor after signing out', async () => {
  answer.mockResolvedValue(page([row('vis_1', 3)], null))
  await readRollCall('gat_east')
  setTicked('vis_1', true)
  session.userId = 'stf_2'
  answer.mockResolvedValue({ kind: 'lost', reason: 'offline' })
  await readRollCall('gat_east')
  expect(useRollCall.getState()).toMatchObject({ rows: [], list: null, userId: 'stf_2' })
  expect(useRollCall.getState().ticked.size).toBe(0)
  useRollCall.setState({ rows: [row('vis_9', 1)] })
  for (const wipe of session.wipes) wipe()
  expect(useRollCall.getState().rows).toEqual([])
})

test('an answer that comes after signing out is dropped', async () => {
  answer.mockImplementationOnce(async () => {
    forgetRollCall()
    return page([row('vis_1', 3)], null)
  })
  await readRollCall('gat_east')
  expect(useRollCall.getState().rows).toEqual([])
})
