import { beforeEach, describe, expect, it } from 'vitest'
import type { PointsEntryPage } from '@contract/generated/types'
import { bodyOf, expectRefused } from './support/expectations'
import { eat, NEXT_WINDOW, people, quote, refund } from './support/meals'
import { collected, earned, expectSoundPoints, giftOf, overviewOf, redeemed, UMBRELLA } from './support/rewards'
import { createWorld, type Caller, type World } from './support/world'

let world: World
let chen: Caller
let lin: Caller

beforeEach(() => {
  world = createWorld()
  chen = world.signInAs(people.chen)
  lin = world.signInAs(people.lin)
})

/** The clock has moved on: sessions of before may be over. */
const later = (instant: string): void => {
  world.clock.set(instant)
  chen = world.signInAs(people.chen)
  lin = world.signInAs(people.lin)
}

const entries = async (kind?: 'earned' | 'reversed' | 'expired' | 'returned') =>
  bodyOf(await world.call('listPointsEntries', { as: chen, ...(kind ? { query: { kind } } : {}) })).items

describe('points of a meal', () => {
  it('are promised by the quote, pending after paying, and spendable 24 hours later', async () => {
    expect((await quote(world, chen)).pointsToEarn).toBe(17)
    const payment = await eat(world, chen)
    expect(payment.points).toEqual({ earned: 17, reversed: 0, creditAt: '2026-11-21T12:03:00+08:00' })
    expect(await overviewOf(world, chen)).toMatchObject({ availablePoints: 0, pendingPoints: 17, owedPoints: 0 })
    later('2026-11-21T12:02:59+08:00')
    expect(await overviewOf(world, chen)).toMatchObject({ availablePoints: 0, pendingPoints: 17 })
    later('2026-11-21T12:03:00+08:00')
    expect(await overviewOf(world, chen)).toMatchObject({ availablePoints: 17, pendingPoints: 0 })
    expect(await entries()).toMatchObject([{
      kind: 'earned', title: '市行政中心第一食堂 午餐', points: 17, owedPoints: 0, balanceAfter: 17, expiresAt: '2027-12-31T23:59:59+08:00',
      reference: { kind: 'payment', id: payment.paymentId },
    }])
    expectSoundPoints(world)
  })

  it('stop at the maximum of the day and begin again the next', async () => {
    expect((await eat(world, chen, { dishFen: 1999 })).points?.earned).toBe(19)
    expect((await quote(world, chen, {}, NEXT_WINDOW)).pointsToEarn).toBe(11)
    expect((await eat(world, chen, {}, NEXT_WINDOW)).points?.earned).toBe(11)
    expect((await eat(world, chen, { dishFen: 1200 })).points).toBeNull()
    later('2026-11-21T12:03:00+08:00')
    expect((await eat(world, chen, { dishFen: 1200 })).points?.earned).toBe(12)
    expectSoundPoints(world)
  })

  it('are none below a yuan', async () => {
    expect((await eat(world, chen, { dishFen: 99 })).points).toBeNull()
    expect(await entries()).toEqual([])
  })

  it('go back with refunds, in parts that add up exactly', async () => {
    const { paymentId } = await eat(world, chen)
    const taken = []
    for (const fen of [50, 1, 199, 1000, 500]) taken.push((await refund(world, lin, paymentId, fen)).pointsReversed)
    expect(taken).toEqual([0, 1, 1, 10, 5])
    expect(await overviewOf(world, chen)).toMatchObject({ availablePoints: 0, pendingPoints: 0, owedPoints: 0 })
    expect(bodyOf(await world.call('getPayment', { as: chen, params: { paymentId } })).points).toMatchObject({ earned: 17, reversed: 17 })
    expectSoundPoints(world)
  })

  it('come out of their own batch even when another expires first', async () => {
    giftOf(world, chen.staffId, 100)
    const { paymentId } = await eat(world, chen)
    await refund(world, lin, paymentId, 1750)
    expect(await overviewOf(world, chen)).toMatchObject({ availablePoints: 100, pendingPoints: 0, owedPoints: 0 })
  })

  it('are owed when they are spent, paid back by the next ones, and never negative', async () => {
    giftOf(world, chen.staffId, 190)
    const { paymentId } = await eat(world, chen)
    later('2026-11-21T13:00:00+08:00')
    await redeemed(world, chen, UMBRELLA)
    expect((await refund(world, lin, paymentId, 1750)).pointsReversed).toBe(17)
    expect(await overviewOf(world, chen)).toMatchObject({ availablePoints: 0, owedPoints: 10 })
    expect((await entries('reversed'))[0]).toMatchObject({ points: -7, owedPoints: 10, balanceAfter: 0 })
    earned(world, chen.staffId, 4)
    expect(await overviewOf(world, chen)).toMatchObject({ availablePoints: 0, owedPoints: 6 })
    earned(world, chen.staffId, 10)
    expect(await overviewOf(world, chen)).toMatchObject({ availablePoints: 4, owedPoints: 0 })
    expect((await entries('earned'))[0]).toMatchObject({ points: 4, owedPoints: -6, balanceAfter: 4 })
    expectSoundPoints(world)
  })

  it('keep the terms of their day when the rule changes before the refund', async () => {
    const { paymentId } = await eat(world, chen)
    world.change((tx) => {
      const rule = tx.get('earnRules', 'ern_meal')
      if (rule?.kind === 'meal') tx.put('earnRules', { ...rule, id: 'ern_meal2', perYuan: 3, dailyMax: 100, effectiveFrom: '2026-11-21' })
    })
    expect((await quote(world, chen, {}, NEXT_WINDOW)).pointsToEarn).toBe(13)
    later('2026-11-21T12:00:00+08:00')
    expect((await refund(world, lin, paymentId, 750)).pointsReversed).toBe(7)
    expect((await quote(world, chen)).pointsToEarn).toBe(51)
  })
})

