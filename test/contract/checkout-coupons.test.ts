import { beforeEach, describe, expect, it } from 'vitest'
import type { Problem } from '@contract/generated/types'
import { createFaultBox } from '@mock/scenarios/faults'
import { addTemplate, couponOf, eventsOf, give, usedIn, withCoupons } from './support/coupons'
import { bodyOf, expectRefused } from './support/expectations'
import { eat, expectSoundLedger, mealAt, newKey, NEXT_WINDOW, OTHER_WINDOW, payQuote, people, quote, refund, tablesBesideAttempts, WINDOW } from './support/meals'
import { createWorld, type Caller, type World } from './support/world'

let world: World
let chen: Caller
beforeEach(() => {
  world = createWorld()
  chen = world.signInAs(people.chen)
})

const DAY_MS = 86_400_000

describe('createQuote', () => {
  it('answers the best combination and explains it', async () => {
    const [lunch, red, nine] = ['tpl_lunch2', 'tpl_red1', 'tpl_canteen9'].map((id) => give(world, chen, id))
    const frozen = await quote(world, chen)
    expect(usedIn(frozen)).toEqual([lunch, red, nine])
    expect(frozen).toMatchObject({
      dishFen: 1750, payableFen: 1305, overByFen: 0, couponChoice: { mode: 'best', savingFen: 445, bestSavingFen: 445 },
      adjustments: [{ fen: -200, why: '午餐 17.50 元，满 15 元减 2 元' }, { fen: -100 }, { fen: -145, why: '余下 14.50 元，减 10% 即 1.45 元' }],
    })
    expect(frozen.allocations.reduce((sum, { fen }) => sum + fen, 0)).toBe(1305)
    expect(await couponOf(world, chen, lunch ?? '')).toMatchObject({ state: 'locked', lockedUntil: frozen.expiresAt })
  })

  it('uses none, or exactly those asked for, and says what the best would save', async () => {
    const lunch = give(world, chen, 'tpl_lunch2')
    const red = give(world, chen, 'tpl_red1')
    expect(await quote(world, chen, withCoupons())).toMatchObject({ payableFen: 1750, adjustments: [], couponChoice: { mode: 'none', savingFen: 0, bestSavingFen: 300 } })
    expect((await couponOf(world, chen, lunch)).state).toBe('usable')
    const frozen = await quote(world, chen, withCoupons(red))
    expect(frozen).toMatchObject({ payableFen: 1650, couponChoice: { mode: 'chosen', savingFen: 100, bestSavingFen: 300 } })
    expect(usedIn(frozen)).toEqual([red])
  })

  it('says of every coupon of mine why it is not usable', async () => {
    const lateFrom = addTemplate(world, { id: 'tpl_late', validity: { kind: 'absolute', fromMs: world.clock.now() + 1, untilMs: world.clock.now() + DAY_MS } })
    const laundry = addTemplate(world, { id: 'tpl_laundry', domains: ['laundry'] })
    const ids = new Map(['tpl_second3', 'tpl_breakfast1', 'tpl_dinner5', lateFrom, 'tpl_red1', 'tpl_lunch2', laundry].map((id) => [id, give(world, chen, id)]))
    await world.call('shareCoupon', { as: chen, key: newKey(), params: { couponId: ids.get('tpl_lunch2') ?? '' } })
    const { couponChoice: { options } } = await quote(world, chen)
    const reasons = Object.fromEntries([...ids].map(([templateId, id]) => [templateId, options.find(({ couponId }) => couponId === id)?.reason]))
    expect(reasons).toEqual({
      tpl_second3: 'other_venue', tpl_breakfast1: 'other_period', tpl_dinner5: 'below_threshold', tpl_late: 'not_yet_valid',
      tpl_red1: null, tpl_lunch2: 'locked', tpl_laundry: undefined,
    })
    expect((await quote(world, chen, { dishFen: 1 })).couponChoice.options.find(({ couponId }) => couponId === ids.get('tpl_red1'))?.reason).toBe('nothing_to_save')
    expect((await quote(world, chen, {}, OTHER_WINDOW)).couponChoice.options.find(({ couponId }) => couponId === ids.get('tpl_second3'))?.usable).toBe(true)
  })

  it('never goes below one fen', async () => {
    give(world, chen, addTemplate(world, { id: 'tpl_huge', effect: { kind: 'fixed', amountFen: 99_999 }, thresholdFen: 0 }))
    expect((await eat(world, chen, { dishFen: 900 })).payableFen).toBe(1)
    expectSoundLedger(world)
  })

  it('looks at the dishes for the limit and at the payable amount for the PIN', async () => {
    give(world, chen, addTemplate(world, { id: 'tpl_big', effect: { kind: 'fixed', amountFen: 500 } }))
    await expectRefused(world, 'createQuote', { as: chen, body: mealAt(world, WINDOW, { dishFen: 2100 }) }, 'over_limit_reason_required')
    const trip = await quote(world, chen, { scene: 'official_trip', dishFen: 5300, overLimitReason: '陪同外地来访人员用餐' })
    expect(trip).toMatchObject({ payableFen: 4800, overByFen: 1300, pinRequired: false })
  })

  it('uses several of one\'s own choice, and says of every other why it cannot join them', async () => {
    const [lunch, second, red, nine, birthday] = ['tpl_lunch2', 'tpl_lunch2', 'tpl_red1', 'tpl_canteen9', 'tpl_birthday8'].map((id) => give(world, chen, id))
    const frozen = await quote(world, chen, withCoupons(nine ?? '', lunch ?? ''))
    expect(frozen).toMatchObject({ payableFen: 1395, couponChoice: { mode: 'chosen', savingFen: 355 } })
    expect(usedIn(frozen)).toEqual([lunch, nine])
    const clashes = Object.fromEntries(frozen.couponChoice.options.map(({ couponId, clash }) => [couponId, clash]))
    expect(clashes).toEqual({
      [lunch ?? '']: null, [nine ?? '']: null, [red ?? '']: null,
      [second ?? '']: { reason: 'same_group', withTitle: '满 15 减 2' }, [birthday ?? '']: { reason: 'goes_alone', withTitle: '满 15 减 2' },
    })
    expect((await quote(world, chen, withCoupons())).couponChoice.options.every(({ clash }) => clash === null)).toBe(true)
  })

  it('says which takes the place of which, and how many a payment takes', async () => {
    const huge = give(world, chen, addTemplate(world, { id: 'tpl_huge', effect: { kind: 'fixed', amountFen: 99_999 }, thresholdFen: 0, group: 'huge' }))
    const reds = Array.from({ length: 6 }, () => give(world, chen, 'tpl_red1'))
    const { couponChoice: { options } } = await quote(world, chen, withCoupons(...reds.slice(0, 5)))
    expect(options.find(({ couponId }) => couponId === reds[5])?.clash).toEqual({ reason: 'too_many', withTitle: null })
    const one = (await quote(world, chen, withCoupons(reds[0] ?? ''))).couponChoice.options.find(({ couponId }) => couponId === huge)
    expect(one?.clash).toEqual({ reason: 'nothing_to_save', withTitle: '1 元红包券' })
    world.change((tx) => tx.patch('couponPolicies', 'current', { maxPerPayment: 1 }))
    const refused = await expectRefused(world, 'createQuote', { as: chen, body: mealAt(world, WINDOW, withCoupons(...reds.slice(0, 2))) }, 'coupon_unavailable')
    expect(refused).toMatchObject({ couponTitle: '1 元红包券', couponReason: 'too_many' })
  })

  it.each<[string, (world: World, chen: Caller) => string[], Partial<Problem>]>([
    ['somebody else\'s', (w) => [give(w, { staffId: 'stf_10002' }, 'tpl_red1')], { couponTitle: '这张优惠券' }],
    ['nobody\'s', () => ['cpn_00000000000000000000'], { couponTitle: '这张优惠券' }],
    ['one for another venue', (w, me) => [give(w, me, 'tpl_second3')], { couponTitle: '第二食堂 3 元券', couponReason: 'other_venue' }],
    [
      'two of one group', (w, me) => [give(w, me, 'tpl_meal5'), give(w, me, 'tpl_lunch2')],
      { couponTitle: '满 15 减 2', couponReason: 'same_group', couponWithTitle: '5 元餐券' },
    ],
    [
      'one that goes alone with another', (w, me) => [give(w, me, 'tpl_birthday8'), give(w, me, 'tpl_red1')],
      { couponTitle: '1 元红包券', couponReason: 'goes_alone', couponWithTitle: '生日 8 元餐券' },
    ],
  ])('refuses %s with coupon_unavailable, says which and why, and the quote before still holds', async (_what, made, facts) => {
    const red = give(world, chen, 'tpl_red1')
    const before = await quote(world, chen, withCoupons(red))
    const couponIds = made(world, chen)
    const refused = await expectRefused(world, 'createQuote', { as: chen, body: mealAt(world, WINDOW, { couponIds }) }, 'coupon_unavailable')
    const { couponTitle, couponReason, couponWithTitle } = refused
    expect({ couponTitle, couponReason, couponWithTitle }).toEqual({ couponReason: undefined, couponWithTitle: undefined, ...facts })
    expect((await payQuote(world, chen, before)).adjustments.map(({ couponId }) => couponId)).toEqual([red])
  })

  it('still suspects the same meal when a coupon changes what is paid', async () => {
    const { paymentId } = await eat(world, chen)
    give(world, chen, 'tpl_red1')
    expect(await quote(world, chen)).toMatchObject({ payableFen: 1650, duplicateOf: { paymentId, payableFen: 1750 } })
  })
})

