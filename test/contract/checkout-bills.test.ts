import { beforeEach, describe, expect, it } from 'vitest'
import type { PaymentPage } from '@contract/generated/types'
import { bodyOf, expectRefused } from './support/expectations'
import { eat, people, refund } from './support/meals'
import { createWorld, type Caller, type World } from './support/world'

let world: World
let chen: Caller

beforeEach(() => {
  world = createWorld()
  chen = world.signInAs(people.chen)
})

const bills = async (query: { month?: string; state?: 'succeeded' | 'partially_refunded' | 'refunded'; cursor?: string; limit?: number } = {}) =>
  bodyOf(await world.call('listPayments', { as: chen, query }))

const fensOf = ({ items }: PaymentPage) => items.map(({ payableFen }) => payableFen)

describe('listPayments', () => {
  it('lists my bills of the month newest first with its totals', async () => {
    for (const dishFen of [1000, 1100, 1200]) {
      await eat(world, chen, { dishFen })
      world.clock.advance(60_000)
    }
    await eat(world, world.signInAs(people.wang), { dishFen: 1300 })
    const page = await bills()
    expect(fensOf(page)).toEqual([1200, 1100, 1000])
    expect(page).toMatchObject({ nextCursor: null, summary: { month: '2026-11', count: 3, paidFen: 3300, refundedFen: 0 } })
    expect(page.items[0]).toMatchObject({ venueName: '市行政中心第一食堂', windowName: '1 号窗口 家常菜', periodName: '午餐', state: 'succeeded' })
  })

  it('pages without losing or repeating anything while new bills come in', async () => {
    for (let n = 0; n < 7; n += 1) {
      await eat(world, chen, { dishFen: 1000 + n })
      if (n % 2) world.clock.advance(1_000)
    }
    const first = await bills({ limit: 3 })
    await eat(world, chen, { dishFen: 1999 })
    const second = await bills({ limit: 3, cursor: first.nextCursor ?? '' })
    const third = await bills({ limit: 3, cursor: second.nextCursor ?? '' })
    expect([first, second, third].map(fensOf)).toEqual([[1006, 1005, 1004], [1003, 1002, 1001], [1000]])
    expect(third.nextCursor).toBeNull()
    expect(second.summary).toMatchObject({ count: 8 })
  })

  it('keeps months apart, in the business zone', async () => {
    world.clock.set('2026-11-30T23:59:30+08:00')
    chen = world.signInAs(people.chen)
    await eat(world, chen, { periodId: 'night', dishFen: 900 })
    world.clock.set('2026-12-01T00:00:30+08:00')
    await eat(world, chen, { periodId: 'night', dishFen: 950 })
    expect(fensOf(await bills())).toEqual([950])
    expect(fensOf(await bills({ month: '2026-11' }))).toEqual([900])
    expect(await bills({ month: '2026-10' })).toMatchObject({ items: [], summary: { month: '2026-10', count: 0, paidFen: 0 } })
  })

  it('filters by state, totals included', async () => {
    const [whole, part] = [await eat(world, chen, { dishFen: 1000 }), await eat(world, chen, { dishFen: 1100 })]
    await eat(world, chen, { dishFen: 1200 })
    const lin = world.signInAs(people.lin)
    await refund(world, lin, whole.paymentId, 1000)
    await refund(world, lin, part.paymentId, 100)
    expect(fensOf(await bills({ state: 'succeeded' }))).toEqual([1200])
    expect(await bills({ state: 'partially_refunded' })).toMatchObject({ summary: { count: 1, paidFen: 1100, refundedFen: 100 } })
    expect(await bills({ state: 'refunded' })).toMatchObject({ summary: { count: 1, paidFen: 1000, refundedFen: 1000 } })
  })

  it.each(['c_', 'nonsense', 'c_zzzzzzzzzzzz_20261120-1001-000001', 'c_abc_x'])('refuses the cursor %s', async (cursor) => {
    const problem = await expectRefused(world, 'listPayments', { as: chen, query: { cursor } }, 'invalid_request')
    expect(problem.errors?.[0]?.pointer).toBe('/query/cursor')
  })
})

describe('getPayment', () => {
  it('is for its payer and for the office, which sees no word', async () => {
    const payment = await eat(world, chen)
    const params = { paymentId: payment.paymentId }
    expect(bodyOf(await world.call('getPayment', { as: chen, params }))).toEqual(payment)
    const seen = bodyOf(await world.call('getPayment', { as: world.signInAs(people.office), params }))
    expect(seen).toEqual({ ...payment, word: null })
    await expectRefused(world, 'getPayment', { as: world.signInAs(people.wang), params }, 'not_found')
    await expectRefused(world, 'getPayment', { as: chen, params: { paymentId: 'pay_00000000000000000000' } }, 'not_found')
  })
})

describe('the word of the minute', () => {
  it('is the same on the receipt, on the fresh page and on the board of any window of the venue', async () => {
    const { paymentId } = await eat(world, chen)
    const lin = world.signInAs(people.lin)
    for (const minutes of [0, 1, 13]) {
      world.clock.set(`2026-11-20T12:${String(3 + minutes).padStart(2, '0')}:59+08:00`)
      const word = bodyOf(await world.call('getPaymentWord', { as: chen, params: { paymentId } }))
      const board = bodyOf(await world.call('getWindowBoard', { as: lin, params: { windowId: 'win_1001-2' } }))
      expect(word).toEqual(board.word)
      expect(word.validUntil).toBe(`2026-11-20T12:${String(4 + minutes).padStart(2, '0')}:00+08:00`)
    }
  })

  it('ends fifteen minutes after paying, and with a full refund', async () => {
    const old = await eat(world, chen)
    world.clock.advance(899_999)
    expect(bodyOf(await world.call('getPaymentWord', { as: chen, params: { paymentId: old.paymentId } })).word).toHaveLength(2)
    world.clock.advance(1)
    await expectRefused(world, 'getPaymentWord', { as: chen, params: { paymentId: old.paymentId } }, 'word_expired')
    expect(bodyOf(await world.call('getPayment', { as: chen, params: { paymentId: old.paymentId } })).word).toBeNull()
    const { paymentId } = await eat(world, chen, { dishFen: 900 })
    await refund(world, world.signInAs(people.lin), paymentId, 900)
    await expectRefused(world, 'getPaymentWord', { as: chen, params: { paymentId } }, 'word_expired')
  })

  it('is for the payer only', async () => {
    const { paymentId } = await eat(world, chen)
    await expectRefused(world, 'getPaymentWord', { as: world.signInAs(people.wang), params: { paymentId } }, 'not_found')
    await expectRefused(world, 'getPaymentWord', { as: chen, params: { paymentId: 'pay_00000000000000000000' } }, 'not_found')
  })
})
