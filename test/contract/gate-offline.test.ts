import { beforeEach, describe, expect, it } from 'vitest'
import { createOfflineGate, judgeOffline } from '@/features/gate/offline-gate'
import { admitOffline, nextMessage } from '@/features/gate/offline-queue'
import { toInstant } from '@/shared/lib/time'
import type { OfflineEvent, OfflineList, SyncedGateEvents } from '@contract/generated/types'
import { bodyOf, expectRefused } from './support/expectations'
import {
  admitted, approvedAgain, departed, EAST, gateLog, GUARD, HALL, HOUR, kindsOf, LI, MINUTE, NORTH, OTHER_GUARD, passRow, plan, scanOf, SOUTH, toldTo,
  visitRow, type AtGate,
} from './support/gate'
import { newKey } from './support/meals'
import { createWorld, type World } from './support/world'

const HOST = 'stf_10001'
let world: World
let east: AtGate
let south: AtGate

beforeEach(() => {
  world = createWorld()
  east = { as: world.signInAs(GUARD), gateId: EAST }
  south = { as: world.signInAs(OTHER_GUARD), gateId: SOUTH }
})

const listFor = async ({ as, gateId }: AtGate): Promise<OfflineList> => bodyOf(await world.call('getOfflineList', { as, params: { gateId } }))

const eventOf = (visitId: string, over: Partial<OfflineEvent> = {}): OfflineEvent => ({
  eventKey: newKey(), kind: 'admitted', visitId, passId: over.kind === 'left' ? null : passRow(world, visitId).id, at: toInstant(world.clock.now()), persons: 1,
  reason: null, ...over,
})
const synced = async ({ as, gateId }: AtGate, { listId }: Pick<OfflineList, 'listId'>, ...events: OfflineEvent[]): Promise<SyncedGateEvents> =>
  bodyOf(await world.call('syncGateEvents', { as, key: newKey(), params: { gateId }, body: { listId, events } }))
const outcomes = ({ results }: SyncedGateEvents): string[] => results.map(({ outcome }) => outcome)

describe('getOfflineList', () => {
  it('has what the gate needs for the day and not a letter of anybody’s data', async () => {
    const green = plan(world)
    const yellow = plan(world, { doorGroupId: 'dgr_001-core', fromMs: 3 * HOUR, untilMs: 4 * HOUR })
    plan(world, { buildingId: HALL, doorGroupId: null })
    plan(world, { pending: true })
    plan(world, { fromMs: 24 * HOUR, untilMs: 25 * HOUR })
    const answer = await world.call('getOfflineList', { as: east.as, params: { gateId: EAST } })
    const list = bodyOf(answer)
    expect(list).toMatchObject({ issuedAt: '2026-11-20T12:03:00+08:00', validUntil: '2026-11-21T00:03:00+08:00', audience: 'zs-admin', stepSeconds: 30, digits: 6, burned: [] })
    expect(list.passes.map(({ visitId, colour, reasons, entriesLeft, persons }) => [visitId, colour, reasons, entriesLeft, persons])).toEqual([
      [green, 'green', [], 1, 2], [yellow, 'yellow', ['restricted_area'], 1, 2],
    ])
    expect(list.passes[0]).toMatchObject({ startsAt: '2026-11-20T11:33:00+08:00', endsAt: '2026-11-20T14:03:00+08:00' })
    for (const personal of [LI.name, LI.document.number, LI.phone, LI.plate ?? '', LI.org ?? '', '张华', '陈海平', '带他去三楼']) expect(answer.raw).not.toContain(personal)
    await expectRefused(world, 'getOfflineList', { as: east.as, params: { gateId: SOUTH } }, 'not_found')
  })

  it('burns what is used, changed or inside; who is inside may still leave by it', async () => {
    const [used, changed, twice] = [plan(world), plan(world), plan(world, { entriesAllowed: 2 })]
    const revoked = passRow(world, changed).id
    world.change((tx) => {
      tx.patch('passes', revoked, { revoked: 'changed' })
      tx.patch('visits', changed, { state: 'pending', passId: null })
    })
    for (const visitId of [used, twice]) await admitted(world, east, visitId)
    const list = await listFor(south)
    expect([...list.burned].sort()).toEqual([revoked, passRow(world, used).id, passRow(world, twice).id].sort())
    expect(list.passes.map(({ visitId, entriesLeft }) => [visitId, entriesLeft]).sort()).toEqual([[used, 0], [twice, 1]].sort())
  })

  it('is judged on the device as the backend judges', async () => {
    const visitId = plan(world)
    const text = scanOf(world, passRow(world, visitId))
    const gate = createOfflineGate(await listFor(south))
    expect(judgeOffline(gate, { by: 'scan', value: text }, world.clock.now())).toMatchObject({ colour: 'green', pass: { visitId } })
    await admitted(world, east, visitId)
    expect(judgeOffline(createOfflineGate(await listFor(south)), { by: 'scan', value: text }, world.clock.now()).reasons).toEqual(['pass_used'])
  })
})