describe('pay', () => {
  const refusedPay = async ({ quoteId, payableFen }: { readonly quoteId: string; readonly payableFen: number }) => {
    const before = world.store.stateHash(tablesBesideAttempts)
    const { problem } = await world.call('pay', { as: chen, key: newKey(), body: { quoteId, payableFen } })
    expect(problem).toMatchObject({ code: 'coupon_unavailable', couponTitle: '1 元红包券' })
    expect(world.store.stateHash(tablesBesideAttempts)).toBe(before)
  }

  it('uses the coupon in the turn that moves the money', async () => {
    const red = give(world, chen, 'tpl_red1')
    const payment = await eat(world, chen)
    expect(payment).toMatchObject({ dishFen: 1750, payableFen: 1650, adjustments: [{ couponId: red, fen: -100 }] })
    expect(await couponOf(world, chen, red)).toMatchObject({ state: 'used', usedPaymentId: payment.paymentId, lockedUntil: null })
    expect(await eventsOf(world, chen, red)).toEqual(['issued', 'used'])
    expect(usedIn(bodyOf(await world.call('getPayment', { as: chen, params: { paymentId: payment.paymentId } })))).toEqual([red])
    expectSoundLedger(world)
  })

  it('is refused once another quote of the same person took the coupon over', async () => {
    give(world, chen, 'tpl_red1')
    const first = await quote(world, chen)
    const second = await quote(world, world.signInAs(people.chen), {}, NEXT_WINDOW)
    await refusedPay(first)
    expect((await payQuote(world, chen, second)).payableFen).toBe(1650)
    await refusedPay(first)
  })

  it('of five devices with five quotes at once exactly one uses it', async () => {
    const red = give(world, chen, 'tpl_red1')
    const frozen = await Promise.all([0, 1, 2, 3, 4].map(async (at) => quote(world, world.signInAs(people.chen), { dishFen: 1000 + at })))
    expect(frozen.every((one) => usedIn(one).includes(red))).toBe(true)
    const answers = await Promise.all(frozen.map(async ({ quoteId, payableFen }) =>
      world.call('pay', { as: chen, key: newKey(), body: { quoteId, payableFen } })))
    expect(answers.map(({ status, problem }) => problem?.code ?? status).sort()).toEqual([201, ...Array<string>(4).fill('coupon_unavailable')])
    expect(world.store.read.all('payments').filter((row) => row.adjustments.length > 0)).toHaveLength(1)
    expectSoundLedger(world)
  })

  it('is refused when the coupon was shared or ran out meanwhile', async () => {
    const red = give(world, chen, 'tpl_red1')
    const frozen = await quote(world, chen)
    world.change((tx) => tx.patch('coupons', red, { share: { code: 'ABCDEFGHJKLM', expiresAtMs: world.clock.now() + 1 } }))
    await refusedPay(frozen)
    world.change((tx) => tx.patch('coupons', red, { share: null, validUntilMs: world.clock.now() - 1 }))
    await refusedPay(frozen)
    world.change((tx) => tx.patch('coupons', red, { validUntilMs: world.clock.now() }))
    expect((await payQuote(world, chen, frozen)).payableFen).toBe(1650)
  })

  it('still pays when the later quote left the coupon alone', async () => {
    give(world, chen, 'tpl_red1')
    const first = await quote(world, chen)
    await quote(world, chen, withCoupons(), NEXT_WINDOW)
    expect((await payQuote(world, chen, first)).payableFen).toBe(1650)
  })

  it('answers a lost success again and uses nothing twice', async () => {
    const faults = createFaultBox()
    world = createWorld({ hooks: { hold: faults.hold } })
    chen = world.signInAs(people.chen)
    const red = give(world, chen, 'tpl_red1')
    const { quoteId, payableFen } = await quote(world, chen)
    const request = { as: chen, key: newKey(), body: { quoteId, payableFen } }
    const lost = await world.call('pay', request)
    const again = await world.call('pay', request)
    expect(again.raw).toBe(lost.raw)
    expect(again.headers.get('idempotent-replayed')).toBe('true')
    expect(await eventsOf(world, chen, red)).toEqual(['issued', 'used'])
    expectSoundLedger(world)
  })

  it('an expired quote lets its coupon go by itself', async () => {
    const red = give(world, chen, 'tpl_red1')
    const frozen = await quote(world, chen)
    world.clock.advance(299_999)
    expect((await couponOf(world, chen, red)).state).toBe('locked')
    world.clock.advance(1)
    expect(await couponOf(world, chen, red)).toMatchObject({ state: 'usable', lockedUntil: null })
    const { problem } = await world.call('pay', { as: chen, key: newKey(), body: { quoteId: frozen.quoteId, payableFen: 1650 } })
    expect(problem?.code).toBe('quote_expired')
  })
})

