import { beforeEach, describe, expect, it } from 'vitest'
import { bodyOf, expectRefused } from './support/expectations'
import { eat, people, refund } from './support/meals'
import { createWorld, type Caller, type World } from './support/world'

let world: World
let chen: Caller

beforeEach(() => {
  world = createWorld()
  chen = world.signInAs(people.chen)
})

const entries = async (accountId: string, query: { cursor?: string; limit?: number } = {}) =>
  bodyOf(await world.call('listLedgerEntries', { as: chen, params: { accountId }, query }))

it('listAccounts: my accounts in the order of drawing', async () => {
  expect(bodyOf(await world.call('listAccounts', { as: chen }))).toEqual({
    items: [
      { accountId: 'acc_10001-m', kind: 'meal_subsidy', name: '餐补账户', balanceFen: 60_000 },
      { accountId: 'acc_10001-p', kind: 'personal', name: '个人账户', balanceFen: 20_000 },
    ],
    serverTime: '2026-11-20T12:03:00.000+08:00',
  })
  world.change((tx) => tx.patch('checkoutPolicies', 'current', { drawOrder: ['personal', 'meal_subsidy'] }))
  expect(bodyOf(await world.call('listAccounts', { as: chen })).items.map(({ kind }) => kind)).toEqual(['personal', 'meal_subsidy'])
})

describe('listLedgerEntries', () => {
  it('tells each entry with the balance after it, newest first', async () => {
    const { paymentId } = await eat(world, chen)
    await refund(world, world.signInAs(people.lin), paymentId, 350)
    const told = (await entries('acc_10001-m')).items.map(({ kind, title, deltaFen, balanceAfterFen, paymentId: by }) =>
      [kind, title, deltaFen, balanceAfterFen, by])
    expect(told).toEqual([
      ['refund', '退款 市行政中心第一食堂 午餐', 350, 58_600, paymentId],
      ['payment', '市行政中心第一食堂 午餐', -1750, 58_250, paymentId],
      ['opening', '期初余额', 60_000, 60_000, null],
    ])
  })

  it('pages without losing or repeating anything while entries come in', async () => {
    for (let n = 0; n < 5; n += 1) await eat(world, chen, { dishFen: 1000 + n })
    const first = await entries('acc_10001-m', { limit: 2 })
    await eat(world, chen, { dishFen: 1999 })
    const second = await entries('acc_10001-m', { limit: 2, cursor: first.nextCursor ?? '' })
    const third = await entries('acc_10001-m', { limit: 2, cursor: second.nextCursor ?? '' })
    const deltas = [first, second, third].map(({ items }) => items.map(({ deltaFen }) => deltaFen))
    expect(deltas).toEqual([[-1004, -1003], [-1002, -1001], [-1000, 60_000]])
    expect(third.nextCursor).toBeNull()
    const most = await entries('acc_10001-m', { limit: 6 })
    expect((await entries('acc_10001-m', { limit: 6, cursor: most.nextCursor ?? '' })).items.map(({ kind }) => kind)).toEqual(['opening'])
  })

  it('an account without entries has an empty page', async () => {
    world.change((tx) => tx.put('accounts', {
      id: 'acc_10001-x', kind: 'personal', ownerId: 'stf_10001', name: '空账户', balanceFen: 0, entryCount: 0,
    }))
    expect(await entries('acc_10001-x')).toEqual({ items: [], nextCursor: null })
  })

  it.each(['acc_10002-m', 'acc_takings-1001-1', 'acc_top-up', 'acc_nobody'])('%s is not mine', async (accountId) => {
    await eat(world, chen)
    await expectRefused(world, 'listLedgerEntries', { as: chen, params: { accountId } }, 'not_found')
  })

  it.each(['c_', 'c_-1', 'c_zzzzzzzzzzz', 'x'])('refuses the cursor %s', async (cursor) => {
    await expectRefused(world, 'listLedgerEntries', { as: chen, params: { accountId: 'acc_10001-m' }, query: { cursor } }, 'invalid_request')
  })
})
