/** What hosts decide and change: versions, approval, parking, links, cancelling. */
import { describe, expect, it } from 'vitest'
import type { Visit } from '@contract/generated/types'
import { bodyOf, expectRefused } from './support/expectations'
import { newKey, people } from './support/meals'
import {
  approve, approved, arrangementOf, details, expectFinal, guest, ID, invited, invitedAll, letIn, letOut, opening, registered, visitOf,
} from './support/visits'
import { createWorld } from './support/world'

const scene = () => {
  const world = createWorld()
  const chen = world.signInAs(people.chen)
  const on = (visitId: string) => ({ as: chen, key: newKey(), params: { visitId } })
  return { world, chen, on }
}

const CORE = { doorGroupId: 'dgr_001-core' }

describe('an approval', () => {
  it('is of what was seen, and gives the pass', async () => {
    const { world, chen, on } = scene()
    const { visitId, link } = await registered(world, chen)
    const visit = bodyOf(await world.call('approveVisit', { ...on(visitId), body: { version: 2 } }))
    expect(visit).toMatchObject({ state: 'approved', version: 2, colour: 'green', reasons: [], entriesUsed: 0, actions: ['cancel', 'change', 'renew_link'] })
    const { pass } = bodyOf(await world.call('getInvitation', opening(link)))
    expect(pass).toMatchObject({ colour: 'green', entriesLeft: 1, startsAt: '2026-11-20T13:30:00+08:00', endsAt: '2026-11-20T16:00:00+08:00' })
  })

  it('is refused of another version, with the one in force', async () => {
    const { world, chen, on } = scene()
    const { visitId, link } = await registered(world, chen)
    await world.call('submitVisitorDetails', { ...opening(link), body: details({ version: 2, plate: '浙L12345' }) })
    for (const version of [1, 2, 4]) {
      expect((await expectRefused(world, 'approveVisit', { ...on(visitId), body: { version } }, 'visit_changed')).version).toBe(3)
      await expectRefused(world, 'declineVisit', { ...on(visitId), body: { version, reason: '有会' } }, 'visit_changed')
    }
  })

  it.each<[string, (world: ReturnType<typeof createWorld>, visitId: string) => void]>([
    ['inside', letIn], ['left', letOut],
    ['declined', (world, visitId) => { world.change((tx) => { tx.patch('visits', visitId, { state: 'declined' }) }) }],
    ['cancelled', (world, visitId) => { world.change((tx) => { tx.patch('visits', visitId, { state: 'cancelled' }) }) }],
  ])('is refused once it is %s, like every other change', async (_, move) => {
    const { world, chen, on } = scene()
    const { visitId } = await approved(world, chen)
    const arrangement = arrangementOf(await visitOf(world, chen, visitId))
    move(world, visitId)
    await expectFinal(world, 'approveVisit', { ...on(visitId), body: { version: 2 } }, 'visit_not_approvable')
    await expectFinal(world, 'declineVisit', { ...on(visitId), body: { version: 2, reason: '有会' } }, 'visit_not_approvable')
    await expectFinal(world, 'cancelVisit', { ...on(visitId), body: { scope: 'this' } }, 'visit_not_cancellable')
    await expectFinal(world, 'renewVisitLink', on(visitId), 'visit_not_editable')
    await expectRefused(world, 'changeVisit', { as: chen, params: { visitId }, body: arrangement }, 'visit_not_editable')
    expect((await visitOf(world, chen, visitId)).actions).toEqual([])
  })

  it('is refused before anybody has registered, and a second time', async () => {
    const { world, chen, on } = scene()
    const early = await invited(world, chen)
    await expectFinal(world, 'approveVisit', { ...on(early.visitId), body: { version: 1 } }, 'visit_not_approvable')
    const { visitId } = await approved(world, chen)
    await expectFinal(world, 'approveVisit', { ...on(visitId), body: { version: 2 } }, 'visit_not_approvable')
  })

  it.each<[string, Parameters<typeof registered>[2], Parameters<typeof registered>[3], readonly string[]]>([
    ['goes where it is restricted', CORE, {}, ['restricted_area']],
    ['shows another document', {}, { document: { kind: 'passport', number: 'E12345678' } }, ['other_document']],
    ['comes with five', {}, { companions: ['甲', '乙', '丙', '丁', '戊'].map((name) => ({ name, document: null })) }, ['many_companions']],
    ['stays too late', { endsAt: '2026-11-20T18:30:00+08:00' }, {}, ['out_of_hours']],
    ['does two of these', CORE, { document: { kind: 'passport', number: 'E12345678' } }, ['restricted_area', 'other_document']],
  ])('is yellow of somebody who %s', async (_, arrangement, typed, reasons) => {
    const { world, chen } = scene()
    const { visitId, link } = await approved(world, chen, arrangement, typed)
    expect(await visitOf(world, chen, visitId)).toMatchObject({ colour: 'yellow', reasons })
    expect(bodyOf(await world.call('getInvitation', opening(link))).pass?.colour).toBe('yellow')
  })

  it('tells no host of the watch list', async () => {
    const { world, chen } = scene()
    const { visitId } = await registered(world, chen, {}, { document: { kind: 'id_card', number: '339999196912021086' } })
    expect(await approve(world, chen, visitId)).toMatchObject({ state: 'approved', colour: 'green', reasons: [] })
  })
})