describe('createRefund', () => {
  it('returns coupons by their rule: with a full refund, with any, or never', async () => {
    const lin = world.signInAs(people.lin)
    const lunch = give(world, chen, 'tpl_lunch2')
    const red = give(world, chen, 'tpl_red1')
    const kept = give(world, chen, addTemplate(world, { id: 'tpl_never', group: 'never', returnOn: 'never' }))
    const { paymentId, payableFen } = await eat(world, chen)
    expect((await refund(world, lin, paymentId, 50)).couponIdsReturned).toEqual([red])
    expect((await couponOf(world, chen, lunch)).state).toBe('used')
    const rest = await refund(world, lin, paymentId, payableFen - 50)
    expect(rest.couponIdsReturned).toEqual([lunch])
    expect(await couponOf(world, chen, lunch)).toMatchObject({ state: 'usable', usedPaymentId: null })
    expect(await eventsOf(world, chen, lunch)).toEqual(['issued', 'used', 'returned'])
    expect((await couponOf(world, chen, kept)).state).toBe('used')
    const { refunds } = bodyOf(await world.call('getPayment', { as: chen, params: { paymentId } }))
    expect(refunds.map(({ couponIdsReturned }) => couponIdsReturned)).toEqual([[red], [lunch]])
    expectSoundLedger(world)
  })

  it('gives days of grace to one that is nearly over, and none to another', async () => {
    const lin = world.signInAs(people.lin)
    const soon = give(world, chen, addTemplate(world, { id: 'tpl_soon', validity: { kind: 'relative', days: 1 } }))
    const { paymentId, payableFen } = await eat(world, chen)
    await refund(world, lin, paymentId, payableFen)
    expect((await couponOf(world, chen, soon)).validUntil).toBe('2026-11-27T23:59:59+08:00')
    const long = give(world, chen, 'tpl_lunch2')
    const before = (await couponOf(world, chen, long)).validUntil
    const next = await eat(world, chen, withCoupons(long), NEXT_WINDOW)
    await refund(world, lin, next.paymentId, next.payableFen)
    expect((await couponOf(world, chen, long)).validUntil).toBe(before)
  })

  it('does not return what is in another payment by now, nor more than was paid', async () => {
    const lin = world.signInAs(people.lin)
    const red = give(world, chen, 'tpl_red1')
    const first = await eat(world, chen)
    await refund(world, lin, first.paymentId, 1)
    const second = await eat(world, chen, {}, NEXT_WINDOW)
    expect(usedIn(second)).toEqual([red])
    expect((await refund(world, lin, first.paymentId, 1649)).couponIdsReturned).toEqual([])
    expect((await couponOf(world, chen, red)).usedPaymentId).toBe(second.paymentId)
    const { problem } = await world.call('createRefund', { as: lin, key: newKey(), params: { paymentId: second.paymentId }, body: { fen: 1651, reason: '菜品打错' } })
    expect(problem).toMatchObject({ code: 'refund_exceeds_payment', refundableFen: 1650 })
  })
})
