import { beforeEach, describe, expect, it } from 'vitest'
import type { MallItemPage } from '@contract/generated/types'
import { createBackend } from '@mock/backend'
import type { ProblemCode } from '@mock/kit/types'
import { createSeededRandom } from '@mock/kit/random'
import { openMemoryStore } from '@mock/store/open-memory'
import { bodyOf, expectRefused } from './support/expectations'
import { balances, eat, expectSoundLedger, newKey, people, PIN, tablesBesideAttempts } from './support/meals'
import {
  cancelled, collected, expectSoundPoints, FISH, giftOf, LAMP, overviewOf, redeemed, UMBRELLA, VOUCHER, wishFor,
} from './support/rewards'
import { createWorld, NOON, type Caller, type World } from './support/world'

let world: World
let chen: Caller

beforeEach(() => {
  world = createWorld()
  chen = world.signInAs(people.chen)
  giftOf(world, chen.staffId, 1_000)
})

const stockOf = (itemId: string): number => world.store.read.get('mallItems', itemId)?.stock ?? NaN
const available = async (as = chen): Promise<number> => (await overviewOf(world, as)).availablePoints

const expectSound = (): void => {
  expectSoundLedger(world)
  expectSoundPoints(world)
}

describe('the shelves', () => {
  it('list what is on offer, the cheapest first, in pages without a gap', async () => {
    const seen: string[] = []
    const prices: number[] = []
    let cursor: string | null = null
    do {
      const page: MallItemPage = bodyOf(await world.call('listMallItems', { as: chen, query: { limit: 5, ...(cursor === null ? {} : { cursor }) } }))
      seen.push(...page.items.map(({ itemId }) => itemId))
      prices.push(...page.items.map(({ points }) => points))
      expect(page.availablePoints).toBe(1_000)
      cursor = page.nextCursor
    } while (cursor !== null)
    expect(seen.length).toBeGreaterThanOrEqual(16)
    expect(new Set(seen).size).toBe(seen.length)
    expect(prices).toEqual([...prices].sort((a, b) => a - b))
    expect(seen.filter((id) => !world.store.read.get('mallItems', id)?.isOffered)).toEqual([])
    const { items } = bodyOf(await world.call('listMallItems', { as: chen, query: { kind: 'voucher', limit: 50 } }))
    expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(['voucher']))
  })

  it('tell of an item what it needs, and of a voucher what it becomes', async () => {
    expect(bodyOf(await world.call('getMallItem', { as: chen, params: { itemId: UMBRELLA } }))).toMatchObject({
      points: 200, fen: 0, stock: 60, perPersonLimit: 2, mineLeft: 2, collectDays: 7, coupon: null, pickUpPlace: { name: '机关服务中心兑换处' },
    })
    const vouchers = world.store.read.all('mallItems').filter(({ kind }) => kind === 'voucher')
    for (const { id: itemId } of vouchers) {
      const item = bodyOf(await world.call('getMallItem', { as: chen, params: { itemId } }))
      expect(item).toMatchObject({ pickUpPlace: null, collectDays: null })
      expect(item.coupon?.title.length).toBeGreaterThan(1)
    }
    await expectRefused(world, 'getMallItem', { as: chen, params: { itemId: 'itm_nothing' } }, 'not_found')
    world.change((tx) => tx.patch('mallItems', LAMP, { isOffered: false }))
    await expectRefused(world, 'getMallItem', { as: chen, params: { itemId: LAMP } }, 'not_found')
  })
})

