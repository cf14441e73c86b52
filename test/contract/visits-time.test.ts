/** What the passing of time does: missed visits, reminders, deleted data; and what is left of it. */
import { describe, expect, it } from 'vitest'
import { bodyOf, expectRefused } from './support/expectations'
import { EAST, GUARD } from './support/gate'
import { newKey, people } from './support/meals'
import { approve, approved, details, guest, ID, invitation, invited, letIn, letOut, opening, PHONE, registered, visitOf } from './support/visits'
import { createWorld } from './support/world'

const scene = () => {
  const world = createWorld()
  return { world, chen: world.signInAs(people.chen) }
}
/** Sessions end after a while; the same person signs in again. */
const hostAt = (world: ReturnType<typeof createWorld>, instant: string) => {
  world.clock.set(instant)
  return world.signInAs(people.chen)
}

describe('when the window is over', () => {
  it('who never came was missed, whatever it waited for', async () => {
    const { world, chen } = scene()
    const made = [await invited(world, chen), await registered(world, chen), await approved(world, chen)]
    world.clock.set('2026-11-20T16:00:00+08:00')
    expect(bodyOf(await world.call('listVisits', { as: chen, query: { group: 'open' } })).items).toHaveLength(3)
    world.clock.set('2026-11-20T16:00:01+08:00')
    for (const { visitId } of made) expect(await visitOf(world, chen, visitId)).toMatchObject({ state: 'missed', link: null, actions: [] })
    expect(bodyOf(await world.call('getInvitation', opening(made[2]?.link ?? { url: '' })))).toMatchObject({ state: 'missed', pass: null })
    expect(bodyOf(await world.call('listVisits', { as: chen })).waiting).toBe(0)
  })

  it('an approval that comes too late is refused', async () => {
    const { world, chen } = scene()
    const { visitId } = await registered(world, chen)
    world.clock.set('2026-11-20T16:00:01+08:00')
    const { problem } = await world.call('approveVisit', { as: chen, key: newKey(), params: { visitId }, body: { version: 2 } })
    expect(problem?.code).toBe('visit_not_approvable')
  })

  it('who could have come in once more has left', async () => {
    const { world, chen } = scene()
    const { visitId } = await approved(world, chen, { entriesAllowed: 2 })
    letIn(world, visitId)
    world.change((tx) => { tx.patch('visits', visitId, { state: 'approved', insidePersons: 0, leftAtMs: world.clock.now() }) })
    world.clock.set('2026-11-20T17:00:00+08:00')
    expect((await visitOf(world, chen, visitId)).state).toBe('left')
  })

  it('the host is reminded of who is still inside, once', async () => {
    const { world, chen } = scene()
    const { visitId } = await approved(world, chen)
    letIn(world, visitId)
    world.clock.set('2026-11-20T16:10:00+08:00')
    for (let looks = 0; looks < 3; looks += 1) {
      expect(await visitOf(world, chen, visitId)).toMatchObject({ state: 'inside', overdue: true })
      world.clock.advance(3_600_000)
    }
    const { items } = bodyOf(await world.call('listNotices', { as: chen }))
    expect(items.filter(({ kind }) => kind === 'visitor_overdue')).toMatchObject([{ visitId, at: '2026-11-20T16:10:00+08:00' }])
  })

  it('finds what ends later also after the clock was set back', async () => {
    const { world, chen } = scene()
    world.clock.set('2026-11-25T12:00:00+08:00')
    await world.call('listVisits', { as: world.signInAs(people.chen) })
    world.clock.set('2026-11-20T12:03:00+08:00')
    const { visitId } = await invited(world, chen)
    world.clock.set('2026-11-20T18:00:00+08:00')
    expect((await visitOf(world, chen, visitId)).state).toBe('missed')
  })
})

const texts = (world: ReturnType<typeof createWorld>): string => JSON.stringify(world.store.image())

