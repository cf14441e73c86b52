import { beforeEach, describe, expect, it } from 'vitest'
import { cancel } from '@mock/domain/visits'
import { revokePass } from '@mock/domain/visits/pass'
import { bodyOf, expectRefused } from './support/expectations'
import {
  admitted, admitting, checked, departed, EAST, gateLog, GUARD, HOUR, kindsOf, MINUTE, NORTH, OTHER_GUARD, passRow, plan, scanned, SOUTH, toldTo,
  visitRow, type AtGate,
} from './support/gate'
import { newKey, tablesBesideAttempts } from './support/meals'
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

const admission = ({ as, gateId }: AtGate, checkId: string, over: { persons?: number; hostPresent?: boolean } = {}) =>
  ({ as, key: newKey(), params: { gateId }, body: { checkId, persons: 1, hostPresent: false, ...over } })
const refusal = ({ as, gateId }: AtGate, checkId: string) =>
  ({ as, key: newKey(), params: { gateId }, body: { checkId, reason: 'identity_mismatch' as const, note: '证件照片不像' } })

describe('admitVisitor', () => {
  it('uses the pass, takes the visit inside, tells the host, and is in the log', async () => {
    const visitId = plan(world, { arrangedBy: 'stf_10002' })
    const { checkId } = await scanned(world, east, visitId)
    const answer = await admitting(world, east, checkId, { persons: 2 })
    expect(answer.status).toBe(201)
    expect(bodyOf(answer)).toMatchObject({ visitId, state: 'inside', entriesUsed: 1, arrivedAt: '2026-11-20T12:03:00+08:00', arrivedGate: '东门', nameMasked: '李*远' })
    expect(passRow(world, visitId)).toMatchObject({ entriesLeft: 0, uses: [{ atMs: world.clock.now(), gateId: EAST }] })
    expect(visitRow(world, visitId)).toMatchObject({ insidePersons: 2, arrivedGateId: EAST, lastEntryGateId: EAST })
    expect(gateLog(world)).toMatchObject([{ kind: 'admitted', visitId, persons: 2, colour: 'green', gateId: EAST, wasOffline: false }])
    for (const staffId of [HOST, 'stf_10002']) expect(toldTo(world, staffId)).toEqual(['visitor_arrived 2 东门'])
  })

  it('admits once of ten at two gates at once; the others hear when and where', async () => {
    const visitId = plan(world)
    const checks = await Promise.all(Array.from({ length: 10 }, (_, n) => scanned(world, n % 2 ? east : south, visitId)))
    expect(new Set(checks.map(({ colour }) => colour))).toEqual(new Set(['green']))
    const answers = await Promise.all(checks.map(({ checkId }, n) => admitting(world, n % 2 ? east : south, checkId)))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    for (const { problem } of answers) if (problem) expect(problem).toMatchObject({ code: 'pass_used', status: 422, usedAt: '2026-11-20T12:03:00+08:00', gateName: '南门' })
    expect(kindsOf(world)).toEqual(['admitted'])
    expect(passRow(world, visitId).entriesLeft).toBe(0)
  })

  it('is refused once the check is too old, to the millisecond', async () => {
    const visitId = plan(world)
    const { checkId } = await scanned(world, east, visitId)
    world.clock.advance(120_001)
    const before = world.store.stateHash(tablesBesideAttempts)
    expect((await world.call('admitVisitor', admission(east, checkId))).problem?.code).toBe('check_expired')
    expect(world.store.stateHash(tablesBesideAttempts)).toBe(before)
    world.clock.advance(-1)
    expect((await world.call('admitVisitor', admission(east, checkId))).status).toBe(201)
  })

  it('knows only the guard’s own check at this very gate', async () => {
    const { checkId } = await scanned(world, east, plan(world))
    await expectRefused(world, 'admitVisitor', admission({ ...east, gateId: NORTH }, checkId), 'not_found')
    await expectRefused(world, 'admitVisitor', admission(south, checkId), 'not_found')
    await expectRefused(world, 'admitVisitor', admission({ ...south, gateId: EAST }, checkId), 'not_found')
    await expectRefused(world, 'admitVisitor', admission(east, 'chk_00000000000000000000'), 'not_found')
    await expectRefused(world, 'refuseVisitor', refusal(south, checkId), 'not_found')
  })

  it('wants the host for yellow, but not when only the pass was not shown', async () => {
    const restricted = plan(world, { doorGroupId: 'dgr_001-core' })
    const { checkId } = await scanned(world, east, restricted)
    const before = world.store.stateHash(tablesBesideAttempts)
    expect((await world.call('admitVisitor', admission(east, checkId))).problem?.code).toBe('host_required')
    expect(world.store.stateHash(tablesBesideAttempts)).toBe(before)
    expect((await world.call('admitVisitor', admission(east, checkId, { hostPresent: true }))).status).toBe(201)
    const unshown = await checked(world, east, 'visit', plan(world))
    expect((await world.call('admitVisitor', admission(east, unshown.checkId))).status).toBe(201)
  })

  it('takes fewer than registered and never more', async () => {
    const visitId = plan(world)
    const { checkId } = await scanned(world, east, visitId)
    const refused = await expectRefused(world, 'admitVisitor', admission(east, checkId, { persons: 3 }), 'invalid_request')
    expect(refused.errors?.[0]?.pointer).toBe('/body/persons')
    expect((await world.call('admitVisitor', admission(east, checkId, { persons: 1 }))).status).toBe(201)
    expect(visitRow(world, visitId).insidePersons).toBe(1)
  })

  const between: readonly (readonly [string, (visitId: string) => void])[] = [
    ['cancelled', (visitId) => world.change((tx) => { cancel(tx, visitRow(world, visitId), 'this', world.clock.now()) })],
    ['edited', (visitId) => world.change((tx) => {
      revokePass(tx, visitRow(world, visitId), 'changed')
      tx.patch('visits', visitId, { state: 'pending', passId: null, version: 9 })
    })],
    ['edited and approved anew', (visitId) => world.change((tx) => {
      revokePass(tx, visitRow(world, visitId), 'changed')
      tx.put('passes', { ...passRow(world, visitId), id: 'pas_newer', revoked: null })
      tx.patch('visits', visitId, { passId: 'pas_newer', version: 9 })
    })],
    ['moved to another building', (visitId) => world.change((tx) => tx.patch('visits', visitId, { buildingId: 'bld_003' }))],
  ]
  it.each(between)('judges again: %s since the check', async (what, happens) => {
    const visitId = plan(world)
    const at = what === 'moved to another building' ? south : east
    const { checkId, colour } = await scanned(world, at, visitId)
    expect(colour).toBe('green')
    happens(visitId)
    const before = world.store.stateHash(tablesBesideAttempts)
    expect((await world.call('admitVisitor', admission(at, checkId))).problem).toMatchObject({ code: 'visit_not_admissible', status: 422 })
    expect(world.store.stateHash(tablesBesideAttempts)).toBe(before)
    expect(kindsOf(world)).toEqual([])
  })

  it('never goes by a red check, even when its reason has passed', async () => {
    const visitId = plan(world, { fromMs: 30 * MINUTE + 1_000, untilMs: HOUR })
    const { checkId, reasons } = await scanned(world, east, visitId)
    expect(reasons).toEqual(['pass_early'])
    world.clock.advance(2_000)
    expect((await world.call('admitVisitor', admission(east, checkId))).problem?.code).toBe('visit_not_admissible')
    const unknown = await checked(world, east, 'scan', 'nonsense')
    expect((await world.call('admitVisitor', admission(east, unknown.checkId))).problem?.code).toBe('visit_not_admissible')
  })

  it('lets each check decide once', async () => {
    const visitId = plan(world, { entriesAllowed: 3 })
    const { checkId } = await scanned(world, east, visitId)
    expect((await world.call('admitVisitor', admission(east, checkId))).status).toBe(201)
    await departed(world, east, visitId)
    expect((await world.call('admitVisitor', admission(east, checkId))).problem?.code).toBe('check_expired')
    expect((await world.call('refuseVisitor', refusal(east, checkId))).problem?.code).toBe('check_expired')
    const other = await scanned(world, east, visitId)
    expect((await world.call('refuseVisitor', refusal(east, other.checkId))).status).toBe(201)
    expect((await world.call('admitVisitor', admission(east, other.checkId))).problem?.code).toBe('check_expired')
  })

  it('binds the answer to its key: a retry learns of the admission, not of a used pass', async () => {
    const visitId = plan(world)
    const { checkId } = await scanned(world, east, visitId)
    const wish = admission(east, checkId)
    const first = await world.call('admitVisitor', wish)
    world.clock.advance(10 * MINUTE)
    const again = await world.call('admitVisitor', wish)
    expect([again.raw, again.headers.get('idempotent-replayed')]).toEqual([first.raw, 'true'])
    expect(kindsOf(world)).toEqual(['admitted'])
  })
})

