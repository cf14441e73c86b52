import { beforeEach, expect, it } from 'vitest'
import { availablePoints } from '@mock/domain/points'
import { bodyOf, expectRefused } from './support/expectations'
import { eat, newKey, people, tablesBesideAttempts } from './support/meals'
import { createWorld, type Caller, type World } from './support/world'

let world: World
let chen: Caller
let wang: Caller
beforeEach(() => {
  world = createWorld()
  chen = world.signInAs(people.chen)
  wang = world.signInAs(people.wang)
})

const DAY_MS = 86_400_000
const claim = (as: Caller, packId: string, key = newKey()) => world.call('claimGiftPack', { as, key, params: { packId } })
const statesOf = async (as: Caller) =>
  Object.fromEntries(bodyOf(await world.call('listGiftPacks', { as })).items.map(({ packId, state }) => [packId, state]))

const expectFinal = async (as: Caller, packId: string, code: string): Promise<void> => {
  const before = world.store.stateHash(tablesBesideAttempts)
  expect((await claim(as, packId)).problem?.code).toBe(code)
  expect(world.store.stateHash(tablesBesideAttempts)).toBe(before)
}

it('lists what can be claimed and what comes, for each person', async () => {
  expect(await statesOf(chen)).toEqual({ pck_festival: 'claimable', pck_newyear: 'upcoming' })
  expect(await statesOf(wang)).toEqual({
    pck_festival: 'claimable', pck_newyear: 'upcoming', pck_birthday: 'claimable', pck_newcomer: 'claimable',
  })
})

it('claims once: coupons that the next meal uses by itself', async () => {
  const { pack, coupons, points } = bodyOf(await claim(chen, 'pck_festival'))
  expect(pack).toMatchObject({ state: 'claimed', claimedAt: '2026-11-20T12:03:00+08:00' })
  expect(coupons.map(({ rule, source, state }) => [rule.title, source, state])).toEqual([
    ['满 15 减 2', '暖冬用餐礼包', 'usable'], ['满 15 减 2', '暖冬用餐礼包', 'usable'], ['食堂九折', '暖冬用餐礼包', 'usable'],
  ])
  expect(points).toBe(0)
  expect((await statesOf(chen)).pck_festival).toBe('claimed')
  await expectFinal(chen, 'pck_festival', 'pack_claimed')
  expect((await eat(world, chen)).payableFen).toBe(1750 - 200 - 155)
})

it('gives its points in the same turn', async () => {
  const before = world.store.transact('test', (tx) => availablePoints(tx, wang.staffId, world.clock.now()))
  expect(bodyOf(await claim(wang, 'pck_birthday'))).toMatchObject({ points: 100, coupons: [{ rule: { title: '生日 8 元餐券' } }] })
  expect(world.store.transact('test', (tx) => availablePoints(tx, wang.staffId, world.clock.now()))).toBe(before + 100)
})

it('comes again with the next birthday', async () => {
  await claim(wang, 'pck_birthday')
  await expectFinal(wang, 'pck_birthday', 'pack_claimed')
  world.clock.set('2027-11-20T00:00:00+08:00')
  expect((await claim(world.signInAs(people.wang), 'pck_birthday')).status).toBe(201)
})

it('celebrates a 29 February the day before in other years', async () => {
  world.change((tx) => tx.patch('staffDays', wang.staffId, { birthday: '02-29' }))
  world.clock.set('2027-02-27T12:00:00+08:00')
  wang = world.signInAs(people.wang)
  await expectFinal(wang, 'pck_birthday', 'pack_not_open')
  world.clock.set('2027-02-28T00:00:00+08:00')
  expect((await claim(world.signInAs(people.wang), 'pck_birthday')).status).toBe(201)
})

it('has one effect of twenty claims at once, each with its own key', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, async () => claim(chen, 'pck_festival')))
  expect(answers.map(({ status, problem }) => problem?.code ?? status).sort()).toEqual([201, ...Array<string>(19).fill('pack_claimed')])
  expect(world.store.read.find('coupons', 'byOwner', chen.staffId)).toHaveLength(3)
})

it('is not open before its day nor after its last second', async () => {
  await expectFinal(chen, 'pck_newyear', 'pack_not_open')
  await expectFinal(chen, 'pck_birthday', 'pack_not_open')
  world.clock.advance(29 * DAY_MS)
  await expectFinal(world.signInAs(people.chen), 'pck_festival', 'pack_not_open')
})

it('is not found when nobody has it', async () => {
  await expectRefused(world, 'claimGiftPack', { as: chen, key: newKey(), params: { packId: 'pck_00000000000000000000' } }, 'not_found')
})

it('shows nobody a birthday', async () => {
  const { raw } = await world.call('listGiftPacks', { as: chen })
  expect(raw).not.toContain(world.store.read.get('staffDays', wang.staffId)?.birthday ?? 'no birthday')
})
