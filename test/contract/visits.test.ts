/** Inviting: windows, series, groups, colleagues, places; and the list of what came of it. */
import { describe, expect, it } from 'vitest'
import type { CreateVisits } from '@contract/generated/types'
import { bodyOf, expectRefused } from './support/expectations'
import { newKey, people } from './support/meals'
import { AFTERNOON, approve, expectFinal, guest, invitation, invited, invitedAll, registered, visitOf } from './support/visits'
import { createWorld } from './support/world'

const scene = () => {
  const world = createWorld()
  const chen = world.signInAs(people.chen)
  const inviting = (over: Partial<CreateVisits>) => ({ as: chen, key: newKey(), body: invitation(over) })
  return { world, chen, inviting }
}

describe('an invitation', () => {
  it('makes one visit with a link of its own', async () => {
    const { world, inviting } = scene()
    const { groupId, visits } = bodyOf(await world.call('createVisits', inviting({ visitors: [guest({ privateNote: '带他去三楼' })] })))
    expect(groupId).toBeNull()
    expect(visits).toHaveLength(1)
    expect(visits[0]).toMatchObject({ visitorName: '李明', startsAt: AFTERNOON.startsAt })
    expect(visits[0]?.link.url).toMatch(/^https:\/\/eguanjia\.example\/v\/#t=v\.vst_[0-9A-Z]{20}\.1\.[\w-]{22}$/)
    expect(visits[0]?.link.miniPath).toBe(`/pages/visitor/invitation/index?t=${visits[0]?.link.url.split('#t=')[1]}`)
    expect(visits[0]?.link.text).toBe(`陈海平邀请您11月20日 14:00来访1 号楼，请先登记：${visits[0]?.link.url}`)
  })

  it('shows the host all of it', async () => {
    const { world, chen } = scene()
    const { visitId } = await invited(world, chen, { visitors: [guest({ privateNote: '带他去三楼' })] })
    expect(await visitOf(world, chen, visitId)).toMatchObject({
      serial: 'V20261120-0001', state: 'invited', version: 1, visitorName: '李明', visitorOrg: '浙江海洋大学', document: null, phoneMasked: null,
      companions: [], privateNote: '带他去三楼', host: { staffId: 'stf_10001', name: '陈海平' }, arrangedBy: null, origin: 'invited', colour: null,
      reasons: [], building: { id: 'bld_001', name: '1 号楼' }, doorGroup: null, personalDataUntil: '2026-12-20',
      actions: ['cancel', 'change', 'renew_link'],
    })
  })

  it('makes a group and a series at once: every visitor on every day', async () => {
    const { world, chen } = scene()
    const repetition = { weekdays: [1, 5], until: '2026-12-04' }
    const visits = await invitedAll(world, chen, { visitors: [guest(), guest({ name: '张建军' })], repetition })
    const rows = await Promise.all(visits.map(({ visitId }) => visitOf(world, chen, visitId)))
    const days = ['2026-11-20', '2026-11-23', '2026-11-27', '2026-11-30', '2026-12-04']
    expect(rows.map(({ visitorName, startsAt }) => `${visitorName} ${startsAt.slice(0, 16)}`)).toEqual(
      ['李明', '张建军'].flatMap((name) => days.map((day) => `${name} ${day}T14:00`)))
    expect(new Set(rows.map(({ groupId }) => groupId)).size).toBe(1)
    expect(rows[0]?.groupId).toMatch(/^grp_/)
    const series = rows.map(({ seriesId }) => seriesId)
    expect([new Set(series.slice(0, 5)).size, new Set(series.slice(5)).size, new Set(series).size]).toEqual([1, 1, 2])
  })

  it.each<[string, Partial<CreateVisits>, readonly string[]]>([
    ['ends before it starts', { startsAt: AFTERNOON.endsAt, endsAt: AFTERNOON.startsAt }, ['/body/endsAt']],
    ['has no length', { endsAt: AFTERNOON.startsAt }, ['/body/endsAt']],
    ['is longer than twelve hours', { endsAt: '2026-11-21T02:00:01+08:00' }, ['/body/endsAt']],
    ['began an hour ago', { startsAt: '2026-11-20T11:03:00+08:00' }, ['/body/startsAt']],
    ['is over', { startsAt: '2026-11-19T09:00:00+08:00', endsAt: '2026-11-19T10:00:00+08:00' }, ['/body/startsAt', '/body/endsAt']],
    ['is 61 days ahead', { startsAt: '2027-01-20T09:00:00+08:00', endsAt: '2027-01-20T10:00:00+08:00' }, ['/body/startsAt']],
    ['repeats beyond what may be booked', { repetition: { weekdays: [5], until: '2027-01-20' } }, ['/body/repetition/until']],
    ['repeats into the past', { repetition: { weekdays: [5], until: '2026-11-19' } }, ['/body/repetition/weekdays']],
    ['repeats on no day', { repetition: { weekdays: [3], until: '2026-11-21' } }, ['/body/repetition/weekdays']],
  ])('is refused when it %s', async (_, over, pointers) => {
    const { world, inviting } = scene()
    const { errors } = await expectFinal(world, 'createVisits', inviting(over), 'visit_window_invalid')
    expect(errors?.map(({ pointer }) => pointer)).toEqual(pointers)
  })

  it('may begin now, sixty days ahead, and last twelve hours', async () => {
    const { world, chen } = scene()
    await invited(world, chen, { startsAt: '2026-11-20T12:00:00+08:00', endsAt: '2026-11-21T00:00:00+08:00' })
    await invited(world, chen, { startsAt: '2027-01-19T23:00:00+08:00', endsAt: '2027-01-20T01:00:00+08:00' })
    await invited(world, chen, { startsAt: '2026-11-20T06:00:00Z', endsAt: '2026-11-20T08:00:00Z' })
    expect(world.store.read.all('visits')).toHaveLength(3)
  })

  it('is refused for more visits than one invitation may make, all of it', async () => {
    const { world, chen, inviting } = scene()
    const visitors = Array.from({ length: 11 }, () => guest())
    const repetition = { weekdays: [1, 2, 3, 4, 5, 6, 7], until: '2026-11-29' }
    const { maxVisits } = await expectFinal(world, 'createVisits', inviting({ visitors, repetition }), 'too_many_visits')
    expect(maxVisits).toBe(100)
    expect(await invitedAll(world, chen, { visitors: visitors.slice(1), repetition })).toHaveLength(100)
  })

  it.each<[Partial<CreateVisits>, string]>([
    [{ buildingId: 'bld_999' }, '/body/buildingId'],
    [{ doorGroupId: 'dgr_002-hall' }, '/body/doorGroupId'],
  ])('is refused for a place that is not: %j', async (over, pointer) => {
    const { world, inviting } = scene()
    const { errors } = await expectFinal(world, 'createVisits', inviting(over), 'visit_place_unknown')
    expect(errors?.map((error) => error.pointer)).toEqual([pointer])
  })

  it.each(['<b>李</b>', '=1+1', '李\u202e明', '李明@', '李\u0000明', '李明\n', '"x"', '李;明'])('refuses the name %j with a pointer', async (name) => {
    const { world, inviting } = scene()
    const { errors } = await expectRefused(world, 'createVisits', inviting({ visitors: [guest(), guest({ name })] }), 'invalid_request')
    expect(errors?.map(({ pointer }) => pointer)).toContain('/body/visitors/1/name')
  })

  it('takes names of any script', async () => {
    const { world, chen } = scene()
    const names = ['阿不都热依木·买买提', 'Anna-Maria O’Neill', 'Ðorđe Ž.', '欧阳娜娜', 'Nguyễn Văn An']
    await invitedAll(world, chen, { visitors: names.map((name) => guest({ name })) })
    expect(world.store.read.all('visits').map(({ invitedName }) => invitedName)).toEqual(names)
  })
})

describe('on behalf of a colleague', () => {
  it('the colleague hosts, and both look after it', async () => {
    const { world, chen } = scene()
    const he = world.signInAs(people.he)
    const { visitId } = await registered(world, chen, { onBehalfOf: he.staffId })
    for (const as of [chen, he]) {
      expect(await visitOf(world, as, visitId)).toMatchObject({ host: { name: '何丽娜' }, arrangedBy: { name: '陈海平' } })
      expect(bodyOf(await world.call('listVisits', { as })).items[0]).toMatchObject({ visitId, isMine: as === he, hostName: '何丽娜' })
      expect(bodyOf(await world.call('listNotices', { as })).items).toMatchObject([{ kind: 'visit_registered', visitId }])
    }
    expect((await approve(world, chen, visitId)).state).toBe('approved')
  })

  it.each([['of another unit', 'stf_10002'], ['who hosts nobody', 'stf_10004'], ['who left', 'stf_10006'], ['who is nobody', 'stf_99999']])(
    'is refused for somebody %s', async (_, onBehalfOf) => {
      const { world, inviting } = scene()
      await expectRefused(world, 'createVisits', inviting({ onBehalfOf }), 'not_found')
    })

  it('finds colleagues by name, only of the own unit, only who may host, and never oneself', async () => {
    const { world, chen } = scene()
    const namesFor = async (as: typeof chen, q: string) => bodyOf(await world.call('findStaff', { as, query: { q } })).items.map(({ name }) => name)
    expect(await namesFor(chen, '何丽')).toEqual(['何丽娜'])
    expect(await namesFor(chen, '陈海')).toEqual([])
    expect(await namesFor(chen, '王晓')).toEqual([])
    expect(await namesFor(chen, '周明')).toEqual([])
    const guard = world.signInAs('13800000010')
    expect(await namesFor(guard, '王晓')).toEqual(['王晓琳'])
    expect(await namesFor(guard, '周明')).toEqual([])
  })

  it('finds at most twenty', async () => {
    const { world } = scene()
    world.change((tx) => {
      const wang = tx.one('staff', 'byPhone', people.wang)
      for (let at = 10; wang && at < 40; at += 1) tx.put('staff', { ...wang, id: `stf_300${at}`, phone: `139999999${at}`, name: `岑某${at}` })
    })
    expect(bodyOf(await world.call('findStaff', { as: world.signInAs('13800000010'), query: { q: '岑' } })).items).toHaveLength(20)
  })
})

describe('the list', () => {
  it('has the next first, then the past, newest first, in pages without a gap', async () => {
    const { world, chen } = scene()
    const at = (day: string) => ({ startsAt: `${day}T14:00:00+08:00`, endsAt: `${day}T15:00:00+08:00` })
    for (const day of ['2026-11-22', '2026-11-20', '2026-11-21']) await invited(world, chen, at(day))
    world.clock.set('2026-11-21T18:00:00+08:00')
    const back = world.signInAs(people.chen)
    await invited(world, back, at('2026-11-23'))
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = bodyOf(await world.call('listVisits', { as: back, query: { limit: 1, ...(cursor ? { cursor } : {}) } }))
      seen.push(...page.items.map(({ startsAt, state }) => `${startsAt.slice(8, 10)} ${state}`))
      cursor = page.nextCursor ?? undefined
    } while (cursor !== undefined)
    expect(seen).toEqual(['22 invited', '23 invited', '21 missed', '20 missed'])
    const of = async (query: { group?: 'open' | 'past'; state?: 'missed' | 'left' }) => bodyOf(await world.call('listVisits', { as: back, query })).items.length
    expect([await of({ group: 'open' }), await of({ group: 'past' }), await of({ state: 'missed' }), await of({ state: 'left' })]).toEqual([2, 2, 2, 0])
  })

  it('is searched by names, organisations and purposes, and counts what waits', async () => {
    const { world, chen } = scene()
    await registered(world, chen, { visitors: [guest({ name: '小李' })] }, { companions: [{ name: '郑洁', document: null }] })
    await invited(world, chen, { visitors: [guest({ name: '张建军', org: '测绘院' })], purposeText: '成果交接' })
    const found = async (q: string) => bodyOf(await world.call('listVisits', { as: chen, query: { q } }))
    expect((await found('李明')).items.map(({ visitorName }) => visitorName)).toEqual(['李明'])
    expect((await found('郑')).items).toHaveLength(1)
    expect((await found('测绘')).items.map(({ visitorName }) => visitorName)).toEqual(['张建军'])
    expect((await found('交接')).items).toHaveLength(1)
    expect((await found('没有')).items).toEqual([])
    expect((await found('没有')).waiting).toBe(1)
  })

  it('is mine only, and takes no cursor of another list', async () => {
    const { world, chen } = scene()
    const { visitId } = await invited(world, chen)
    const wang = world.signInAs(people.wang)
    expect(bodyOf(await world.call('listVisits', { as: wang })).items).toEqual([])
    await expectRefused(world, 'getVisit', { as: wang, params: { visitId } }, 'not_found')
    for (const cursor of ['c_AAAB', 'c_mi8jk_V20261120-0001']) {
      const { errors } = await expectRefused(world, 'listVisits', { as: chen, query: { cursor } }, 'invalid_request')
      expect(errors?.[0]?.pointer).toBe('/query/cursor')
    }
  })

  it('is on the first screen: what waits, what is new, who comes next', async () => {
    const { world, chen } = scene()
    const home = async () => bodyOf(await world.call('getHome', { as: chen })).visits
    expect(await home()).toEqual({ waiting: 0, unreadNotices: 0, next: null })
    const { visitId } = await registered(world, chen)
    await invited(world, chen, { startsAt: '2026-11-21T09:00:00+08:00', endsAt: '2026-11-21T10:00:00+08:00' })
    expect(await home()).toMatchObject({ waiting: 1, unreadNotices: 1, next: { visitId, state: 'pending' } })
    expect(bodyOf(await world.call('getHome', { as: world.signInAs(people.lin) })).visits).toBeNull()
  })
})

it('says what an invitation may say, to guards too', async () => {
  const { world, chen } = scene()
  for (const as of [chen, world.signInAs('13800000010')]) {
    const { buildings, purposes, policy, consent } = bodyOf(await world.call('getVisitOptions', { as }))
    expect(buildings).toHaveLength(4)
    expect(buildings[0]).toMatchObject({ buildingId: 'bld_001', parkingSpaces: 12, doorGroups: [{}, {}, { doorGroupId: 'dgr_001-core', isRestricted: true }] })
    expect(purposes[0]).toBe('meeting')
    expect([policy.maxVisits, consent.version]).toEqual([100, 'v2026-11'])
  }
})
