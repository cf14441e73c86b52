import { beforeEach, describe, expect, it } from 'vitest'
import type { OperationId } from '@contract/generated/operations'
import type { ProblemCode } from '@mock/kit/types'
import { addTemplate, couponOf, eventsOf, give } from './support/coupons'
import type { CallInput } from './support/call'
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
const redeem = (as: Caller, code: string) => world.call('redeemCouponCode', { as, key: newKey(), body: { code } })
const share = async (as: Caller, couponId: string) => bodyOf(await world.call('shareCoupon', { as, key: newKey(), params: { couponId } }))

/** A refusal that binds its key: nothing but the attempt is written. */
const expectFinal = async <Id extends OperationId>(id: Id, input: CallInput<Id>, code: ProblemCode): Promise<void> => {
  const before = world.store.stateHash(tablesBesideAttempts)
  expect((await world.call(id, { ...input, key: newKey() })).problem?.code).toBe(code)
  expect(world.store.stateHash(tablesBesideAttempts)).toBe(before)
}

describe('listCoupons and getCoupon', () => {
  it('lists by group, usable ones by their end', async () => {
    const later = give(world, chen, 'tpl_lunch2')
    const sooner = give(world, chen, addTemplate(world, { id: 'tpl_two', validity: { kind: 'relative', days: 2 } }))
    const used = give(world, chen, 'tpl_red1')
    await eat(world, chen, { couponIds: [used] })
    const idsOf = async (group?: 'usable' | 'used' | 'past') =>
      bodyOf(await world.call('listCoupons', { as: chen, query: group === undefined ? {} : { group } })).items.map(({ couponId }) => couponId)
    expect(await idsOf('usable')).toEqual([sooner, later])
    expect(await idsOf('used')).toEqual([used])
    expect(await idsOf('past')).toEqual([])
    expect(await idsOf()).toEqual([sooner, later, used])
    world.clock.set('2026-11-22T00:00:00+08:00')
    chen = world.signInAs(people.chen)
    expect(await idsOf('past')).toEqual([sooner])
    expect(await eventsOf(world, chen, sooner)).toEqual(['issued', 'expired'])
  })

  it('pages without gaps and refuses another list\'s cursor', async () => {
    const given = Array.from({ length: 7 }, () => give(world, chen, 'tpl_red1'))
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page: { items: { couponId: string }[]; nextCursor: string | null } =
        bodyOf(await world.call('listCoupons', { as: chen, query: { limit: 3, ...(cursor === undefined ? {} : { cursor }) } }))
      seen.push(...page.items.map(({ couponId }) => couponId))
      cursor = page.nextCursor ?? undefined
    } while (cursor !== undefined)
    expect(seen).toEqual([...given].sort())
    await expectRefused(world, 'listCoupons', { as: chen, query: { cursor: 'c_abc_20261120-1001' } }, 'invalid_request')
  })

  it('of somebody else answers like one that does not exist', async () => {
    const couponId = give(world, chen, 'tpl_lunch2')
    await expectRefused(world, 'getCoupon', { as: wang, params: { couponId } }, 'not_found')
    await expectRefused(world, 'shareCoupon', { as: wang, key: newKey(), params: { couponId } }, 'not_found')
    await expectRefused(world, 'withdrawCouponShare', { as: wang, key: newKey(), params: { couponId } }, 'not_found')
  })

  it('keeps a relative coupon to the last second of its last day', async () => {
    const couponId = give(world, chen, addTemplate(world, { id: 'tpl_day', validity: { kind: 'relative', days: 1 } }))
    expect((await couponOf(world, chen, couponId)).validUntil).toBe('2026-11-20T23:59:59+08:00')
    world.clock.set('2026-11-20T23:59:59+08:00')
    expect((await couponOf(world, chen, couponId)).state).toBe('usable')
    world.clock.advance(1)
    expect((await couponOf(world, chen, couponId)).state).toBe('expired')
  })
})