describe('after the retention', () => {
  it('the people are gone from everywhere, the statistics stay', async () => {
    const { world, chen } = scene()
    const inviting = { as: chen, key: newKey(), body: invitation({ visitors: [guest({ privateNote: '李明的客人' })] }) }
    const [made] = bodyOf(await world.call('createVisits', inviting)).visits
    if (!made) throw new Error('nobody was invited')
    const companions = [{ name: '郑洁', document: { kind: 'id_card' as const, number: ID.zheng } }]
    bodyOf(await world.call('submitVisitorDetails', { ...opening(made.link), body: details({ plate: '浙L12345', companions }) }))
    const approving = { as: chen, key: newKey(), params: { visitId: made.visitId }, body: { version: 2 } }
    bodyOf(await world.call('approveVisit', approving))
    letIn(world, made.visitId)
    letOut(world, made.visitId)

    const before = hostAt(world, '2026-12-19T23:59:59+08:00')
    expect(await visitOf(world, before, made.visitId)).toMatchObject({ visitorName: '李明', personalDataUntil: '2026-12-20' })
    for (const text of [ID.li, ID.zheng, PHONE.li, '李明', '郑洁', '浙L12345', '浙江海洋大学']) expect(texts(world)).toContain(text)

    const after = hostAt(world, '2026-12-20T00:00:00+08:00')
    expect(await visitOf(world, after, made.visitId)).toMatchObject({
      state: 'left', visitorName: '已删除', visitorOrg: null, document: null, phoneMasked: null, plate: null, companions: [], privateNote: null,
      personalDataUntil: null, purpose: 'meeting', colour: 'green', arrivedGate: '东门', serial: 'V20261120-0001',
    })
    expect(world.store.read.get('visits', made.visitId)?.persons).toBe(2)
    for (const text of [ID.li, ID.zheng, PHONE.li, '199****0101', '李明', '郑洁', '浙L12345', '浙江海洋大学']) expect(texts(world)).not.toContain(text)
    expect(bodyOf(await world.call('listNotices', { as: after })).items[0]?.visitorName).toBe('已删除')
    expect(bodyOf(await world.call('listVisitContacts', { as: after })).items).toEqual([])

    const replays = [await world.call('createVisits', { ...inviting, as: after }), await world.call('approveVisit', { ...approving, as: after })]
    for (const replay of replays) {
      expect(replay.headers.get('idempotent-replayed')).toBe('true')
      expect(replay.raw).toContain('已删除')
    }
  })

  it('takes the guards’ words about them out of the gates’ log, which stays otherwise', async () => {
    const { world, chen } = scene()
    const { visitId } = await approved(world, chen)
    const east = { as: world.signInAs(GUARD), params: { gateId: EAST } }
    const looked = await world.call('unmaskVisitor', { ...east, body: { visitId, reason: 'lost_property', note: '李明的雨伞' } })
    expect(looked.status).toBe(201)
    const { checkId } = bodyOf(await world.call('checkPass', { ...east, body: { by: 'visit', value: visitId } }))
    bodyOf(await world.call('refuseVisitor', { ...east, key: newKey(), body: { checkId, reason: 'other', note: '李明没带证件' } }))
    const said = () => world.store.read.find('gateEvents', 'byVisit', visitId).map(({ kind, note }) => ({ kind, note }))
    expect(said()).toMatchObject([{ kind: 'unmasked', note: '李明的雨伞' }, { kind: 'checked' }, { kind: 'refused', note: '李明没带证件' }])

    const after = hostAt(world, '2026-12-20T00:00:00+08:00')
    expect((await visitOf(world, after, visitId)).personalDataUntil).toBeNull()
    expect(said()).toEqual([{ kind: 'unmasked', note: null }, { kind: 'checked', note: null }, { kind: 'refused', note: null }])
    for (const text of ['李明的雨伞', '李明没带证件']) expect(texts(world)).not.toContain(text)
  })

  it('counts from the day a visit was called off', async () => {
    const { world, chen } = scene()
    const far = { startsAt: '2027-01-10T09:00:00+08:00', endsAt: '2027-01-10T10:00:00+08:00' }
    const { visitId } = await registered(world, chen, far)
    expect((await visitOf(world, chen, visitId)).personalDataUntil).toBe('2027-02-09')
    const declined = await world.call('declineVisit', { as: chen, key: newKey(), params: { visitId }, body: { version: 2, reason: '有会' } })
    expect(bodyOf(declined).personalDataUntil).toBe('2026-12-20')
  })

  it('spares whoever is still inside until they have left', async () => {
    const { world, chen } = scene()
    const { visitId } = await approved(world, chen)
    letIn(world, visitId)
    expect((await visitOf(world, hostAt(world, '2026-12-25T10:00:00+08:00'), visitId)).visitorName).toBe('李明')
    letOut(world, visitId)
    expect((await visitOf(world, hostAt(world, '2026-12-26T10:00:00+08:00'), visitId)).visitorName).toBe('已删除')
  })

  it('is no longer offered to be taken over', async () => {
    const { world, chen } = scene()
    const first = await registered(world, chen)
    const later = { startsAt: '2026-12-30T09:00:00+08:00', endsAt: '2026-12-30T10:00:00+08:00' }
    const made = await invited(world, chen, { ...later, visitors: [guest({ againVisitId: first.visitId })] })
    hostAt(world, '2026-12-29T09:00:00+08:00')
    expect(bodyOf(await world.call('getInvitation', opening(made.link))).again).toBeNull()
    await expectRefused(world, 'submitVisitorDetails', { ...opening(made.link), body: details({ document: null, phone: null }) }, 'document_invalid')
  })
})

