import { beforeEach, describe, expect, it } from 'vitest'
import { bodyOf, expectRefused } from './support/expectations'
import { balances, eat, expectSoundLedger, newKey, OTHER_WINDOW, people, refund, tablesBesideAttempts } from './support/meals'
import { createWorld, type Caller, type World } from './support/world'

let world: World
let chen: Caller
let lin: Caller

beforeEach(() => {
  world = createWorld()
  chen = world.signInAs(people.chen)
  lin = world.signInAs(people.lin)
})

const input = (as: Caller, paymentId: string, fen: number) => ({ as, key: newKey(), params: { paymentId }, body: { fen, reason: '菜品打错' } })

describe('createRefund', () => {
  it('gives back in parts until nothing is left', async () => {
    const { paymentId } = await eat(world, chen)
    expect(await refund(world, lin, paymentId, 350)).toMatchObject({
      serial: 'R20261120-1001-000001', state: 'refunded', fen: 350, reason: '菜品打错', refundedAt: '2026-11-20T12:03:00.000+08:00',
      allocations: [{ accountId: 'acc_10001-m', fen: 350 }],
    })
    expect(await refund(world, lin, paymentId, 1400)).toMatchObject({ serial: 'R20261120-1001-000002' })
    const payment = bodyOf(await world.call('getPayment', { as: chen, params: { paymentId } }))
    expect(payment).toMatchObject({ state: 'refunded', refundedFen: 1750 })
    expect(payment.refunds.map(({ fen }) => fen)).toEqual([350, 1400])
    expect(await balances(world, chen)).toEqual({ subsidy: 60_000, personal: 20_000 })
    expect(world.store.read.get('accounts', 'acc_takings-1001-1')?.balanceFen).toBe(0)
    expectSoundLedger(world)
  })

  it('gives personal money back first and never more than was taken', async () => {
    const poor = world.signInAs(people.poor)
    const { paymentId } = await eat(world, poor, { dishFen: 1000 })
    expect((await refund(world, lin, paymentId, 100)).allocations.map(({ kind, fen }) => [kind, fen])).toEqual([['personal', 100]])
    expect((await refund(world, lin, paymentId, 100)).allocations.map(({ kind, fen }) => [kind, fen])).toEqual([['personal', 50], ['meal_subsidy', 50]])
    expect(await balances(world, poor)).toEqual({ subsidy: 50, personal: 300 })
    await refund(world, lin, paymentId, 800)
    expect(await balances(world, poor)).toEqual({ subsidy: 850, personal: 300 })
    expectSoundLedger(world)
  })

  it('takes the order of return from the rules', async () => {
    world.change((tx) => tx.patch('checkoutPolicies', 'current', { refundOrder: ['meal_subsidy', 'personal'] }))
    const { paymentId } = await eat(world, world.signInAs(people.poor), { dishFen: 1000 })
    expect((await refund(world, lin, paymentId, 100)).allocations).toMatchObject([{ kind: 'meal_subsidy', fen: 100 }])
  })

  it('refuses more than is left and binds the key to that', async () => {
    const { paymentId } = await eat(world, chen)
    await refund(world, lin, paymentId, 1000)
    const before = world.store.stateHash(tablesBesideAttempts)
    const tooMuch = input(lin, paymentId, 751)
    const first = await world.call('createRefund', tooMuch)
    expect(first.problem).toMatchObject({ code: 'refund_exceeds_payment', status: 422, refundableFen: 750 })
    expect(world.store.stateHash(tablesBesideAttempts)).toBe(before)
    expect((await world.call('createRefund', tooMuch)).raw).toBe(first.raw)
    await refund(world, lin, paymentId, 750)
    expectSoundLedger(world)
  })

  it('is for the window that took it, not for another, nor for the office', async () => {
    const { paymentId } = await eat(world, chen)
    await expectRefused(world, 'createRefund', input(world.signInAs(people.he), paymentId, 1), 'not_found')
    await expectRefused(world, 'createRefund', input(world.signInAs(people.office), paymentId, 1), 'role_missing')
    await expectRefused(world, 'createRefund', input(lin, 'pay_00000000000000000000', 1), 'not_found')
    const elsewhere = await eat(world, chen, {}, OTHER_WINDOW)
    await expectRefused(world, 'createRefund', input(lin, elsewhere.paymentId, 1), 'not_found')
  })

  it('also not for somebody of the office who serves elsewhere', async () => {
    world.change((tx) => tx.patch('staff', 'stf_10007', { roles: ['cadre', 'window', 'office'] }))
    const { paymentId } = await eat(world, chen)
    const he = world.signInAs(people.he)
    expect(bodyOf(await world.call('getWindowPayment', { as: he, params: { paymentId } })).payment.refundableFen).toBe(1750)
    await expectRefused(world, 'createRefund', input(he, paymentId, 1), 'not_found')
  })
})
