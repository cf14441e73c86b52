import { beforeEach, describe, expect, it } from 'vitest'
import type { Redemption } from '@contract/generated/types'
import { bodyOf, expectRefused } from './support/expectations'
import { newKey, people, tablesBesideAttempts } from './support/meals'
import { codeOf, collected, COUNTER, expectSoundPoints, giftOf, redeemed, UMBRELLA } from './support/rewards'
import { createWorld, type Caller, type World } from './support/world'

let world: World
let chen: Caller
let counter: Caller
let made: Redemption

beforeEach(async () => {
  world = createWorld()
  chen = world.signInAs(people.chen)
  counter = world.signInAs(COUNTER)
  giftOf(world, chen.staffId, 1_000)
  made = await redeemed(world, chen, UMBRELLA)
})

/** A code that nothing has. */
const unknown = (): string => {
  const taken = new Set(world.store.read.all('redemptions').map(({ code }) => code))
  return ['00000000', '00000001', '00000002'].find((code) => !taken.has(code)) ?? ''
}

const lookUp = (code: string, as = counter) => world.call('lookUpPickUp', { as, body: { code } })
const handOut = (code: string, as = counter, key = newKey()) => world.call('handOutPickUp', { as, key, body: { code } })

describe('lookUpPickUp', () => {
  it('tells what the code is for, with its owner masked and without the code', async () => {
    const answer = await lookUp(codeOf(made))
    expect(bodyOf(answer)).toMatchObject({ serial: made.serial, state: 'ready', title: '折叠晴雨伞', quantity: 1, ownerNameMasked: '陈*平', unitName: '市机关事务中心' })
    expect(answer.raw).not.toContain('陈海平')
    expect(answer.raw).not.toContain(codeOf(made))
  })

  it('moves nothing', async () => {
    const before = world.store.stateHash()
    await lookUp(codeOf(made))
    expect(world.store.stateHash()).toBe(before)
  })

  it('locks the counter after ten unknown codes, for ten minutes, also for known ones', async () => {
    const left = []
    for (let n = 0; n < 9; n += 1) left.push((await expectRefused(world, 'lookUpPickUp', { as: counter, body: { code: unknown() } }, 'pick_up_code_unknown')).attemptsLeft)
    expect(left).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1])
    const locked = await expectRefused(world, 'handOutPickUp', { as: counter, key: newKey(), body: { code: unknown() } }, 'pick_up_locked')
    expect(locked.lockedUntil).toBe('2026-11-20T12:13:00+08:00')
    await expectRefused(world, 'lookUpPickUp', { as: counter, body: { code: codeOf(made) } }, 'pick_up_locked')
    await expectRefused(world, 'handOutPickUp', { as: world.signInAs(COUNTER), key: newKey(), body: { code: codeOf(made) } }, 'pick_up_locked')
    world.clock.advance(599_999)
    await expectRefused(world, 'lookUpPickUp', { as: counter, body: { code: codeOf(made) } }, 'pick_up_locked')
    world.clock.advance(1)
    expect((await lookUp(codeOf(made))).status).toBe(200)
  })

  it('forgets a typing error after ten minutes, and a known code between does not reset the count', async () => {
    for (let n = 0; n < 9; n += 1) await lookUp(unknown())
    await lookUp(codeOf(made))
    expect((await lookUp(unknown())).problem?.code).toBe('pick_up_locked')
    world.clock.advance(600_000)
    for (let n = 0; n < 9; n += 1) await lookUp(unknown())
    world.clock.advance(600_000)
    expect((await lookUp(unknown())).problem).toMatchObject({ code: 'pick_up_code_unknown', attemptsLeft: 9 })
  })

  it.each(['1234567', '123456789', '1234567a', ''])('refuses %j as no code', async (code) => {
    await expectRefused(world, 'lookUpPickUp', { as: counter, body: { code } }, 'invalid_request')
  })
})

