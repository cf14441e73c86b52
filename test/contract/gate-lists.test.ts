import { beforeEach, describe, expect, it } from 'vitest'
import type { QueryOf } from '@mock/kit/types'
import { bodyOf, expectRefused } from './support/expectations'
import {
  admitted, checked, departed, EAST, gateLog, GUARD, HOUR, kindsOf, LI, MINUTE, NORTH, OTHER_GUARD, plan, scanned, SOUTH, visitRow, type AtGate,
} from './support/gate'
import { newKey } from './support/meals'
import { createWorld, type World } from './support/world'

let world: World
let east: AtGate
let south: AtGate

beforeEach(() => {
  world = createWorld()
  east = { as: world.signInAs(GUARD), gateId: EAST }
  south = { as: world.signInAs(OTHER_GUARD), gateId: SOUTH }
})

const listed = async (query: Partial<QueryOf<'listGateVisits'>> = {}) =>
  bodyOf(await world.call('listGateVisits', { as: east.as, params: { gateId: EAST }, query }))
const idsIn = async (query: Partial<QueryOf<'listGateVisits'>> = {}): Promise<string[]> => (await listed(query)).items.map(({ visitId }) => visitId)

/** One of each group: expected soon and later, waiting, inside, overdue; and some that belong to none. */
const crowd = async () => {
  const later = plan(world, { fromMs: 3 * HOUR, untilMs: 4 * HOUR })
  const soon = plan(world, { fromMs: MINUTE })
  const waiting = plan(world, { origin: 'walk_in', pending: true })
  const inside = plan(world)
  const overdue = plan(world, { fromMs: -HOUR, untilMs: 10 * MINUTE, person: { name: '赵敏' } })
  plan(world, { pending: true })
  plan(world, { fromMs: 24 * HOUR, untilMs: 25 * HOUR })
  const gone = plan(world)
  for (const visitId of [inside, overdue, gone]) await admitted(world, east, visitId, 2)
  await departed(world, east, gone)
  world.clock.advance(11 * MINUTE)
  return { later, soon, waiting, inside, overdue, gone }
}

describe('listServedGates', () => {
  it('are the guard’s own', async () => {
    expect(bodyOf(await world.call('listServedGates', { as: east.as })).items.map(({ gateId, byCar }) => [gateId, byCar])).toEqual([[EAST, false], [NORTH, true]])
    expect(bodyOf(await world.call('listServedGates', { as: south.as })).items).toMatchObject([{ gateId: SOUTH, name: '南门' }])
  })
})

describe('getGateBoard', () => {
  it('counts the compound and shows the latest of this gate', async () => {
    await crowd()
    const red = await checked(world, south, 'scan', 'nonsense')
    await world.call('refuseVisitor', { as: south.as, key: newKey(), params: { gateId: SOUTH }, body: { checkId: red.checkId, reason: 'behaviour', note: null } })
    const board = bodyOf(await world.call('getGateBoard', { as: east.as, params: { gateId: EAST } }))
    expect(board).toMatchObject({ expected: 2, insideVisits: 2, insidePersons: 4, overdue: 1, waiting: 1, refusedToday: 1, conflictsToday: 0, gate: { name: '东门' } })
    expect(board.latest.map(({ kind }) => kind)).toEqual(['left', 'admitted', 'admitted', 'admitted'])
    expect(bodyOf(await world.call('getGateBoard', { as: south.as, params: { gateId: SOUTH } })).latest.map(({ kind }) => kind)).toEqual(['refused', 'checked'])
    await expectRefused(world, 'getGateBoard', { as: south.as, params: { gateId: EAST } }, 'not_found')
  })
})

describe('listGateVisits', () => {
  it('groups the day, by time', async () => {
    const { later, soon, waiting, inside, overdue } = await crowd()
    expect(await idsIn({ group: 'expected' })).toEqual([soon, later])
    expect(await idsIn({ group: 'waiting' })).toEqual([waiting])
    expect(await idsIn({ group: 'inside' })).toEqual([overdue, inside])
    expect(await idsIn({ group: 'overdue' })).toEqual([overdue])
    expect(await idsIn()).toEqual([overdue, waiting, inside, soon, later])
    expect((await listed({ group: 'overdue' })).items).toMatchObject([{ nameMasked: '赵*', overdue: true, arrivedAt: '2026-11-20T12:03:00+08:00' }])
  })

  it('finds by part of a visitor’s or host’s name', async () => {
    const { overdue } = await crowd()
    expect(await idsIn({ q: '赵敏' })).toEqual([overdue])
    expect(await idsIn({ q: '海平' })).toHaveLength(5)
    expect(await idsIn({ q: '没有' })).toEqual([])
  })

  it('pages without losing anybody', async () => {
    await crowd()
    const first = await listed({ limit: 2 })
    const second = await listed({ limit: 2, cursor: first.nextCursor ?? '' })
    const third = await listed({ limit: 2, cursor: second.nextCursor ?? '' })
    expect([...first.items, ...second.items, ...third.items].map(({ visitId }) => visitId)).toEqual(await idsIn())
    expect(third.nextCursor).toBeNull()
    await expectRefused(world, 'listGateVisits', { as: east.as, params: { gateId: EAST }, query: { cursor: 'c_nothing' } }, 'invalid_request')
    await expectRefused(world, 'listGateVisits', { as: east.as, params: { gateId: SOUTH } }, 'not_found')
  })

  it('masks everybody', async () => {
    await crowd()
    const { raw } = await world.call('listGateVisits', { as: east.as, params: { gateId: EAST } })
    for (const secret of [LI.name, '赵敏', LI.document.number, LI.phone, '张华', '带他去三楼']) expect(raw).not.toContain(secret)
  })
})

