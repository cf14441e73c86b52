import { beforeEach, describe, expect, it } from 'vitest'
import type { VerdictReason } from '@contract/generated/types'
import { watchId } from '@mock/domain/gate'
import { expectRefused } from './support/expectations'
import {
  admitted, checked, departed, digitsOf, EAST, gateLog, GUARD, HALL, HOUR, kindsOf, LI, MINUTE, NORTH, OTHER_GUARD, passRow, plan, scanned, scanOf,
  SOUTH, visitRow, type AtGate, type Plan,
} from './support/gate'
import { people } from './support/meals'
import { createWorld, type World } from './support/world'

let world: World
let east: AtGate
let south: AtGate

beforeEach(() => {
  world = createWorld()
  east = { as: world.signInAs(GUARD), gateId: EAST }
  south = { as: world.signInAs(OTHER_GUARD), gateId: SOUTH }
})

const watch = (level: 'refuse' | 'escort', document = LI.document): void =>
  world.change((tx) => tx.put('watchList', { id: watchId(world.backend.config.secret, document), level, note: '' }))

describe('a scan', () => {
  it('is green, with what a guard may see of the visitor and no more', async () => {
    const visitId = plan(world)
    const answer = await world.call('checkPass', { as: east.as, params: { gateId: EAST }, body: { by: 'scan', value: scanOf(world, passRow(world, visitId)) } })
    expect(answer.body).toMatchObject({
      colour: 'green', reasons: [], isAdmissible: true, hostRequired: false, firstUse: null, rightGates: [],
      checkedAt: '2026-11-20T12:03:00+08:00', expiresAt: '2026-11-20T12:05:00+08:00',
      visit: {
        visitId, state: 'approved', nameMasked: '李*远', org: '浙江海洋大学', document: { kind: 'id_card', numberMasked: '339*************19' },
        phoneMasked: '199****0101', plate: '浙L12345', companions: [{ nameMasked: '张*' }], persons: 2, hostName: '陈海平', buildingName: '1 号楼',
        entriesAllowed: 1, entriesUsed: 0, arrivedAt: null, overdue: false,
      },
    })
    for (const secret of [LI.name, LI.document.number, LI.phone, '张华', '带他去三楼']) expect(answer.raw).not.toContain(secret)
    expect(gateLog(world)).toEqual([])
  })

  it.each<[string, Plan, VerdictReason[]]>([
    ['another document', { person: { document: { kind: 'passport', number: 'P1234567' } } }, ['other_document']],
    ['a restricted area', { doorGroupId: 'dgr_001-core' }, ['restricted_area']],
    ['many companions', { person: { companions: Array.from({ length: 5 }, (_, n) => ({ name: `张${'甲乙丙丁戊'[n]}`, document: null })) } }, ['many_companions']],
    ['late hours', { untilMs: 7 * HOUR }, ['out_of_hours']],
    ['two of them', { doorGroupId: 'dgr_001-core', untilMs: 7 * HOUR }, ['restricted_area', 'out_of_hours']],
  ])('is yellow for %s: the host has to be there', async (_, over, reasons) => {
    const visitId = plan(world, over)
    expect(await scanned(world, east, visitId)).toMatchObject({ colour: 'yellow', reasons, isAdmissible: true, hostRequired: true })
    expect(gateLog(world)).toEqual([])
  })

  it.each<[VerdictReason, (visitId: string) => void | Promise<unknown>]>([
    ['visit_cancelled', (visitId) => world.change((tx) => tx.patch('visits', visitId, { state: 'cancelled' }))],
    ['visit_declined', (visitId) => world.change((tx) => tx.patch('visits', visitId, { state: 'declined' }))],
    ['not_approved', (visitId) => world.change((tx) => tx.patch('visits', visitId, { state: 'pending', passId: null }))],
    ['pass_superseded', (visitId) => world.change((tx) => tx.patch('passes', passRow(world, visitId).id, { revoked: 'changed' }))],
    ['pass_superseded', (visitId) => world.change((tx) => {
      tx.put('passes', { ...passRow(world, visitId), id: 'pas_newer' })
      tx.patch('visits', visitId, { passId: 'pas_newer' })
    })],
    ['watch_listed', () => watch('refuse')],
    ['watch_listed', () => watch('refuse', LI.companions[0]?.document ?? LI.document)],
  ])('is red: %s', async (reason, happens) => {
    const visitId = plan(world)
    const text = scanOf(world, passRow(world, visitId))
    await happens(visitId)
    expect(await checked(world, east, 'scan', text)).toMatchObject({ colour: 'red', reasons: [reason], isAdmissible: false, hostRequired: false })
    expect(gateLog(world)).toMatchObject([{ kind: 'checked', visitId, colour: 'red', reasons: [reason], gateId: EAST, guardId: east.as.staffId, persons: 2 }])
  })

  it('keeps the time of the pass to the millisecond', async () => {
    const visitId = plan(world, { fromMs: 30 * MINUTE + 1, untilMs: HOUR })
    expect((await scanned(world, east, visitId)).reasons).toEqual(['pass_early'])
    world.clock.advance(1)
    expect((await scanned(world, east, visitId)).colour).toBe('green')
    world.clock.advance(HOUR - 1)
    expect((await scanned(world, east, visitId)).colour).toBe('green')
    world.clock.advance(1)
    expect((await scanned(world, east, visitId)).reasons).toEqual(['pass_late'])
  })

  it('tells when and where a used pass let in first, at another gate too', async () => {
    const visitId = plan(world)
    await admitted(world, east, visitId)
    world.clock.advance(5 * MINUTE)
    expect(await scanned(world, south, visitId)).toMatchObject({ colour: 'red', reasons: ['pass_used'], firstUse: { at: '2026-11-20T12:03:00+08:00', gateName: '东门' } })
  })

  it('lets a pass of two entries in again only after the departure', async () => {
    const visitId = plan(world, { entriesAllowed: 2 })
    await admitted(world, east, visitId)
    expect(await scanned(world, south, visitId)).toMatchObject({ reasons: ['inside_already'], firstUse: { gateName: '东门' } })
    expect(await departed(world, south, visitId)).toMatchObject({ state: 'approved', entriesUsed: 1 })
    expect(await admitted(world, south, visitId)).toMatchObject({ state: 'inside', entriesUsed: 2, arrivedGate: '南门' })
  })

  it('names the gates that a visitor at the wrong one has to go to', async () => {
    const visitId = plan(world, { buildingId: HALL })
    expect(await scanned(world, east, visitId)).toMatchObject({ colour: 'red', reasons: ['wrong_gate'], rightGates: ['南门', '北门'] })
    expect((await scanned(world, { ...east, gateId: NORTH }, visitId)).colour).toBe('green')
  })

  it('is yellow for who must be accompanied, whatever else', async () => {
    watch('escort')
    const visitId = plan(world, { doorGroupId: 'dgr_001-core' })
    expect(await scanned(world, east, visitId)).toMatchObject({ colour: 'yellow', reasons: ['escort_listed', 'restricted_area'], hostRequired: true })
  })

  it('weighs reasons in a fixed order', async () => {
    watch('refuse')
    const visitId = plan(world, { buildingId: HALL, fromMs: 2 * HOUR, untilMs: 3 * HOUR })
    const early = scanOf(world, passRow(world, visitId), world.clock.now() - 10 * MINUTE)
    expect((await checked(world, east, 'scan', early)).reasons).toEqual(['pass_early'])
    world.clock.advance(2 * HOUR)
    expect((await checked(world, east, 'scan', early)).reasons).toEqual(['pass_stale'])
    expect((await scanned(world, east, visitId)).reasons).toEqual(['wrong_gate'])
    expect((await scanned(world, { ...east, gateId: NORTH }, visitId)).reasons).toEqual(['watch_listed'])
    world.change((tx) => tx.patch('visits', visitId, { state: 'cancelled' }))
    expect((await checked(world, east, 'scan', early)).reasons).toEqual(['visit_cancelled'])
  })
})