describe('redeem', () => {
  it('takes points, money and stock in one turn and answers a code', async () => {
    const before = await balances(world, chen)
    const made = await redeemed(world, chen, LAMP)
    expect(made).toMatchObject({
      serial: 'M20261120-000001', state: 'ready', points: 800, fen: 3_900, quantity: 1, source: 'mall', cancellable: true, couponIds: [],
      collectBy: '2026-11-27T17:00:00+08:00',
    })
    expect(made.pickUpCode).toMatch(/^\d{8}$/)
    expect(await available()).toBe(200)
    expect(await balances(world, chen)).toEqual({ ...before, personal: before.personal - 3_900 })
    expect(stockOf(LAMP)).toBe(11)
    expect(world.store.read.get('accounts', 'acc_takings-mall')?.balanceFen).toBe(3_900)
    const [money] = bodyOf(await world.call('listLedgerEntries', { as: chen, params: { accountId: 'acc_10001-p' } })).items
    expect(money).toMatchObject({ kind: 'redemption', deltaFen: -3_900, title: '积分兑换 LED 护眼台灯' })
    const [points] = bodyOf(await world.call('listPointsEntries', { as: chen })).items
    expect(points).toMatchObject({ kind: 'spent', points: -800, balanceAfter: 200, reference: { kind: 'redemption', id: made.redemptionId } })
    expectSound()
  })

  it('makes a coupon of each voucher', async () => {
    const made = await redeemed(world, chen, VOUCHER, 2)
    expect(made).toMatchObject({ state: 'issued', pickUpCode: null, collectBy: null, pickUpPlace: null, points: 160 })
    expect(new Set(made.couponIds).size).toBe(2)
    expect(world.store.read.all('coupons').filter(({ ownerId }) => ownerId === chen.staffId).map(({ id }) => id).sort())
      .toEqual([...made.couponIds].sort())
    expectSound()
  })

  /** The refusal moves nothing but its own key, and the key answers it again. */
  const expectFinal = async (code: ProblemCode, body: ReturnType<typeof wishFor>) => {
    const before = world.store.stateHash(tablesBesideAttempts)
    const input = { as: chen, key: newKey(), body }
    const first = await world.call('redeem', input)
    expect(first.problem?.code).toBe(code)
    expect(world.store.stateHash(tablesBesideAttempts)).toBe(before)
    expect((await world.call('redeem', input)).raw).toBe(first.raw)
    expectSound()
    return first.problem
  }

  it('refuses what is not on offer, and what is unknown', async () => {
    world.change((tx) => tx.patch('mallItems', UMBRELLA, { isOffered: false }))
    await expectFinal('item_unavailable', wishFor(world, UMBRELLA))
    await expectRefused(world, 'redeem', { as: chen, key: newKey(), body: wishFor(world, 'itm_nothing') }, 'not_found')
  })

  it('refuses more than there is and says what is left', async () => {
    world.change((tx) => tx.patch('mallItems', UMBRELLA, { stock: 1 }))
    expect(await expectFinal('out_of_stock', wishFor(world, UMBRELLA, 2))).toMatchObject({ stock: 1 })
    await redeemed(world, chen, UMBRELLA)
    expect(await expectFinal('out_of_stock', wishFor(world, UMBRELLA))).toMatchObject({ stock: 0 })
  })

  it('refuses more than one person may have, over several redemptions', async () => {
    await redeemed(world, chen, UMBRELLA)
    expect(await expectFinal('redemption_limit_reached', wishFor(world, UMBRELLA, 2))).toMatchObject({ mineLeft: 1 })
    await collected(world, await redeemed(world, chen, UMBRELLA))
    expect(await expectFinal('redemption_limit_reached', wishFor(world, UMBRELLA))).toMatchObject({ mineLeft: 0 })
  })

  it('gives the limit back with a cancellation', async () => {
    const { redemptionId } = await redeemed(world, chen, UMBRELLA, 2)
    await cancelled(world, chen, redemptionId)
    expect((await redeemed(world, chen, UMBRELLA, 2)).state).toBe('ready')
  })

  it('protects against a price that changed', async () => {
    const shown = wishFor(world, UMBRELLA)
    world.change((tx) => tx.patch('mallItems', UMBRELLA, { points: 240 }))
    expect(await expectFinal('price_changed', shown)).toMatchObject({ points: 240, fen: 0 })
    expect(await expectFinal('price_changed', { ...wishFor(world, UMBRELLA), fen: 1 })).toMatchObject({ points: 240, fen: 0 })
  })

  it('refuses without enough points; pending ones do not count', async () => {
    chen = world.signInAs(people.wang)
    giftOf(world, chen.staffId, 190)
    await eat(world, chen)
    expect(await expectFinal('points_insufficient', wishFor(world, UMBRELLA))).toMatchObject({ shortPoints: 10 })
  })

  it('refuses without enough money of one\'s own, and takes no points then', async () => {
    chen = world.signInAs(people.poor)
    giftOf(world, chen.staffId, 900)
    expect(await expectFinal('insufficient_balance', wishFor(world, LAMP))).toMatchObject({ shortFen: 3_600 })
    expect(await available()).toBe(900)
  })

  it('asks for the PIN above the password-free limit, and the same key goes on with a proof', async () => {
    const input = { as: chen, key: newKey(), body: wishFor(world, FISH) }
    await expectRefused(world, 'redeem', input, 'pin_required')
    await expectRefused(world, 'redeem', { ...input, headers: { 'Pay-Pin-Proof': 'ppf_inventedinventedinvented' } }, 'pin_required')
    const { proof } = bodyOf(await world.call('createPayPinProof', { as: chen, body: { pin: PIN } }))
    expect(bodyOf(await world.call('redeem', { ...input, headers: { 'Pay-Pin-Proof': proof } })).fen).toBe(5_800)
    expectSound()
  })

  it('never sells the last one twice to two people at once', async () => {
    world.change((tx) => tx.patch('mallItems', UMBRELLA, { stock: 3 }))
    const others = [people.wang, people.he, people.poor].map(world.signInAs)
    for (const { staffId } of others) giftOf(world, staffId, 400)
    const answers = await Promise.all([chen, ...others].flatMap((as) => [1, 2].map(() =>
      world.call('redeem', { as, key: newKey(), body: wishFor(world, UMBRELLA) }))))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(3)
    expect(new Set(answers.flatMap(({ problem }) => problem?.code ?? []))).toEqual(new Set(['out_of_stock']))
    expect(stockOf(UMBRELLA)).toBe(0)
    const codes = world.store.read.all('redemptions').map(({ code }) => code)
    expect(new Set(codes).size).toBe(3)
    expectSound()
  })
})