describe('refuseVisitor', () => {
  it('is in the log with its reason; the pass stays what it was; the host learns that and not why', async () => {
    const visitId = plan(world)
    const { checkId } = await scanned(world, east, visitId)
    const before = world.store.stateHash(['visits', 'passes'])
    const answer = await world.call('refuseVisitor', refusal(east, checkId))
    expect(answer.status).toBe(201)
    expect(bodyOf(answer)).toMatchObject({ kind: 'refused', visitId, nameMasked: '李*远', refusal: 'identity_mismatch', note: '证件照片不像', gateName: '东门', guardName: '贺志强' })
    expect(world.store.stateHash(['visits', 'passes'])).toBe(before)
    expect(toldTo(world, HOST)).toEqual(['visitor_refused 2 东门'])
    expect((await scanned(world, east, visitId)).colour).toBe('green')
  })

  it('takes a red check of nobody too', async () => {
    const { checkId } = await checked(world, east, 'scan', 'nonsense')
    expect(bodyOf(await world.call('refuseVisitor', refusal(east, checkId)))).toMatchObject({ visitId: null, nameMasked: null, persons: null, reasons: ['pass_malformed'] })
    expect(world.store.read.all('notices')).toEqual([])
  })

  it('is refused on an old check', async () => {
    const { checkId } = await scanned(world, east, plan(world))
    world.clock.advance(120_001)
    expect((await world.call('refuseVisitor', refusal(east, checkId))).problem?.code).toBe('check_expired')
    expect(kindsOf(world)).toEqual([])
  })
})