describe('a code that is read out', () => {
  it('finds the pass it stands on, with a blank in the middle too', async () => {
    const visitId = plan(world)
    const code = digitsOf(world, passRow(world, visitId).id)
    expect(await checked(world, east, 'code', code)).toMatchObject({ colour: 'green', visit: { visitId } })
    expect(await checked(world, east, 'code', `${code.slice(0, 3)} ${code.slice(3)}`)).toMatchObject({ colour: 'green', visit: { visitId } })
  })

  it('is told why it lets nobody in any more', async () => {
    const visitId = plan(world)
    await admitted(world, east, visitId)
    expect(await checked(world, south, 'code', digitsOf(world, passRow(world, visitId).id))).toMatchObject({ reasons: ['pass_used'], firstUse: { gateName: '东门' } })
  })

  it('is ambiguous when two passes have it', async () => {
    const pass = passRow(world, plan(world))
    const holders = new Map<string, string>()
    let twins: readonly string[] = []
    for (let n = 0; twins.length === 0; n += 1) {
      const [id, code] = [`pas_twin${n}`, digitsOf(world, `pas_twin${n}`)]
      twins = holders.has(code) ? [id, holders.get(code) ?? ''] : []
      holders.set(code, id)
    }
    world.change((tx) => { for (const id of twins) tx.put('passes', { ...pass, id }) })
    const code = digitsOf(world, twins[0] ?? '')
    expect(await checked(world, east, 'code', code)).toMatchObject({ colour: 'red', reasons: ['code_ambiguous'], visit: null })
  })

  it.each(['12345', '1234567', '12345a', '０１２３４５', '-12345'])('is malformed: %j, and that is not counted', async (code) => {
    for (let n = 0; n < 6; n += 1) expect((await checked(world, east, 'code', code)).reasons).toEqual(['pass_malformed'])
  })

  it('locks the guard’s typing after five that nobody has, for a quarter of an hour; scans go on', async () => {
    const visitId = plan(world)
    const unknown = ['000000', '000001', '000002', '000003', '000004', '000005'].filter((code) => code !== digitsOf(world, passRow(world, visitId).id))
    for (const code of unknown.slice(0, 5)) expect(await checked(world, east, 'code', code)).toMatchObject({ colour: 'red', reasons: ['code_unknown'], visit: null })
    const type = () => ({ as: east.as, params: { gateId: NORTH }, body: { by: 'code' as const, value: digitsOf(world, passRow(world, visitId).id) } })
    const locked = await expectRefused(world, 'checkPass', type(), 'gate_code_locked')
    expect(locked.lockedUntil).toBe('2026-11-20T12:18:00+08:00')
    expect((await scanned(world, east, visitId)).colour).toBe('green')
    expect((await checked(world, south, 'code', digitsOf(world, passRow(world, visitId).id))).colour).toBe('green')
    world.clock.advance(15 * MINUTE - 1)
    await expectRefused(world, 'checkPass', type(), 'gate_code_locked')
    world.clock.advance(1)
    expect((await world.call('checkPass', type())).body?.colour).toBe('green')
    expect(kindsOf(world)).toEqual(Array.from({ length: 5 }, () => 'checked'))
  })
})