it('a decline tells the visitor why', async () => {
  const { world, chen, on } = scene()
  const { visitId, link } = await registered(world, chen)
  const visit = bodyOf(await world.call('declineVisit', { ...on(visitId), body: { version: 2, reason: '当天有会' } }))
  expect(visit).toMatchObject({ state: 'declined', declineReason: '当天有会', link: null })
  expect(bodyOf(await world.call('getInvitation', opening(link)))).toMatchObject({ state: 'declined', declineReason: '当天有会', isEditable: false, pass: null })
})

describe('parking', () => {
  const car = { visitors: [guest({ parkingWanted: true })], buildingId: 'bld_004' }
  const morning = { startsAt: '2026-11-21T09:00:00+08:00', endsAt: '2026-11-21T11:00:00+08:00' }

  it('gives each car a space of its own, and none when all are taken', async () => {
    const { world, chen, on } = scene()
    const spaces: (string | null)[] = []
    for (const number of [ID.li, ID.zhang]) {
      const { visitId } = await registered(world, chen, { ...car, ...morning }, { document: { kind: 'id_card', number } })
      spaces.push((await approve(world, chen, visitId)).parkingSpace)
    }
    expect(spaces).toEqual(['D-01', 'D-02'])
    const late = await registered(world, chen, { ...car, startsAt: '2026-11-21T10:59:00+08:00', endsAt: '2026-11-21T12:00:00+08:00' })
    await expectFinal(world, 'approveVisit', { ...on(late.visitId), body: { version: 2 } }, 'parking_full')
    const after = await registered(world, chen, { ...car, startsAt: '2026-11-21T11:00:00+08:00', endsAt: '2026-11-21T12:00:00+08:00' })
    expect((await approve(world, chen, after.visitId)).parkingSpace).toBe('D-01')
  })

  it('is free again when a visit is cancelled or moved away', async () => {
    const { world, chen, on } = scene()
    const [first, second] = [await approved(world, chen, { ...car, ...morning }), await approved(world, chen, { ...car, ...morning })]
    const waiting = await registered(world, chen, { ...car, ...morning })
    await world.call('cancelVisit', { ...on(first.visitId), body: { scope: 'this' } })
    expect((await approve(world, chen, waiting.visitId)).parkingSpace).toBe('D-01')
    const arrangement = { ...arrangementOf(await visitOf(world, chen, second.visitId)), parkingWanted: false }
    await world.call('changeVisit', { as: chen, params: { visitId: second.visitId }, body: arrangement })
    const next = await registered(world, chen, { ...car, ...morning })
    expect((await approve(world, chen, next.visitId)).parkingSpace).toBe('D-02')
  })

  it('is still taken by a car that stays too long', async () => {
    const { world, chen } = scene()
    const staying = await approved(world, chen, car)
    letIn(world, staying.visitId)
    world.clock.set('2026-11-20T16:30:00+08:00')
    const { visitId } = await registered(world, chen, { ...car, startsAt: '2026-11-20T16:30:00+08:00', endsAt: '2026-11-20T17:30:00+08:00' })
    expect((await approve(world, chen, visitId)).parkingSpace).toBe('D-02')
  })
})