it('no answer of a host\'s or visitor\'s operation has a full number or phone', async () => {
  const { world, chen } = scene()
  const raws: string[] = []
  const { call } = world
  const seen: typeof call = async (id, input) => {
    const answer = await call(id, input)
    raws.push(answer.raw)
    return answer
  }
  const watching = { ...world, call: seen }
  const companions = [{ name: '郑洁', document: { kind: 'id_card' as const, number: ID.zheng } }]
  const made = await registered(watching, chen, {}, { companions })
  await approve(watching, chen, made.visitId)
  const again = await invited(watching, chen, { visitors: [guest({ againVisitId: made.visitId })] })
  for (const { link } of [made, again]) await seen('getInvitation', opening(link))
  await seen('listVisits', { as: chen })
  await seen('listVisitContacts', { as: chen })
  await seen('listNotices', { as: chen })
  await seen('getHome', { as: chen })
  await seen('exportVisits', { as: chen, query: { from: '2026-11-20', to: '2026-11-20' } })
  await seen('submitVisitorDetails', { ...opening(made.link), body: details({ version: 9, plate: '浙L12345' }) })
  await seen('withdrawVisitorDetails', opening(again.link))
  expect(raws.length).toBeGreaterThan(12)
  for (const raw of raws) for (const secret of [ID.li, ID.zheng, PHONE.li]) expect(raw).not.toContain(secret)
})

describe('the table', () => {
  const exporting = (from: string, to: string) => ({ query: { from, to } })

  it('has the days asked for, masked, with formulas made text', async () => {
    const { world, chen } = scene()
    const org = '=HYPERLINK("http://x")'
    await registered(world, chen, { purposeText: '+1，"会"' }, { org })
    await invited(world, chen, { startsAt: '2026-11-21T09:00:00+08:00', endsAt: '2026-11-21T10:00:00+08:00' })
    const { fileName, rows, csv } = bodyOf(await world.call('exportVisits', { as: chen, ...exporting('2026-11-20', '2026-11-20') }))
    expect([fileName, rows]).toEqual(['来访记录 2026-11-20—2026-11-20.csv', 1])
    expect(csv.startsWith('\ufeff编号,开始,结束,状态,访客')).toBe(true)
    expect(csv).toContain('V20261120-0001,2026-11-20 14:00,2026-11-20 16:00,待批准,李明,"\'=HYPERLINK(""http://x"")",1,339*************19,199****0101,')
    expect(csv).toContain('开会,"\'+1，""会""",1 号楼,陈海平,邀请,绿,,\r\n')
    expect(bodyOf(await world.call('exportVisits', { as: chen, ...exporting('2026-11-20', '2027-11-21') })).rows).toBe(2)
    expect(bodyOf(await world.call('exportVisits', { as: world.signInAs(people.wang), ...exporting('2026-11-20', '2026-11-20') })).rows).toBe(0)
  })

  it.each([['2026-11-21', '2026-11-20', '/query/to'], ['2026-11-20', '2027-11-22', '/query/to'], ['2026-02-30', '2026-11-20', '/query/from']])(
    'is refused from %s to %s', async (from, to, pointer) => {
      const { world, chen } = scene()
      const { errors } = await expectRefused(world, 'exportVisits', { as: chen, ...exporting(from, to) }, 'invalid_request')
      expect(errors?.map((error) => error.pointer)).toEqual([pointer])
    })
})
