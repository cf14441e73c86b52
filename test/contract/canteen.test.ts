import { describe, expect, test } from 'vitest'
import { bodyOf, expectRefused } from './support/expectations'
import { createWorld } from './support/world'

const CADRE = '13800000001'
const OFFICE = '13800000004'

describe('listVenues', () => {
  test('pages through all 183 venues once, sorted, whatever the page size', async () => {
    const world = createWorld()
    const as = world.signInAs(CADRE)
    const collect = async (limit: number) => {
      const ids: string[] = []
      let cursor: string | undefined
      do {
        const page = bodyOf(await world.call('listVenues', { as, query: { limit, ...(cursor === undefined ? {} : { cursor }) } }))
        expect(page.items.length).toBeLessThanOrEqual(limit)
        ids.push(...page.items.map(({ venueId }) => venueId))
        cursor = page.nextCursor ?? undefined
      } while (cursor !== undefined)
      return ids
    }
    const ids = await collect(50)
    expect(ids).toHaveLength(183)
    expect(new Set(ids).size).toBe(183)
    expect(await collect(17)).toEqual(ids)
  })

  test('filters by kind and by a part of name, area or address', async () => {
    const world = createWorld()
    const as = world.signInAs(OFFICE)
    const farmhouses = bodyOf(await world.call('listVenues', { as, query: { kind: 'farmhouse', limit: 50 } }))
    expect(new Set(farmhouses.items.map(({ kind }) => kind))).toEqual(new Set(['farmhouse']))
    const first = bodyOf(await world.call('listVenues', { as, query: { q: ' 第一食堂 ' } }))
    expect(first.items.map(({ venueId }) => venueId)).toEqual(['ven_1001'])
    const island = bodyOf(await world.call('listVenues', { as, query: { q: '枸杞', kind: 'farmhouse' } }))
    expect(island.items.map(({ area }) => area)).toEqual(['枸杞', '枸杞', '枸杞'])
    expect(bodyOf(await world.call('listVenues', { as, query: { q: '没有这家' } })).items).toEqual([])
  })

  test('refuses a cursor it did not make, and callers without a session', async () => {
    const world = createWorld()
    const as = world.signInAs(CADRE)
    for (const cursor of ['c_nothing', 'ven_1001', 'c_ven_9999', 'c_']) {
      const problem = await expectRefused(world, 'listVenues', { as, query: { cursor } }, 'invalid_request')
      expect(problem.errors?.[0]?.pointer).toBe('/query/cursor')
    }
    await expectRefused(world, 'listVenues', {}, 'session_missing')
  })
})

describe('getVenue', () => {
  test('answers position, radius and windows', async () => {
    const world = createWorld()
    const venue = bodyOf(await world.call('getVenue', { as: world.signInAs(CADRE), params: { venueId: 'ven_1001' } }))
    expect(venue).toMatchObject({ name: '市行政中心第一食堂', kind: 'canteen', area: '临城新区' })
    expect(venue.location).toEqual({ latitude: 29.9853, longitude: 122.2072, coordSys: 'GCJ02', radiusM: 300 })
    expect(venue.windows.map(({ windowId, isOpen }) => [windowId, isOpen])).toEqual([
      ['win_1001-1', true], ['win_1001-2', true], ['win_1001-3', true], ['win_1001-4', false],
    ])
  })

  test('an unknown venue is not found', async () => {
    const world = createWorld()
    await expectRefused(world, 'getVenue', { as: world.signInAs(CADRE), params: { venueId: 'ven_9999' } }, 'not_found')
  })
})

describe('getHome', () => {
  test('shows a cadre the period, the accounts and no payment yet', async () => {
    const world = createWorld({ at: '2026-11-20T00:30:00+08:00' })
    const home = bodyOf(await world.call('getHome', { as: world.signInAs(CADRE) }))
    expect(home).toMatchObject({ name: '陈海平', unitName: '市机关事务中心', roles: ['cadre'], latestPayment: null })
    expect(home.period).toEqual({ periodId: 'night', name: '夜宵', startsAt: '2026-11-19T21:00:00+08:00', endsAt: '2026-11-20T05:00:00+08:00' })
    expect(home.accounts.map(({ kind }) => kind)).toEqual(['meal_subsidy', 'personal'])
  })

  test('shows staff who do not pay no accounts', async () => {
    const world = createWorld()
    expect(bodyOf(await world.call('getHome', { as: world.signInAs(OFFICE) }))).toMatchObject({ roles: ['office'], accounts: [], latestPayment: null })
    await expectRefused(world, 'getHome', {}, 'session_missing')
  })
})