describe('syncGateEvents', () => {
  it('takes an admission, a departure and a refusal as they happened', async () => {
    const [visitId, other] = [plan(world), plan(world)]
    const list = await listFor(south)
    world.clock.advance(10 * MINUTE)
    const events = [
      eventOf(visitId, { persons: 2 }),
      eventOf(other, { kind: 'refused', reason: 'document_missing', at: '2026-11-20T12:14:00+08:00' }),
      eventOf(visitId, { kind: 'left', at: '2026-11-20T12:43:00+08:00' }),
    ]
    world.clock.advance(HOUR)
    const answer = await synced(south, list, ...events)
    expect(answer).toMatchObject({ conflicts: 0, results: events.map(({ eventKey }) => ({ eventKey, outcome: 'recorded', firstUse: null })) })
    const said = gateLog(world)
      .map(({ kind, atMs, persons, refusal, wasOffline }) => [kind, toInstant(atMs).slice(11, 16), persons, refusal, wasOffline])
    expect(said).toEqual([
      ['admitted', '12:13', 2, null, true], ['refused', '12:14', 2, 'document_missing', true], ['left', '12:43', 2, null, true],
    ])
    expect(visitRow(world, visitId)).toMatchObject({ state: 'left', insidePersons: 0, arrivedGateId: SOUTH })
    expect(passRow(world, visitId)).toMatchObject({ entriesLeft: 0, uses: [{ gateId: SOUTH }] })
    expect(toldTo(world, HOST)).toEqual(['visitor_arrived 2 南门', 'visitor_refused 2 南门', 'visitor_left 2 南门'])
  })

  it('takes each event once, whatever message brings it', async () => {
    const visitId = plan(world)
    const list = await listFor(south)
    const event = eventOf(visitId)
    expect(outcomes(await synced(south, list, event))).toEqual(['recorded'])
    expect(outcomes(await synced(south, list, event, event))).toEqual(['known', 'known'])
    await departed(world, east, visitId)
    expect(await synced(south, list, event)).toMatchObject({ conflicts: 0, results: [{ outcome: 'known' }] })
    expect(kindsOf(world)).toEqual(['admitted', 'left'])
  })

  it('reports the one conflict of a pass that another gate used meanwhile, once, and keeps the count of people', async () => {
    const visitId = plan(world)
    const list = await listFor(south)
    await admitted(world, east, visitId, 2)
    world.clock.advance(MINUTE)
    const event = eventOf(visitId)
    expect(await synced(south, list, event)).toMatchObject({
      conflicts: 1, results: [{ outcome: 'conflict', firstUse: { at: '2026-11-20T12:03:00+08:00', gateName: '东门' } }],
    })
    expect(await synced(south, list, event)).toMatchObject({ conflicts: 0, results: [{ outcome: 'known', firstUse: { gateName: '东门' } }] })
    expect(gateLog(world)).toMatchObject([{ kind: 'admitted' }, { kind: 'conflict', reasons: ['pass_used'], wasOffline: true, gateId: SOUTH }])
    expect(visitRow(world, visitId)).toMatchObject({ state: 'inside', insidePersons: 2 })
    expect(passRow(world, visitId)).toMatchObject({ entriesLeft: 0, uses: [{ gateId: EAST }] })
    expect(bodyOf(await world.call('getGateBoard', { as: east.as, params: { gateId: EAST } })).conflictsToday).toBe(1)
  })

  it('counts two gates without network that both let in as one admission and one conflict', async () => {
    const visitId = plan(world)
    const lists = [await listFor(east), await listFor(south)]
    expect(outcomes(await synced(east, lists[0] ?? { listId: '' }, eventOf(visitId)))).toEqual(['recorded'])
    expect(await synced(south, lists[1] ?? { listId: '' }, eventOf(visitId))).toMatchObject({ conflicts: 1 })
    expect(kindsOf(world)).toEqual(['admitted', 'conflict'])
  })

  it.each([
    ['cancelled', 'visit_cancelled', { state: 'cancelled' as const }],
    ['edited', 'not_approved', { state: 'pending' as const, passId: null }],
  ])('takes who came by a visit that was %s inside all the same: it happened', async (_, reason, change) => {
    const visitId = plan(world)
    const list = await listFor(south)
    const event = eventOf(visitId, { persons: 2 })
    world.change((tx) => {
      tx.patch('passes', passRow(world, visitId).id, { revoked: 'changed' })
      tx.patch('visits', visitId, change)
    })
    expect(await synced(south, list, event)).toMatchObject({ conflicts: 1, results: [{ outcome: 'conflict', firstUse: null }] })
    expect(gateLog(world)).toMatchObject([{ kind: 'conflict', reasons: [reason], persons: 2 }])
    expect(visitRow(world, visitId)).toMatchObject({ state: 'inside', insidePersons: 2 })
    expect((await departed(world, east, visitId)).state).toBe('left')
  })

  it('uses no entry that the visit has not: changed and approved again, let in by the old pass at two gates', async () => {
    const visitId = plan(world)
    const lists = [await listFor(east), await listFor(south)]
    const [first, second] = [eventOf(visitId), eventOf(visitId)]
    approvedAgain(world, visitId)
    expect(outcomes(await synced(east, lists[0] ?? { listId: '' }, first))).toEqual(['conflict'])
    await departed(world, east, visitId)
    world.clock.advance(MINUTE)
    expect(outcomes(await synced(south, lists[1] ?? { listId: '' }, second))).toEqual(['conflict'])
    const passes = world.store.read.find('passes', 'byVisit', visitId)
    expect(passes).toHaveLength(2)
    expect(passes.flatMap(({ uses }) => uses)).toHaveLength(1)
    expect(visitRow(world, visitId)).toMatchObject({ state: 'inside', insidePersons: 1, entriesAllowed: 1 })
  })

  it('believes the device’s clock between the list and now', async () => {
    const [early, late] = [plan(world), plan(world)]
    const list = await listFor(south)
    world.clock.advance(HOUR)
    await synced(south, list, eventOf(early, { at: '2020-01-01T00:00:00+08:00' }), eventOf(late, { at: '2030-01-01T00:00:00+08:00' }))
    expect(gateLog(world).map(({ atMs }) => toInstant(atMs))).toEqual(['2026-11-20T12:03:00+08:00', '2026-11-20T13:03:00+08:00'])
  })

  it('ignores what names no visit, another’s pass, or a departure of nobody', async () => {
    const [visitId, other] = [plan(world), plan(world)]
    const list = await listFor(south)
    const answer = await synced(south, list,
      eventOf(visitId, { visitId: 'vst_00000000000000000000' }), eventOf(visitId, { passId: passRow(world, other).id }), eventOf(visitId, { kind: 'left' }))
    expect(outcomes(answer)).toEqual(['ignored', 'ignored', 'ignored'])
    expect(kindsOf(world)).toEqual([])
  })

  it('is for the guard and the gate that were given the list', async () => {
    const visitId = plan(world)
    const list = await listFor(east)
    const message = (listId: string) => ({ key: newKey(), body: { listId, events: [eventOf(visitId)] } })
    await expectRefused(world, 'syncGateEvents', { as: east.as, params: { gateId: NORTH }, ...message(list.listId) }, 'not_found')
    await expectRefused(world, 'syncGateEvents', { as: south.as, params: { gateId: SOUTH }, ...message(list.listId) }, 'not_found')
    await expectRefused(world, 'syncGateEvents', { as: east.as, params: { gateId: EAST }, ...message('ofl_00000000000000000000') }, 'not_found')
    const passless = { listId: list.listId, events: [eventOf(visitId), eventOf(visitId, { passId: null })] }
    const refused = await expectRefused(world, 'syncGateEvents', { as: east.as, key: newKey(), params: { gateId: EAST }, body: passless }, 'invalid_request')
    expect(refused.errors?.[0]?.pointer).toBe('/body/events/1/passId')
  })

  it('takes what the device’s own queue tells', async () => {
    const visitId = plan(world)
    const list = await listFor(south)
    const gate = createOfflineGate(list)
    const atMs = world.clock.now()
    const verdict = judgeOffline(gate, { by: 'scan', value: scanOf(world, passRow(world, visitId)) }, atMs)
    const after = admitOffline(gate, verdict, { eventKey: newKey(), persons: 2, hostPresent: false }, atMs)
    const message = after.ok ? nextMessage(after.value) : null
    expect(outcomes(await synced(south, list, ...message?.events ?? []))).toEqual(['recorded'])
    expect(visitRow(world, visitId)).toMatchObject({ state: 'inside', insidePersons: 2 })
  })
})
