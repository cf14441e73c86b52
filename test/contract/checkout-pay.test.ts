import { beforeEach, describe, expect, it } from 'vitest'
import type { Quote } from '@contract/generated/types'
import { firstBreak } from '@mock/domain/receipt/receipt'
import type { ProblemCode } from '@mock/kit/types'
import { bodyOf, expectRefused } from './support/expectations'
import {
  balances, eat, expectSoundLedger, newKey, NEXT_WINDOW, OTHER_WINDOW, payQuote, people, PIN, quote, refund, tablesBesideAttempts, WINDOW,
} from './support/meals'
import { createWorld, type Caller, type World } from './support/world'

let world: World
let chen: Caller

beforeEach(() => {
  world = createWorld()
  chen = world.signInAs(people.chen)
})

describe('pay', () => {
  it('moves the money once and answers a receipt', async () => {
    const before = await balances(world, chen)
    const payment = await eat(world, chen)
    expect(payment).toMatchObject({
      serial: '20261120-1001-000001', state: 'succeeded', payableFen: 1750, refundedFen: 0, refunds: [],
      paidAt: '2026-11-20T12:03:00.000+08:00', receipt: { sequence: 1, keyId: 'r1' }, distance: { verdict: 'unlocated' },
    })
    expect(payment.word?.word).toHaveLength(2)
    expect(await balances(world, chen)).toEqual({ ...before, subsidy: before.subsidy - 1750 })
    expect(world.store.read.get('accounts', 'acc_takings-1001-1')).toMatchObject({ balanceFen: 1750, entryCount: 1 })
    expectSoundLedger(world)
  })

  it('draws a mixed payment from both accounts', async () => {
    const poor = world.signInAs(people.poor)
    await eat(world, poor, { dishFen: 1000 })
    expect(await balances(world, poor)).toEqual({ subsidy: 0, personal: 150 })
    expectSoundLedger(world)
  })

  it('counts serials by venue and receipts by window', async () => {
    const wang = world.signInAs(people.wang)
    const made = [
      await eat(world, chen), await eat(world, wang), await eat(world, chen, {}, NEXT_WINDOW), await eat(world, chen, {}, OTHER_WINDOW),
    ].map(({ serial, receipt }) => [serial, receipt.sequence])
    expect(made).toEqual([
      ['20261120-1001-000001', 1], ['20261120-1001-000002', 2], ['20261120-1001-000003', 1], ['20261120-1002-000001', 1],
    ])
    world.clock.set('2026-11-21T12:03:00+08:00')
    expect(await eat(world, world.signInAs(people.chen))).toMatchObject({ serial: '20261121-1001-000001', receipt: { sequence: 3 } })
  })

  it('chains the receipts so that none can be altered or left out', async () => {
    for (let n = 0; n < 5; n += 1) await eat(world, chen, { dishFen: 1000 + n })
    const chain = [...world.store.read.all('payments')]
      .sort((a, b) => a.receipt.sequence - b.receipt.sequence)
      .map((row) => ({ receipt: row.receipt, facts: { ...row, paymentId: row.id, windowId: row.payee.windowId } }))
    const { secret } = world.backend.config
    expect(firstBreak(secret, chain)).toBeNull()
    expect(firstBreak(secret, chain.map((link, at) => (at === 3 ? { ...link, facts: { ...link.facts, payableFen: 1 } } : link)))).toBe(4)
    expect(firstBreak(secret, chain.filter((_link, at) => at !== 1))).toBe(2)
  })
})

