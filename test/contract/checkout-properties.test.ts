/** Long random days at the windows, from fixed seeds, against a brute model of what each account must hold. */
import { describe, expect, it } from 'vitest'
import type { Allocation, Payment } from '@contract/generated/types'
import { ledgerSum } from '@mock/domain/ledger'
import { firstBreak } from '@mock/domain/receipt/receipt'
import { postTransfer } from '@mock/domain/wallet/transfer'
import { createSeededRandom } from '@mock/kit/random'
import { expectSoundLedger, mealAt, newKey, NEXT_WINDOW, OTHER_WINDOW, people, WINDOW } from './support/meals'
import { createWorld, NOON, type Caller, type World } from './support/world'

const STEPS = 400
const WINDOWS = [WINDOW, NEXT_WINDOW, OTHER_WINDOW]
const PAYERS = [people.chen, people.wang, people.poor, people.he]
const PAYER_IDS = ['stf_10001', 'stf_10002', 'stf_10005', 'stf_10007']

interface Day {
  readonly world: World
  readonly pick: (below: number) => number
  readonly payers: readonly Caller[]
  readonly servers: Readonly<Record<string, Caller>>
  /** The model: fen by account, moved only by what answers said. */
  readonly model: Map<string, number>
  readonly quotes: { readonly quoteId: string; readonly payableFen: number; readonly payer: Caller }[]
  readonly payments: Map<string, Payment>
  readonly refunds: Map<string, Allocation[][]>
}

const staffBalances = ({ store }: World): Map<string, number> =>
  new Map(store.read.all('accounts').flatMap(({ id, kind, balanceFen }) => (kind === 'takings' || kind === 'source' ? [] : [[id, balanceFen]])))

/** Leaves everybody a few yuan in each account, so that mixed and refused payments are common. */
const spendMost = (world: World): void => world.change((tx) => {
  for (const { id, kind, ownerId, balanceFen } of tx.all('accounts')) {
    const left = kind === 'meal_subsidy' ? 1_700 : 900
    if (!PAYER_IDS.includes(ownerId) || balanceFen <= left) continue
    const legs = [{ accountId: id, deltaFen: left - balanceFen }, { accountId: 'acc_top-up', deltaFen: balanceFen - left }]
    postTransfer(tx, { id: `spent|${id}`, kind: 'payment', title: '已用', postedAt: NOON, paymentId: null, legs })
  }
})

const openDay = (seed: number): Day => {
  const world = createWorld({ random: createSeededRandom(seed) })
  spendMost(world)
  const random = createSeededRandom(seed + 1)
  const pick = (below: number) => ((random.bytes(1)[0] ?? 0) * 256 + (random.bytes(1)[0] ?? 0)) % below
  const lin = world.signInAs(people.lin)
  return {
    world, pick, payers: PAYERS.map(world.signInAs), servers: { [WINDOW]: lin, [NEXT_WINDOW]: lin, [OTHER_WINDOW]: world.signInAs(people.he) },
    model: staffBalances(world), quotes: [], payments: new Map(), refunds: new Map(),
  }
}

const one = <T>(list: readonly T[], pick: Day['pick']): T => {
  const found = list[pick(list.length)]
  if (found === undefined) throw new Error('nothing to pick from')
  return found
}

/** What happened how often, over all days. */
const met = new Map<string, number>()
const count = (what: string): void => { met.set(what, (met.get(what) ?? 0) + 1) }
const fenOf = (allocations: readonly Allocation[]): number => allocations.reduce((sum, { fen }) => sum + fen, 0)

const move = ({ model }: Day, allocations: readonly Allocation[], sign: 1 | -1): void => {
  for (const { accountId, fen } of allocations) model.set(accountId, (model.get(accountId) ?? NaN) + sign * fen)
}

const quoteStep = async (day: Day): Promise<void> => {
  const { world, pick, payers, quotes } = day
  const payer = one(payers, pick)
  const number = payer.staffId.slice(4)
  const accountIds = one([[], [`acc_${number}-p`], [`acc_${number}-p`, `acc_${number}-m`], [`acc_${number}-m`]], pick)
  const dishFen = one([1, 50, 200, 351, 1150], pick)
  const acceptDuplicateOf = one(['pay_00000000', ...[...day.payments.keys()].slice(-6)], pick)
  const meal = mealAt(world, one(WINDOWS, pick), { dishFen, accountIds, acceptDuplicateOf })
  const { body, problem } = await world.call('createQuote', { as: payer, body: meal })
  count(`quote ${problem?.code ?? 'done'}`)
  if (!body) return
  expect(fenOf(body.allocations)).toBe(dishFen)
  quotes.push({ quoteId: body.quoteId, payableFen: body.payableFen, payer })
}

