import { beforeEach, describe, expect, it } from 'vitest'
import { createFaultBox } from '@mock/scenarios/faults'
import { bodyOf, expectRefused } from './support/expectations'
import { eat, expectSoundLedger, newKey, payQuote, people, quote, refund } from './support/meals'
import { createWorld, type Caller, type World } from './support/world'

const faults = createFaultBox()
let world: World
let chen: Caller

beforeEach(() => {
  faults.clear()
  world = createWorld({ hooks: { hold: faults.hold } })
  chen = world.signInAs(people.chen)
})

const attempt = async (key: string, as = chen) => bodyOf(await world.call('getPaymentAttempt', { as, params: { key } }))
const close = async (key: string, as = chen) => bodyOf(await world.call('closePaymentAttempt', { as, params: { key } }))
const turns = () => new Promise<void>((resolve) => { setTimeout(resolve, 2) })

describe('getPaymentAttempt', () => {
  it('knows nothing of a key that was never settled, or of somebody else', async () => {
    const key = newKey()
    await expectRefused(world, 'getPaymentAttempt', { as: chen, params: { key } }, 'attempt_not_found')
    await payQuote(world, chen, await quote(world, chen), key)
    const wang = world.signInAs(people.wang)
    await expectRefused(world, 'getPaymentAttempt', { as: wang, params: { key } }, 'attempt_not_found')
  })

  it('answers the payment as it is now', async () => {
    const key = newKey()
    const payment = await payQuote(world, chen, await quote(world, chen), key)
    expect(await attempt(key)).toEqual({ key, state: 'succeeded', payment, problem: null })
    await refund(world, world.signInAs(people.lin), payment.paymentId, 350)
    expect(await attempt(key)).toMatchObject({ payment: { state: 'partially_refunded', refundedFen: 350 } })
  })

  it('says in_flight while the first request is being worked on', async () => {
    const key = newKey()
    const frozen = await quote(world, chen)
    faults.add({ kind: 'hold', operationId: 'pay', times: 1, delayMs: 0 })
    const paying = payQuote(world, chen, frozen, key)
    await turns()
    expect(await attempt(key)).toEqual({ key, state: 'in_flight', payment: null, problem: null })
    await expectRefused(world, 'closePaymentAttempt', { as: chen, params: { key } }, 'idempotency_in_flight')
    const body = { quoteId: frozen.quoteId, payableFen: frozen.payableFen }
    await expectRefused(world, 'pay', { as: chen, key, body }, 'idempotency_in_flight')
    faults.release()
    const { paymentId } = await paying
    expect((await attempt(key)).payment?.paymentId).toBe(paymentId)
    expect(world.store.read.all('payments')).toHaveLength(1)
  })
})

describe('closePaymentAttempt', () => {
  it('leaves a tombstone that refuses the late original', async () => {
    const key = newKey()
    const frozen = await quote(world, chen)
    const closed = { key, state: 'closed', payment: null, problem: null }
    expect(await close(key)).toEqual(closed)
    const body = { quoteId: frozen.quoteId, payableFen: frozen.payableFen }
    await expectRefused(world, 'pay', { as: chen, key, body }, 'attempt_closed')
    expect(await close(key)).toEqual(closed)
    expect(await attempt(key)).toEqual(closed)
    expect((await payQuote(world, chen, frozen)).state).toBe('succeeded')
    expectSoundLedger(world)
  })

  it('answers the payment when it had gone through, and the refusal when it was refused', async () => {
    const [paid, late] = [newKey(), newKey()]
    const frozen = await quote(world, chen)
    const payment = await payQuote(world, chen, frozen, paid)
    expect(await close(paid)).toEqual({ key: paid, state: 'succeeded', payment, problem: null })
    await world.call('pay', { as: chen, key: late, body: { quoteId: frozen.quoteId, payableFen: 1750 } })
    expect(await close(late)).toMatchObject({ state: 'refused', problem: { code: 'quote_used' } })
  })

  it("never reaches into somebody else's keys", async () => {
    const key = newKey()
    const { paymentId } = await payQuote(world, chen, await quote(world, chen), key)
    const wang = world.signInAs(people.wang)
    expect(await close(key, wang)).toMatchObject({ state: 'closed', payment: null })
    expect((await attempt(key)).payment?.paymentId).toBe(paymentId)
  })

  it('keeps refunds and payments apart under one key', async () => {
    const he = world.signInAs(people.he)
    const { paymentId } = await eat(world, chen, {}, 'win_1002-1')
    const [used, closed] = [newKey(), newKey()]
    const refundOf = (key: string) => ({ as: he, key, params: { paymentId }, body: { fen: 1, reason: '菜品打错' } })
    bodyOf(await world.call('createRefund', refundOf(used)))
    await expectRefused(world, 'getPaymentAttempt', { as: he, params: { key: used } }, 'attempt_not_found')
    await expectRefused(world, 'closePaymentAttempt', { as: he, params: { key: used } }, 'idempotency_key_reused')
    await close(closed, he)
    await expectRefused(world, 'createRefund', refundOf(closed), 'attempt_closed')
  })
})