describe('refusals that settle the attempt', () => {
  /** The refusal moves nothing but its own key, and the key answers it again. */
  const expectFinal = async (frozen: Quote, code: ProblemCode, payableFen = frozen.payableFen) => {
    const before = world.store.stateHash(tablesBesideAttempts)
    const key = newKey()
    const body = { quoteId: frozen.quoteId, payableFen }
    const first = await world.call('pay', { as: chen, key, body })
    expect(first.problem?.code).toBe(code)
    expect(world.store.stateHash(tablesBesideAttempts)).toBe(before)
    const again = await world.call('pay', { as: chen, key, body })
    expect(again.raw).toBe(first.raw)
    expect(again.headers.get('idempotent-replayed')).toBe('true')
    expect(bodyOf(await world.call('getPaymentAttempt', { as: chen, params: { key } }))).toMatchObject({ state: 'refused', problem: { code } })
    expectSoundLedger(world)
    return first.problem
  }

  it('quote_expired, from the very instant', async () => {
    const frozen = await quote(world, chen)
    world.clock.advance(299_999)
    await payQuote(world, chen, frozen)
    const late = await quote(world, chen, { dishFen: 900 })
    world.clock.advance(300_000)
    await expectFinal(late, 'quote_expired')
  })

  it('quote_used under another key', async () => {
    const frozen = await quote(world, chen)
    await payQuote(world, chen, frozen)
    await expectFinal(frozen, 'quote_used')
  })

  it('amount_changed names what was frozen', async () => {
    expect(await expectFinal(await quote(world, chen), 'amount_changed', 1749)).toMatchObject({ payableFen: 1750 })
  })

  it('insufficient_balance when the frozen accounts no longer cover it', async () => {
    const chenPoor = world.signInAs(people.poor)
    const frozen = await quote(world, chenPoor, { dishFen: 1000 })
    await eat(world, chenPoor, { dishFen: 400 }, NEXT_WINDOW)
    chen = chenPoor
    expect(await expectFinal(frozen, 'insufficient_balance')).toMatchObject({ shortFen: 400 })
  })

  it('duplicate_suspected when another device paid the same meanwhile', async () => {
    const frozen = await quote(world, chen)
    const elsewhere = await eat(world, world.signInAs(people.chen))
    expect(await expectFinal(frozen, 'duplicate_suspected')).toMatchObject({
      paymentId: elsewhere.paymentId, paidAt: elsewhere.paidAt, paidFen: 1750,
    })
  })

  it('duplicate_suspected when an accepted duplicate got a newer one', async () => {
    const { paymentId } = await eat(world, chen)
    const accepted = await quote(world, chen, { acceptDuplicateOf: paymentId })
    const newer = await eat(world, chen, { acceptDuplicateOf: paymentId })
    expect(await expectFinal(accepted, 'duplicate_suspected')).toMatchObject({ paymentId: newer.paymentId })
  })

  it('code_revoked and window_closed since the quote', async () => {
    const revoked = await quote(world, chen)
    const closed = await quote(world, chen, {}, NEXT_WINDOW)
    world.change((tx) => {
      tx.put('codeRevocations', { id: `${WINDOW}:k1`, windowId: WINDOW, keyId: 'k1', revokedAt: 'now' })
      tx.patch('windows', NEXT_WINDOW, { isOpen: false })
    })
    await expectFinal(revoked, 'code_revoked')
    await expectFinal(closed, 'window_closed')
  })
})

describe('what does not settle it', () => {
  const refusedPay = async (as: Caller, frozen: Quote, code: ProblemCode) =>
    expectRefused(world, 'pay', { as, key: newKey(), body: { quoteId: frozen.quoteId, payableFen: frozen.payableFen } }, code)

  it('a quote of somebody else, or of nobody, is not found', async () => {
    const frozen = await quote(world, chen)
    await refusedPay(world.signInAs(people.wang), frozen, 'quote_not_found')
    await refusedPay(chen, { ...frozen, quoteId: 'quo_00000000000000000000' }, 'quote_not_found')
    expect((await payQuote(world, chen, frozen)).state).toBe('succeeded')
  })

  it('pin_required leaves the key free for the same attempt with a proof', async () => {
    const frozen = await quote(world, chen, { scene: 'official_trip', dishFen: 5001, overLimitReason: '陪同外地来访人员用餐' })
    const key = newKey()
    const body = { quoteId: frozen.quoteId, payableFen: 5001 }
    await expectRefused(world, 'pay', { as: chen, key, body }, 'pin_required')
    const { proof } = bodyOf(await world.call('createPayPinProof', { as: chen, body: { pin: PIN } }))
    const withProof = { as: chen, key, body, headers: { 'Pay-Pin-Proof': proof } }
    const payment = bodyOf(await world.call('pay', withProof))
    expect(payment.state).toBe('succeeded')
    const replayed = await world.call('pay', { as: chen, key, body })
    expect(bodyOf(replayed).paymentId).toBe(payment.paymentId)
    expectSoundLedger(world)
  })

  it('a proof of another session, of another person, expired or invented is none', async () => {
    const frozen = await quote(world, chen, { scene: 'official_trip', dishFen: 5001, overLimitReason: '陪同外地来访人员用餐' })
    const proofOf = async (as: Caller) => bodyOf(await world.call('createPayPinProof', { as, body: { pin: PIN } })).proof
    const tried = async (proof: string) => expectRefused(world, 'pay', {
      as: chen, key: newKey(), body: { quoteId: frozen.quoteId, payableFen: 5001 }, headers: { 'Pay-Pin-Proof': proof },
    }, 'pin_required')
    await tried(await proofOf(world.signInAs(people.chen)))
    await tried(await proofOf(world.signInAs(people.he)))
    await tried('ppf_inventedinventedinvented')
    const own = await proofOf(chen)
    world.clock.advance(120_000)
    await tried(own)
  })
})

it('pays again once the earlier one was fully refunded', async () => {
  const frozen = await quote(world, chen)
  const { paymentId } = await eat(world, chen)
  await refund(world, world.signInAs(people.lin), paymentId, 1750)
  expect((await payQuote(world, chen, frozen)).state).toBe('succeeded')
  expectSoundLedger(world)
})