describe('expiry', () => {
  it('spends the first to expire first, and posts what is over back to the issuer', async () => {
    giftOf(world, chen.staffId, 150)
    later('2027-01-04T12:00:00+08:00')
    giftOf(world, chen.staffId, 100)
    expect((await overviewOf(world, chen)).expiring).toEqual([
      { points: 150, expiresAt: '2027-12-31T23:59:59+08:00' }, { points: 100, expiresAt: '2028-12-31T23:59:59+08:00' },
    ])
    await collected(world, await redeemed(world, chen, 'itm_towel'))
    expect((await overviewOf(world, chen)).expiring.map(({ points }) => points)).toEqual([30, 100])
    later('2027-12-31T23:59:59+08:00')
    expect((await overviewOf(world, chen)).availablePoints).toBe(130)
    later('2028-01-01T00:00:00+08:00')
    expect((await overviewOf(world, chen)).availablePoints).toBe(100)
    expect(await entries('expired')).toMatchObject([{ points: -30, balanceAfter: 100, postedAt: '2027-12-31T23:59:59+08:00' }])
    expectSoundPoints(world)
  })

  it('is posted once, however often one looks', async () => {
    giftOf(world, chen.staffId, 150)
    later('2028-02-01T12:00:00+08:00')
    await overviewOf(world, chen)
    const state = world.store.stateHash()
    await overviewOf(world, chen)
    await entries()
    expect(world.store.stateHash()).toBe(state)
    expect(await entries('expired')).toHaveLength(1)
  })
})

describe('levels', () => {
  it('count what was earned in the last twelve months, less what was taken back, and no gifts', async () => {
    expect((await overviewOf(world, chen)).level).toEqual({ level: 1, name: '启航', reachedPoints: 0, nextName: '银帆', nextPoints: 300 })
    giftOf(world, chen.staffId, 5_000)
    earned(world, chen.staffId, 299)
    const { paymentId } = await eat(world, chen)
    expect((await overviewOf(world, chen)).level).toMatchObject({ level: 2, reachedPoints: 316 })
    await refund(world, lin, paymentId, 1750)
    expect((await overviewOf(world, chen)).level).toMatchObject({ level: 1, reachedPoints: 299 })
    later('2027-11-20T12:02:59+08:00')
    expect((await overviewOf(world, chen)).level.reachedPoints).toBe(299)
    later('2027-11-20T12:03:00+08:00')
    expect((await overviewOf(world, chen)).level.reachedPoints).toBe(0)
  })
})

describe('listPointsEntries', () => {
  it('pages without a gap or a repetition, also by kind', async () => {
    for (let n = 1; n <= 7; n += 1) {
      earned(world, chen.staffId, n)
      giftOf(world, chen.staffId, 100)
    }
    const seen: number[] = []
    let cursor: string | null = null
    do {
      const query: { kind: 'earned'; limit: number; cursor?: string } = { kind: 'earned', limit: 3, ...(cursor === null ? {} : { cursor }) }
      const page: PointsEntryPage = bodyOf(await world.call('listPointsEntries', { as: chen, query }))
      seen.push(...page.items.map(({ points }) => points))
      cursor = page.nextCursor
    } while (cursor !== null)
    expect(seen).toEqual([7, 6, 5, 4, 3, 2, 1])
    expect(bodyOf(await world.call('listPointsEntries', { as: world.signInAs(people.wang) })).items).toEqual([])
  })

  it('refuses a cursor of nowhere', async () => {
    await expectRefused(world, 'listPointsEntries', { as: chen, query: { cursor: 'c_!!' } }, 'invalid_request')
  })
})

it('says of every rule since when it holds and whether its service is open', async () => {
  const { rules } = await overviewOf(world, chen)
  expect(rules.map(({ kind, available }) => [kind, available])).toEqual([
    ['meal', true], ['sign_in', true], ['quiz', true], ['clean_plate', false], ['shared_ride', false], ['photo_check_in', false], ['adopted_idea', false],
  ])
  expect(rules[0]?.effectiveFrom).toBe('2026-11-20')
})