const payStep = async (day: Day): Promise<void> => {
  const { world, pick, quotes, payments } = day
  if (quotes.length === 0) return
  const chosen = one(quotes.slice(-12), pick)
  const { quoteId, payableFen, payer } = chosen
  const asked = pick(12) === 0 ? payableFen + 1 : payableFen
  const { body, problem } = await world.call('pay', { as: payer, key: newKey(), body: { quoteId, payableFen: asked } })
  count(`pay ${problem?.code ?? 'done'}`)
  if (!body) return
  // Most settled quotes are forgotten, as a client does; the rest are tried again.
  if (pick(5) > 0) quotes.splice(quotes.indexOf(chosen), 1)
  expect(fenOf(body.allocations)).toBe(body.payableFen)
  if (body.allocations.length > 1) count('pay mixed')
  move(day, body.allocations, -1)
  payments.set(body.paymentId, body)
}

const refundStep = async (day: Day): Promise<void> => {
  const { world, pick, payments, refunds, servers } = day
  if (payments.size === 0) return
  const { paymentId, payableFen, payee, allocations } = one([...payments.values()], pick)
  const fen = 1 + pick(payableFen + 20)
  const as = servers[payee.windowId] ?? null
  const { body, problem } = await world.call('createRefund', { as, key: newKey(), params: { paymentId }, body: { fen, reason: '菜品打错' } })
  const earlier = refunds.get(paymentId) ?? []
  const left = payableFen - fenOf(earlier.flat())
  expect(problem?.code).toBe(fen > left ? 'refund_exceeds_payment' : undefined)
  count(`refund ${problem?.code ?? 'done'}`)
  if (!body) return
  const all = [...earlier, body.allocations]
  refunds.set(paymentId, all)
  move(day, body.allocations, 1)
  for (const source of allocations) {
    const back = all.flat().filter(({ accountId }) => accountId === source.accountId)
    expect(fenOf(back)).toBeLessThanOrEqual(source.fen)
  }
}

const expectHolds = ({ world, model }: Day): void => {
  expect(ledgerSum(world.store.read.all('accounts'))).toBe(0)
  const balances = staffBalances(world)
  for (const [accountId, fen] of model) if (balances.get(accountId) !== fen) throw new Error(`${accountId}: ${balances.get(accountId)} not ${fen}`)
  for (const [accountId, fen] of balances) if (fen < 0) throw new Error(`${accountId} is below zero`)
}

const expectWindowsAddUp = ({ world: { store }, payments, refunds }: Day): void => {
  for (const windowId of WINDOWS) {
    const mine = [...payments.values()].filter(({ payee }) => payee.windowId === windowId)
    const takingsFen = mine.reduce((sum, { payableFen }) => sum + payableFen, 0)
    const refundedFen = mine.reduce((sum, { paymentId }) => sum + fenOf((refunds.get(paymentId) ?? []).flat()), 0)
    expect(store.read.get('windowDays', `${windowId}|2026-11-20`)).toMatchObject({ count: mine.length, takingsFen, refundedFen })
    expect(store.read.get('accounts', `acc_takings-${windowId.slice(4)}`)?.balanceFen).toBe(takingsFen - refundedFen)
  }
}

const expectChainsHold = ({ world: { store, backend } }: Day): void => {
  for (const windowId of WINDOWS) {
    const chain = store.read.all('payments').filter(({ payee }) => payee.windowId === windowId)
      .sort((a, b) => a.receipt.sequence - b.receipt.sequence)
      .map((row) => ({ receipt: row.receipt, facts: { ...row, paymentId: row.id, windowId } }))
    expect(firstBreak(backend.config.secret, chain)).toBeNull()
  }
  const serials = store.read.all('payments').map(({ serial }) => serial)
  expect(new Set(serials).size).toBe(serials.length)
}

describe.each([1, 2, 3, 20_261_120])('a day from seed %i', (seed) => {
  it(`keeps every invariant after each of ${STEPS} steps`, async () => {
    const day = openDay(seed)
    for (let n = 0; n < STEPS; n += 1) {
      const step = one([quoteStep, quoteStep, payStep, payStep, refundStep], day.pick)
      await step(day)
      day.world.clock.advance(day.pick(20_000))
      expectHolds(day)
    }
    expectSoundLedger(day.world)
    expectWindowsAddUp(day)
    expectChainsHold(day)
  }, 30_000)
})

it('met everything that a day at the windows holds', () => {
  const often = [
    'pay done', 'pay mixed', 'pay quote_used', 'pay amount_changed', 'pay duplicate_suspected', 'pay insufficient_balance',
    'quote insufficient_balance', 'refund done', 'refund refund_exceeds_payment',
  ]
  for (const what of often) expect([what, (met.get(what) ?? 0) >= 5]).toEqual([what, true])
})