describe('handOutPickUp', () => {
  it('hands out once; the second is told when the first was', async () => {
    world.clock.advance(60_000)
    const key = newKey()
    const first = await handOut(codeOf(made), counter, key)
    expect(bodyOf(first)).toMatchObject({ state: 'collected', serial: made.serial })
    const before = world.store.stateHash(tablesBesideAttempts)
    world.clock.advance(60_000)
    const second = await handOut(codeOf(made))
    expect(second.problem).toMatchObject({ code: 'pick_up_done', status: 422, collectedAt: '2026-11-20T12:04:00+08:00' })
    expect(world.store.stateHash(tablesBesideAttempts)).toBe(before)
    expect((await handOut(codeOf(made), counter, key)).raw).toBe(first.raw)
    expect(bodyOf(await lookUp(codeOf(made))).state).toBe('collected')
    expectSoundPoints(world)
  })

  it('hands out once of twenty at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => handOut(codeOf(made))))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(new Set(answers.flatMap(({ problem }) => problem?.code ?? []))).toEqual(new Set(['pick_up_done']))
  })

  it('refuses what was cancelled, and what nobody collected in time', async () => {
    const other = await redeemed(world, chen, 'itm_bag')
    await world.call('cancelRedemption', { as: chen, key: newKey(), params: { redemptionId: made.redemptionId } })
    expect((await handOut(codeOf(made))).problem?.code).toBe('pick_up_cancelled')
    world.clock.set('2026-11-27T17:00:01+08:00')
    counter = world.signInAs(COUNTER)
    expect((await handOut(codeOf(other))).problem?.code).toBe('pick_up_expired')
    expect(bodyOf(await lookUp(codeOf(other))).state).toBe('expired')
    expectSoundPoints(world)
  })

  it('finds the one that waits when an old code is given again', async () => {
    const code = codeOf(made)
    await handOut(code)
    world.clock.advance(1_000)
    const next = await redeemed(world, chen, 'itm_bag')
    world.change((tx) => tx.patch('redemptions', next.redemptionId, { code }))
    expect(bodyOf(await handOut(code)).redemptionId).toBe(next.redemptionId)
    expect((await handOut(code)).problem?.code).toBe('pick_up_done')
  })

  it('is for the counter only', async () => {
    for (const phone of [people.chen, people.lin, people.office]) {
      await expectRefused(world, 'handOutPickUp', { as: world.signInAs(phone), key: newKey(), body: { code: codeOf(made) } }, 'role_missing')
      await expectRefused(world, 'lookUpPickUp', { as: world.signInAs(phone), body: { code: codeOf(made) } }, 'role_missing')
    }
    await expectRefused(world, 'listMallItems', { as: counter }, 'role_missing')
  })
})

describe('listPickUps', () => {
  it('shows what waits and what was collected today, newest first', async () => {
    world.clock.advance(1_000)
    const bag = await redeemed(world, chen, 'itm_bag')
    world.clock.advance(1_000)
    const towel = await redeemed(world, chen, 'itm_towel')
    await collected(world, bag)
    const list = async (query: { state?: 'ready' | 'collected'; limit?: number; cursor?: string } = {}) =>
      bodyOf(await world.call('listPickUps', { as: counter, query }))
    expect((await list()).items.map(({ serial, state }) => [serial, state])).toEqual([
      [towel.serial, 'ready'], [bag.serial, 'collected'], [made.serial, 'ready'],
    ])
    expect((await list({ state: 'ready' })).items.map(({ serial }) => serial)).toEqual([towel.serial, made.serial])
    expect((await list({ state: 'collected' })).items.map(({ serial }) => serial)).toEqual([bag.serial])
    const page = await list({ limit: 2 })
    expect((await list({ limit: 2, cursor: page.nextCursor ?? '' })).items.map(({ serial }) => serial)).toEqual([made.serial])
    world.clock.set('2026-11-21T09:00:00+08:00')
    counter = world.signInAs(COUNTER)
    expect((await list({ state: 'collected' })).items).toEqual([])
  })
})