describe('listRedemptions', () => {
  it('pages the newest first, by state, and shows nobody else\'s', async () => {
    const made: string[] = []
    for (const itemId of [UMBRELLA, 'itm_bag', 'itm_towel', 'itm_bag']) {
      made.push((await redeemed(world, chen, itemId)).redemptionId)
      world.clock.advance(1_000)
    }
    await cancelled(world, chen, made[1] ?? '')
    const first = bodyOf(await world.call('listRedemptions', { as: chen, query: { limit: 3 } }))
    const second = bodyOf(await world.call('listRedemptions', { as: chen, query: { limit: 3, cursor: first.nextCursor ?? '' } }))
    expect([...first.items, ...second.items].map(({ redemptionId }) => redemptionId)).toEqual([...made].reverse())
    expect(second.nextCursor).toBeNull()
    const { items } = bodyOf(await world.call('listRedemptions', { as: chen, query: { state: 'ready' } }))
    expect(items).toHaveLength(3)
    expect(bodyOf(await world.call('listRedemptions', { as: world.signInAs(people.wang) })).items).toEqual([])
  })
})

it('a deployment begins with two people who have a past, in sound ledgers', () => {
  const store = openMemoryStore()
  createBackend({ store, clock: { now: () => Date.parse(NOON) }, random: createSeededRandom(1) })
  expectSoundPoints({ store })
  const statesOf = (staffId: string) => store.read.find('redemptions', 'byStaff', staffId).map(({ state }) => state).sort()
  expect(statesOf('stf_10001')).toEqual(['collected', 'ready'])
  expect(statesOf('stf_10007')).toEqual(['collected', 'ready'])
  expect(store.read.get('pointsAccounts', 'pac_10001')?.balancePoints).toBeGreaterThanOrEqual(1_280)
  const ends = store.read.find('pointsBatches', 'byHolder', 'stf_10001').map(({ expiresAtMs }) => expiresAtMs)
  expect(Math.min(...ends)).toBeLessThan(Date.parse(NOON) + 60 * 86_400_000)
})