describe('a plate', () => {
  it('finds today’s visit: the document is still to be compared', async () => {
    const visitId = plan(world)
    plan(world, { fromMs: 24 * HOUR, untilMs: 25 * HOUR })
    expect(await checked(world, east, 'plate', '浙l·12345')).toMatchObject({ colour: 'yellow', reasons: ['no_pass_shown'], hostRequired: false, visit: { visitId } })
  })

  it('prefers the visit that may come in now', async () => {
    plan(world, { fromMs: -4 * HOUR, untilMs: -3 * HOUR })
    const later = plan(world, { fromMs: 2 * HOUR, untilMs: 3 * HOUR })
    const now = plan(world)
    expect((await checked(world, east, 'plate', '浙L12345')).visit?.visitId).toBe(now)
    world.change((tx) => tx.patch('visits', now, { state: 'cancelled' }))
    expect(await checked(world, east, 'plate', '浙L12345')).toMatchObject({ reasons: ['pass_early'], visit: { visitId: later } })
  })

  it.each(['浙L99999', '京A12345', '', ' ', 'no plate at all'].filter((text) => text !== ''))('is unknown: %j', async (plate) => {
    plan(world)
    expect(await checked(world, east, 'plate', plate)).toMatchObject({ colour: 'red', reasons: ['plate_unknown'], visit: null })
  })
})

describe('a line of the list', () => {
  it('is at best yellow, without the host when only the pass is missing', async () => {
    expect(await checked(world, east, 'visit', plan(world))).toMatchObject({ colour: 'yellow', reasons: ['no_pass_shown'], isAdmissible: true, hostRequired: false })
    const restricted = plan(world, { doorGroupId: 'dgr_001-core' })
    expect(await checked(world, east, 'visit', restricted)).toMatchObject({ reasons: ['restricted_area', 'no_pass_shown'], hostRequired: true })
  })

  it('is red while it is not approved', async () => {
    expect(await checked(world, east, 'visit', plan(world, { pending: true }))).toMatchObject({ colour: 'red', reasons: ['not_approved'] })
  })

  it.each(['vst_00000000000000000000', '<script>', '../../etc/passwd'])('of no visit is not found: %j', async (value) => {
    await expectRefused(world, 'checkPass', { as: east.as, params: { gateId: EAST }, body: { by: 'visit', value } }, 'not_found')
  })

  it('of another day is not the gate’s business', async () => {
    const value = plan(world, { fromMs: 48 * HOUR, untilMs: 49 * HOUR })
    await expectRefused(world, 'checkPass', { as: east.as, params: { gateId: EAST }, body: { by: 'visit', value } }, 'not_found')
  })
})

describe('a check', () => {
  it('is for guards, each at their own gates', async () => {
    const value = scanOf(world, passRow(world, plan(world)))
    const at = (gateId: string) => ({ params: { gateId }, body: { by: 'scan' as const, value } })
    await expectRefused(world, 'checkPass', { as: east.as, ...at(SOUTH) }, 'not_found')
    await expectRefused(world, 'checkPass', { as: east.as, ...at('gat_nowhere') }, 'not_found')
    for (const phone of [people.chen, people.lin, people.office]) await expectRefused(world, 'checkPass', { as: world.signInAs(phone), ...at(EAST) }, 'role_missing')
    await expectRefused(world, 'checkPass', at(EAST), 'session_missing')
  })

  it('moves nothing of the visit, and is forgotten after an hour', async () => {
    const visitId = plan(world)
    const before = world.store.stateHash(['visits', 'passes', 'visitPersons', 'notices'])
    await scanned(world, east, visitId)
    await checked(world, east, 'scan', 'nonsense')
    expect(world.store.stateHash(['visits', 'passes', 'visitPersons', 'notices'])).toBe(before)
    expect(world.store.read.all('gateChecks')).toHaveLength(2)
    world.clock.advance(HOUR + 1)
    await scanned(world, east, visitId)
    expect(world.store.read.all('gateChecks')).toHaveLength(1)
    expect(visitRow(world, visitId).state).toBe('approved')
  })
})