describe('checkOutVisitor', () => {
  const leaving = ({ as, gateId }: AtGate, visitId: string) => ({ as, key: newKey(), params: { gateId }, body: { visitId } })

  it('lets everybody of the visit out, at any gate, and tells the host', async () => {
    const visitId = plan(world)
    await admitted(world, east, visitId, 2)
    world.clock.advance(HOUR)
    expect(await departed(world, south, visitId)).toMatchObject({ state: 'left', overdue: false })
    expect(visitRow(world, visitId)).toMatchObject({ insidePersons: 0, leftAtMs: world.clock.now() })
    expect(gateLog(world)).toMatchObject([{ kind: 'admitted', persons: 2 }, { kind: 'left', persons: 2, gateId: SOUTH }])
    expect(toldTo(world, HOST)).toEqual(['visitor_arrived 2 东门', 'visitor_left 2 南门'])
  })

  it('is refused for who is not inside: before, and the second time', async () => {
    const visitId = plan(world)
    expect((await world.call('checkOutVisitor', leaving(east, visitId))).problem?.code).toBe('visit_not_inside')
    await admitted(world, east, visitId)
    await departed(world, east, visitId)
    const before = world.store.stateHash(tablesBesideAttempts)
    expect((await world.call('checkOutVisitor', leaving(south, visitId))).problem).toMatchObject({ code: 'visit_not_inside', status: 422 })
    expect(world.store.stateHash(tablesBesideAttempts)).toBe(before)
  })

  it('lets out once of ten at once', async () => {
    const visitId = plan(world)
    await admitted(world, east, visitId)
    const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => world.call('checkOutVisitor', leaving(n % 2 ? east : south, visitId))))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(kindsOf(world)).toEqual(['admitted', 'left'])
  })

  it('ends the visit when its time is over, whatever entries are left', async () => {
    const visitId = plan(world, { entriesAllowed: 3 })
    await admitted(world, east, visitId)
    world.clock.advance(2 * HOUR + 1)
    expect((await departed(world, east, visitId)).state).toBe('left')
    expect((await scanned(world, east, visitId)).reasons).toEqual(['pass_late'])
  })

  it('knows no visit that is none', async () => {
    await expectRefused(world, 'checkOutVisitor', leaving(east, 'vst_00000000000000000000'), 'not_found')
    await expectRefused(world, 'checkOutVisitor', leaving(south, plan(world, { fromMs: 72 * HOUR, untilMs: 73 * HOUR })), 'not_found')
    await expectRefused(world, 'checkOutVisitor', leaving({ ...south, gateId: EAST }, plan(world)), 'not_found')
  })
})