describe('sharing', () => {
  it('gives the coupon to a colleague once', async () => {
    const couponId = give(world, chen, 'tpl_lunch2')
    const { code, expiresAt } = await share(chen, couponId)
    expect(expiresAt).toBe('2026-11-21T12:03:00.000+08:00')
    expect(await couponOf(world, chen, couponId)).toMatchObject({ state: 'shared', share: { code } })
    const typed = `${code.slice(0, 4)}-${code.slice(4, 8)} ${code.slice(8)}`.toLowerCase()
    const received = bodyOf(await redeem(wang, typed))
    const given = await couponOf(world, chen, couponId)
    expect(received).toMatchObject({ state: 'usable', source: '来自同事', validUntil: given.validUntil })
    expect(received.couponId).not.toBe(couponId)
    expect(given).toMatchObject({ state: 'given', share: null })
    expect(await eventsOf(world, chen, couponId)).toEqual(['issued', 'shared', 'given'])
    expect(await eventsOf(world, wang, received.couponId)).toEqual(['received'])
    await expectFinal('redeemCouponCode', { as: world.signInAs(people.he), body: { code } }, 'coupon_code_used')
    await expectFinal('withdrawCouponShare', { as: chen, params: { couponId } }, 'coupon_not_shared')
  })

  it('of twenty colleagues at once one receives it', async () => {
    const { code } = await share(chen, give(world, chen, 'tpl_lunch2'))
    const he = world.signInAs(people.he)
    const answers = await Promise.all(Array.from({ length: 20 }, async (_, at) => redeem(at % 2 === 0 ? wang : he, code)))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(answers.filter(({ problem }) => problem?.code === 'coupon_code_used')).toHaveLength(19)
  })

  it('cannot be used while shared, comes back when withdrawn, and the code is dead', async () => {
    const couponId = give(world, chen, 'tpl_lunch2')
    const { code } = await share(chen, couponId)
    await expectFinal('shareCoupon', { as: chen, params: { couponId } }, 'coupon_unavailable')
    expect((await eat(world, chen)).adjustments).toEqual([])
    await expectFinal('redeemCouponCode', { as: chen, body: { code } }, 'coupon_code_own')
    expect(bodyOf(await world.call('withdrawCouponShare', { as: chen, key: newKey(), params: { couponId } })).state).toBe('usable')
    await expectFinal('redeemCouponCode', { as: wang, body: { code } }, 'coupon_code_expired')
  })

  it('comes back by itself after a day, or with the end of the coupon', async () => {
    const couponId = give(world, chen, 'tpl_lunch2')
    const { code } = await share(chen, couponId)
    world.clock.advance(DAY_MS - 1)
    chen = world.signInAs(people.chen)
    wang = world.signInAs(people.wang)
    expect((await couponOf(world, chen, couponId)).state).toBe('shared')
    world.clock.advance(1)
    expect((await couponOf(world, chen, couponId)).state).toBe('usable')
    expect(await eventsOf(world, chen, couponId)).toEqual(['issued', 'shared', 'withdrawn'])
    await expectFinal('redeemCouponCode', { as: wang, body: { code } }, 'coupon_code_expired')
    await share(chen, couponId)
    expect(await eventsOf(world, chen, couponId)).toEqual(['issued', 'shared', 'withdrawn', 'shared'])
  })

  it('refuses coupons that may not be given away, are used, or belong to a payment being made', async () => {
    await expectFinal('shareCoupon', { as: chen, params: { couponId: give(world, chen, 'tpl_red1') } }, 'coupon_not_shareable')
    const lunch = give(world, chen, 'tpl_lunch2')
    await eat(world, chen, { couponIds: [lunch] })
    await expectFinal('shareCoupon', { as: chen, params: { couponId: lunch } }, 'coupon_unavailable')
  })
})

describe('redeemCouponCode', () => {
  it('understands a printed code; each person uses it once', async () => {
    const coupon = bodyOf(await redeem(chen, 'newyear-26'))
    expect(coupon).toMatchObject({ state: 'usable', rule: { kind: 'percentage', title: '食堂九折', capFen: 300 } })
    await expectFinal('redeemCouponCode', { as: chen, body: { code: 'NEWYEAR26' } }, 'coupon_code_used')
    expect((await redeem(wang, 'NEWYEAR-26')).status).toBe(201)
  })

  it('of a single use goes to the first, and to nobody after its end', async () => {
    expect((await redeem(wang, 'NY26-8KDF-W3')).status).toBe(201)
    await expectFinal('redeemCouponCode', { as: chen, body: { code: 'NY26-8KDF-W3' } }, 'coupon_code_used')
    world.clock.advance(200 * DAY_MS)
    await expectFinal('redeemCouponCode', { as: world.signInAs(people.chen), body: { code: 'NEWYEAR-26' } }, 'coupon_code_expired')
  })

  it('counts unknown codes and locks after ten in an hour, for an hour', async () => {
    const left: unknown[] = []
    for (let n = 0; n < 9; n += 1) {
      const refused = await expectRefused(world, 'redeemCouponCode', { as: chen, key: newKey(), body: { code: `WRONG-${n}0` } }, 'coupon_code_unknown')
      left.push(refused.attemptsLeft)
    }
    expect(left).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1])
    const locked = await expectRefused(world, 'redeemCouponCode', { as: chen, key: newKey(), body: { code: 'WRONG-X' } }, 'coupon_code_locked')
    expect(locked.lockedUntil).toBe('2026-11-20T13:03:00.000+08:00')
    await expectRefused(world, 'redeemCouponCode', { as: chen, key: newKey(), body: { code: 'NEWYEAR-26' } }, 'coupon_code_locked')
    expect((await redeem(wang, 'NEWYEAR-26')).status).toBe(201)
    world.clock.advance(3_600_000)
    expect((await redeem(chen, 'NEWYEAR-26')).status).toBe(201)
  })

  it('forgets unknown codes of more than an hour ago', async () => {
    for (let n = 0; n < 9; n += 1) await redeem(chen, 'WRONG-1')
    world.clock.advance(3_600_000)
    expect((await redeem(chen, 'WRONG-1')).problem).toMatchObject({ code: 'coupon_code_unknown', attemptsLeft: 9 })
  })
})
