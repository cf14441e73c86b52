import { beforeEach, describe, expect, it } from 'vitest'
import type { BodyOf } from '@mock/kit/types'
import { visitPolicyOf } from '@mock/domain/visits/policy'
import { bodyOf, expectRefused } from './support/expectations'
import { admitting, BUILDING, checked, EAST, gateLog, GUARD, LI, OTHER_GUARD, SOUTH, toldTo, visitRow, type AtGate } from './support/gate'
import { newKey, people } from './support/meals'
import { createWorld, type World } from './support/world'

const HOST = 'stf_10001'
let world: World
let east: AtGate

const open = (at?: string): void => {
  world = createWorld(at === undefined ? {} : { at })
  east = { as: world.signInAs(GUARD), gateId: EAST }
}

beforeEach(() => open())

const form = (over: Partial<BodyOf<'registerWalkIn'>> = {}): BodyOf<'registerWalkIn'> => ({
  consentVersion: visitPolicyOf(world.store.read).consent.version, name: LI.name, org: LI.org, document: LI.document, phone: LI.phone, plate: null,
  companions: [], hostStaffId: HOST, buildingId: BUILDING, purpose: 'business', purposeText: '送文件', ...over,
})
const wish = (over: Partial<BodyOf<'registerWalkIn'>> = {}, at = east) => ({ as: at.as, key: newKey(), params: { gateId: at.gateId }, body: form(over) })

describe('registerWalkIn', () => {
  it('makes a visit that waits for the host, who is told; approved, it comes in by its line', async () => {
    const answer = await world.call('registerWalkIn', wish())
    const { visitId } = bodyOf(answer)
    expect(answer.status).toBe(201)
    expect(answer.body).toMatchObject({ state: 'pending', nameMasked: '李*远', persons: 1, startsAt: '2026-11-20T12:03:00+08:00', endsAt: '2026-11-20T18:00:00+08:00' })
    for (const secret of [LI.name, LI.document.number, LI.phone]) expect(answer.raw).not.toContain(secret)
    expect(toldTo(world, HOST)).toEqual(['walk_in_waiting 1 '])
    expect(gateLog(world)).toMatchObject([{ kind: 'walk_in', visitId, persons: 1, gateId: EAST }])
    expect((await checked(world, east, 'visit', visitId)).reasons).toEqual(['not_approved'])
    const host = world.signInAs(people.chen)
    await world.call('approveVisit', { as: host, key: newKey(), params: { visitId }, body: { version: visitRow(world, visitId).version } })
    const verdict = await checked(world, east, 'visit', visitId)
    expect(verdict).toMatchObject({ colour: 'yellow', reasons: ['no_pass_shown'], hostRequired: false })
    expect((await admitting(world, east, verdict.checkId)).status).toBe(201)
  })

  it('answers the same person for the same host with what there is', async () => {
    const first = bodyOf(await world.call('registerWalkIn', wish()))
    expect(bodyOf(await world.call('registerWalkIn', wish())).visitId).toBe(first.visitId)
    expect(world.store.read.all('visits')).toHaveLength(1)
    expect(bodyOf(await world.call('registerWalkIn', wish({ hostStaffId: 'stf_10002' }))).visitId).not.toBe(first.visitId)
  })

  it('ends some hours later when the office is closed', async () => {
    open('2026-11-20T19:30:00+08:00')
    expect(bodyOf(await world.call('registerWalkIn', wish()))).toMatchObject({ endsAt: '2026-11-20T23:30:00+08:00' })
  })

  it('refuses a wrong number of the visitor or a companion', async () => {
    const wrong = { kind: 'id_card' as const, number: '339999198804120018' }
    expect((await world.call('registerWalkIn', wish({ document: wrong }))).problem).toMatchObject({ code: 'document_invalid', status: 422 })
    expect((await world.call('registerWalkIn', wish({ companions: [{ name: '张华', document: wrong }] }))).problem?.code).toBe('document_invalid')
    expect(world.store.read.all('visits')).toEqual([])
    expect((await world.call('registerWalkIn', wish({ document: { kind: 'passport', number: 'P1234567' } }))).status).toBe(201)
  })

  it('refuses without the consent in force, an unknown host or building, and at another’s gate', async () => {
    expect((await world.call('registerWalkIn', wish({ consentVersion: 'v2020-01' }))).problem?.code).toBe('visit_consent_required')
    for (const hostStaffId of ['stf_99999', 'stf_10006', 'stf_10003']) await expectRefused(world, 'registerWalkIn', wish({ hostStaffId }), 'not_found')
    await expectRefused(world, 'registerWalkIn', wish({ buildingId: 'bld_999' }), 'not_found')
    await expectRefused(world, 'registerWalkIn', wish({}, { as: world.signInAs(OTHER_GUARD), gateId: EAST }), 'not_found')
    await expectRefused(world, 'registerWalkIn', wish({}, { as: world.signInAs(people.chen), gateId: SOUTH }), 'role_missing')
    expect(world.store.read.all('visits')).toEqual([])
    expect(gateLog(world)).toEqual([])
  })
})
