import { beforeEach, describe, expect, it } from 'vitest'
import { bodyOf, expectRefused } from './support/expectations'
import { balances, eat, expectSoundLedger, newKey, people, refund } from './support/meals'
import {
  cancelled, codeOf, collected, COUNTER, expectSoundPoints, giftOf, LAMP, overviewOf, redeemed, UMBRELLA, VOUCHER,
} from './support/rewards'
import { createWorld, type Caller, type World } from './support/world'

let world: World
let chen: Caller

beforeEach(() => {
  world = createWorld()
  chen = world.signInAs(people.chen)
  giftOf(world, chen.staffId, 1_000)
})

const stockOf = (itemId: string): number => world.store.read.get('mallItems', itemId)?.stock ?? NaN
const available = async (as = chen): Promise<number> => (await overviewOf(world, as)).availablePoints

const later = (instant: string): void => {
  world.clock.set(instant)
  chen = world.signInAs(people.chen)
}

const expectSound = (): void => {
  expectSoundLedger(world)
  expectSoundPoints(world)
}

describe('cancelRedemption', () => {
  it('gives points, money and stock back, once', async () => {
    const before = await balances(world, chen)
    const { redemptionId } = await redeemed(world, chen, LAMP)
    expect(await cancelled(world, chen, redemptionId)).toMatchObject({ state: 'cancelled', pickUpCode: null, cancellable: false })
    expect(await available()).toBe(1_000)
    expect(await balances(world, chen)).toEqual(before)
    expect(stockOf(LAMP)).toBe(12)
    const again = await world.call('cancelRedemption', { as: chen, key: newKey(), params: { redemptionId } })
    expect(again.problem).toMatchObject({ code: 'redemption_not_cancellable', status: 422 })
    expect(await available()).toBe(1_000)
    expect(stockOf(LAMP)).toBe(12)
    expectSound()
  })

  it('puts points back where they were: the end of each batch stays', async () => {
    later('2027-01-04T12:00:00+08:00')
    giftOf(world, chen.staffId, 500)
    const { expiring } = await overviewOf(world, chen)
    const { redemptionId } = await redeemed(world, chen, 'itm_cup', 2)
    await cancelled(world, chen, redemptionId)
    expect((await overviewOf(world, chen)).expiring).toEqual(expiring)
    expectSound()
  })

  it('gives thirty days to points whose end came while they were spent', async () => {
    later('2027-12-30T12:00:00+08:00')
    const { redemptionId } = await redeemed(world, chen, UMBRELLA)
    later('2028-01-02T12:00:00+08:00')
    expect(await available()).toBe(0)
    await cancelled(world, chen, redemptionId)
    expect(await overviewOf(world, chen)).toMatchObject({
      availablePoints: 200, expiring: [{ points: 200, expiresAt: '2028-02-01T12:00:00+08:00' }],
    })
    expectSound()
  })

  it('pays back what is owed first: nobody earns, spends, refunds and keeps', async () => {
    const wang = world.signInAs(people.wang)
    giftOf(world, wang.staffId, 190)
    const { paymentId } = await eat(world, wang)
    world.clock.advance(86_400_000)
    chen = world.signInAs(people.wang)
    const { redemptionId } = await redeemed(world, chen, UMBRELLA)
    await refund(world, world.signInAs(people.lin), paymentId, 1750)
    expect(await overviewOf(world, chen)).toMatchObject({ availablePoints: 0, owedPoints: 10 })
    await cancelled(world, chen, redemptionId)
    expect(await overviewOf(world, chen)).toMatchObject({ availablePoints: 190, owedPoints: 0 })
    expectSound()
  })

  it('takes an unused coupon back with its voucher', async () => {
    const { redemptionId, couponIds } = await redeemed(world, chen, VOUCHER)
    expect(await cancelled(world, chen, redemptionId)).toMatchObject({ state: 'cancelled', couponIds })
    expect(await available()).toBe(1_000)
    const { coupon } = bodyOf(await world.call('getCoupon', { as: chen, params: { couponId: couponIds[0] ?? '' } }))
    expect(coupon.state).toBe('expired')
    expectSound()
  })

  it('is refused once a coupon of it is used', async () => {
    const { redemptionId } = await redeemed(world, chen, VOUCHER)
    const { adjustments, payableFen } = await eat(world, chen)
    expect([adjustments.length, payableFen]).toEqual([1, 1_550])
    const late = await world.call('cancelRedemption', { as: chen, key: newKey(), params: { redemptionId } })
    expect(late.problem?.code).toBe('redemption_not_cancellable')
    expect(bodyOf(await world.call('getRedemption', { as: chen, params: { redemptionId } })).cancellable).toBe(false)
    expectSound()
  })

  it('is not possible after it was handed out, nor for somebody else', async () => {
    const made = await redeemed(world, chen, UMBRELLA)
    const wang = world.signInAs(people.wang)
    const params = { redemptionId: made.redemptionId }
    await expectRefused(world, 'cancelRedemption', { as: wang, key: newKey(), params }, 'not_found')
    await expectRefused(world, 'getRedemption', { as: wang, params }, 'not_found')
    await collected(world, made)
    const late = await world.call('cancelRedemption', { as: chen, key: newKey(), params })
    expect(late.problem?.code).toBe('redemption_not_cancellable')
    expect(await available()).toBe(800)
    expectSound()
  })

  it('cancels or hands out, whoever comes first, never both', async () => {
    const made = await redeemed(world, chen, UMBRELLA)
    const counter = world.signInAs(COUNTER)
    const [cancel, out] = await Promise.all([
      world.call('cancelRedemption', { as: chen, key: newKey(), params: { redemptionId: made.redemptionId } }),
      world.call('handOutPickUp', { as: counter, key: newKey(), body: { code: codeOf(made) } }),
    ])
    expect([cancel.status, out.problem?.code]).toEqual([200, 'pick_up_cancelled'])
    expect(stockOf(UMBRELLA)).toBe(60)
    expectSound()
  })
})

describe('what nobody collects', () => {
  it('goes back by itself after the last minute, once, and is not cancelled then', async () => {
    const before = await balances(world, chen)
    const { redemptionId } = await redeemed(world, chen, LAMP)
    later('2026-11-27T17:00:00+08:00')
    expect(bodyOf(await world.call('getRedemption', { as: chen, params: { redemptionId } })).state).toBe('ready')
    later('2026-11-27T17:00:01+08:00')
    const params = { redemptionId }
    expect((await world.call('cancelRedemption', { as: chen, key: newKey(), params })).problem?.code).toBe('redemption_not_cancellable')
    expect(bodyOf(await world.call('getRedemption', { as: chen, params }))).toMatchObject({
      state: 'expired', pickUpCode: null, cancellable: false, changedAt: '2026-11-27T17:00:00+08:00',
    })
    const state = world.store.stateHash()
    await world.call('getRedemption', { as: chen, params })
    expect(await available()).toBe(1_000)
    expect(world.store.stateHash()).toBe(state)
    expect(await balances(world, chen)).toEqual(before)
    expect(stockOf(LAMP)).toBe(12)
    expectSound()
  })

  it('is on the shelf again for others before its owner looks', async () => {
    world.change((tx) => tx.patch('mallItems', UMBRELLA, { stock: 1 }))
    await redeemed(world, chen, UMBRELLA)
    world.clock.set('2026-11-28T08:00:00+08:00')
    const wang = world.signInAs(people.wang)
    giftOf(world, wang.staffId, 200)
    expect((await redeemed(world, wang, UMBRELLA)).state).toBe('ready')
    expect(await available(world.signInAs(people.chen))).toBe(1_000)
    expectSound()
  })
})