describe('a change', () => {
  const changed = (visit: Visit, over: Partial<ReturnType<typeof arrangementOf>>) => ({ ...arrangementOf(visit), ...over })

  it('of what was approved goes back to approval, and the pass dies', async () => {
    const { world, chen } = scene()
    const { visitId, link } = await approved(world, chen)
    const before = await visitOf(world, chen, visitId)
    const body = changed(before, { endsAt: '2026-11-20T17:00:00+08:00' })
    const visit = bodyOf(await world.call('changeVisit', { as: chen, params: { visitId }, body }))
    expect(visit).toMatchObject({ state: 'pending', version: 3, endsAt: '2026-11-20T17:00:00+08:00', parkingSpace: null })
    expect(bodyOf(await world.call('getInvitation', opening(link))).pass).toBeNull()
    expect(world.store.read.all('passes').map(({ revoked }) => revoked)).toEqual(['changed'])
    expect((await approve(world, chen, visitId)).version).toBe(3)
    expect(bodyOf(await world.call('getInvitation', opening(link))).pass?.endsAt).toBe('2026-11-20T17:00:00+08:00')
  })

  it('repeated changes nothing more, whichever version it names', async () => {
    const { world, chen } = scene()
    const { visitId } = await approved(world, chen)
    const body = changed(await visitOf(world, chen, visitId), { purposeText: '现场踏勘' })
    const first = await world.call('changeVisit', { as: chen, params: { visitId }, body })
    const state = world.store.stateHash()
    expect((await world.call('changeVisit', { as: chen, params: { visitId }, body })).raw).toBe(first.raw)
    expect(world.store.stateHash()).toBe(state)
  })

  it('of the note alone asks nobody again', async () => {
    const { world, chen } = scene()
    const { visitId } = await approved(world, chen)
    const body = changed(await visitOf(world, chen, visitId), { privateNote: '改在五楼' })
    expect(bodyOf(await world.call('changeVisit', { as: chen, params: { visitId }, body }))).toMatchObject({ state: 'approved', version: 2, privateNote: '改在五楼' })
  })

  it('is refused of another version, for an impossible time, for an unknown place', async () => {
    const { world, chen } = scene()
    const { visitId } = await registered(world, chen)
    const before = await visitOf(world, chen, visitId)
    const changing = (over: Partial<ReturnType<typeof arrangementOf>>) => ({ as: chen, params: { visitId }, body: changed(before, over) })
    expect((await expectRefused(world, 'changeVisit', changing({ version: 1, purpose: 'other' }), 'visit_changed')).version).toBe(2)
    await expectRefused(world, 'changeVisit', changing({ endsAt: '2026-11-20T13:00:00+08:00' }), 'visit_window_invalid')
    await expectRefused(world, 'changeVisit', changing({ buildingId: 'bld_999' }), 'visit_place_unknown')
    await expectRefused(world, 'changeVisit', changing({ doorGroupId: 'dgr_002-hall' }), 'visit_place_unknown')
  })

  it('may lengthen a visit that should have begun, but not begin it earlier', async () => {
    const { world, chen } = scene()
    const { visitId } = await registered(world, chen)
    world.clock.set('2026-11-20T14:40:00+08:00')
    const before = await visitOf(world, chen, visitId)
    const changing = (over: Partial<ReturnType<typeof arrangementOf>>) => ({ as: chen, params: { visitId }, body: changed(before, over) })
    await expectRefused(world, 'changeVisit', changing({ startsAt: '2026-11-20T13:00:00+08:00' }), 'visit_window_invalid')
    expect(bodyOf(await world.call('changeVisit', changing({ endsAt: '2026-11-20T17:30:00+08:00' }))).endsAt).toBe('2026-11-20T17:30:00+08:00')
  })

  it('of the place judges the colour anew', async () => {
    const { world, chen } = scene()
    const { visitId } = await registered(world, chen)
    const body = changed(await visitOf(world, chen, visitId), CORE)
    expect(bodyOf(await world.call('changeVisit', { as: chen, params: { visitId }, body }))).toMatchObject({ colour: 'yellow', reasons: ['restricted_area'] })
  })
})

describe('another link', () => {
  it('kills the former, and asks about what was approved again', async () => {
    const { world, chen, on } = scene()
    const { visitId, link } = await approved(world, chen)
    const visit = bodyOf(await world.call('renewVisitLink', on(visitId)))
    expect(visit).toMatchObject({ state: 'pending', version: 3 })
    expect(visit.link?.url).not.toBe(link.url)
    await expectRefused(world, 'getInvitation', opening(link), 'invitation_unknown')
    expect(bodyOf(await world.call('getInvitation', opening(visit.link ?? link)))).toMatchObject({ state: 'pending', pass: null })
  })
})

describe('cancelling', () => {
  it('kills the pass at once', async () => {
    const { world, chen, on } = scene()
    const { visitId, link } = await approved(world, chen)
    expect(bodyOf(await world.call('cancelVisit', { ...on(visitId), body: { scope: 'this' } }))).toMatchObject({ state: 'cancelled', link: null, actions: [] })
    expect(world.store.read.all('passes').map(({ revoked }) => revoked)).toEqual(['cancelled'])
    expect(bodyOf(await world.call('getInvitation', opening(link)))).toMatchObject({ state: 'cancelled', pass: null, isEditable: false })
  })

  it.each([['this', ['invited', 'cancelled', 'invited', 'invited']], ['this_and_later', ['invited', 'cancelled', 'cancelled', 'invited']]] as const)(
    'takes %s along, and of nobody else', async (scope, states) => {
      const { world, chen, on } = scene()
      const visits = await invitedAll(world, chen, { repetition: { weekdays: [5], until: '2026-12-04' } })
      const alone = await invited(world, chen, { startsAt: '2026-12-04T14:00:00+08:00', endsAt: '2026-12-04T15:00:00+08:00' })
      await world.call('cancelVisit', { ...on(visits[1]?.visitId ?? ''), body: { scope } })
      const all = [...visits, alone]
      expect(await Promise.all(all.map(async ({ visitId }) => (await visitOf(world, chen, visitId)).state))).toEqual(states)
    })

  it('is possible between two entries, and keeps that there was one', async () => {
    const { world, chen, on } = scene()
    const { visitId } = await approved(world, chen, { entriesAllowed: 2 })
    letIn(world, visitId)
    world.change((tx) => { tx.patch('visits', visitId, { state: 'approved', insidePersons: 0 }) })
    expect((await visitOf(world, chen, visitId)).actions).toEqual(['cancel'])
    const visit = bodyOf(await world.call('cancelVisit', { ...on(visitId), body: { scope: 'this' } }))
    expect([visit.state, visit.arrivedGate]).toEqual(['cancelled', '东门'])
  })
})