describe('listGateEvents', () => {
  it('is the day’s log of all gates, newest first, in pages', async () => {
    const { gone } = await crowd()
    await checked(world, south, 'scan', 'nonsense')
    const events = async (query: Partial<QueryOf<'listGateEvents'>> = {}) => bodyOf(await world.call('listGateEvents', { as: east.as, params: { gateId: EAST }, query }))
    const all = await events()
    expect(all.items.map(({ kind, gateName }) => `${kind} ${gateName}`)).toEqual(['checked 南门', 'left 东门', 'admitted 东门', 'admitted 东门', 'admitted 东门'])
    expect(all.items[1]).toMatchObject({ visitId: gone, nameMasked: '李*远', persons: 2, guardName: '贺志强', wasOffline: false })
    const first = await events({ limit: 3 })
    const rest = await events({ limit: 3, cursor: first.nextCursor ?? '' })
    expect([...first.items, ...rest.items].map(({ eventId }) => eventId)).toEqual(all.items.map(({ eventId }) => eventId))
    expect((await events({ day: '2026-11-19' })).items).toEqual([])
    await expectRefused(world, 'listGateEvents', { as: south.as, params: { gateId: EAST } }, 'not_found')
  })
})

describe('unmaskVisitor', () => {
  const looking = ({ as, gateId }: AtGate, visitId: string, note: string | null = null) =>
    ({ as, params: { gateId }, body: { visitId, reason: 'identity_check' as const, note } })

  it('answers the full identity once for each look, and logs who, when and why', async () => {
    const visitId = plan(world)
    const { status, body } = await world.call('unmaskVisitor', looking(east, visitId, '照片像'))
    expect(status).toBe(201)
    expect(body).toEqual({
      visitId, name: LI.name, document: LI.document, phone: LI.phone, companions: LI.companions, hideAt: '2026-11-20T12:04:00+08:00',
    })
    await world.call('unmaskVisitor', looking(east, visitId))
    expect(gateLog(world)).toMatchObject([{ kind: 'unmasked', visitId, unmasking: 'identity_check', note: '照片像', guardId: east.as.staffId }, { kind: 'unmasked' }])
    const { items } = bodyOf(await world.call('listGateEvents', { as: south.as, params: { gateId: SOUTH } }))
    expect(items).toMatchObject([{ unmasking: 'identity_check', note: null }, { unmasking: 'identity_check', note: '照片像' }])
  })

  it('has nothing left to show once the personal data is deleted', async () => {
    const visitId = plan(world)
    world.change((tx) => {
      tx.delete('visitPersons', visitId)
      tx.put('visits', { ...visitRow(world, visitId), invitedName: '', invitedOrg: null })
    })
    expect(bodyOf(await world.call('unmaskVisitor', looking(east, visitId)))).toMatchObject({ name: '已删除', document: null, phone: null, companions: [] })
  })

  it('is for visits that gates have to do with', async () => {
    await expectRefused(world, 'unmaskVisitor', looking(east, plan(world, { fromMs: 48 * HOUR, untilMs: 49 * HOUR })), 'not_found')
    await expectRefused(world, 'unmaskVisitor', looking(east, 'vst_00000000000000000000'), 'not_found')
    await expectRefused(world, 'unmaskVisitor', looking({ ...south, gateId: EAST }, plan(world)), 'not_found')
    const visitId = plan(world)
    await admitted(world, east, visitId)
    await departed(world, east, visitId)
    world.clock.advance(3 * 24 * HOUR)
    east = { ...east, as: world.signInAs(GUARD) }
    expect((await world.call('unmaskVisitor', looking(east, visitId))).status).toBe(201)
  })
})

describe('getEvacuationList', () => {
  it('names everybody inside in full, counts those who came in, and logs each look', async () => {
    const { inside, overdue } = await crowd()
    const list = bodyOf(await world.call('getEvacuationList', { as: east.as, params: { gateId: EAST } }))
    expect(list).toMatchObject({ totalVisits: 2, totalPersons: 4, nextCursor: null, generatedAt: '2026-11-20T12:14:00.000+08:00' })
    const place = { companionNames: ['张华'], persons: 2, buildingName: '1 号楼', hostName: '陈海平' }
    expect(list.items.find(({ visitId }) => visitId === inside)).toMatchObject({ name: LI.name, ...place })
    expect(list.items.find(({ visitId }) => visitId === overdue)).toMatchObject({ name: '赵敏', ...place })
    expect(kindsOf(world).at(-1)).toBe('evacuation_viewed')
    const page = bodyOf(await world.call('getEvacuationList', { as: south.as, params: { gateId: SOUTH }, query: { limit: 1 } }))
    const next = bodyOf(await world.call('getEvacuationList', { as: south.as, params: { gateId: SOUTH }, query: { limit: 1, cursor: page.nextCursor ?? '' } }))
    expect(new Set([...page.items, ...next.items].map(({ visitId }) => visitId))).toEqual(new Set([inside, overdue]))
    expect(kindsOf(world).filter((kind) => kind === 'evacuation_viewed')).toHaveLength(3)
    await expectRefused(world, 'getEvacuationList', { as: south.as, params: { gateId: EAST } }, 'not_found')
  })
})

it('reminds the host once of who has not left, whichever gate asks', async () => {
  const visitId = plan(world, { untilMs: HOUR })
  await admitted(world, east, visitId)
  world.clock.advance(HOUR + MINUTE)
  await listed()
  await scanned(world, south, visitId)
  await listed({ group: 'overdue' })
  expect(world.store.read.all('notices').map(({ kind }) => kind)).toEqual(['visitor_arrived', 'visitor_overdue'])
})
