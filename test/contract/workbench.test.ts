import { beforeEach, describe, expect, it } from 'vitest'
import { bodyOf, expectRefused } from './support/expectations'
import { eat, NEXT_WINDOW, OTHER_WINDOW, people, refund, WINDOW } from './support/meals'
import { createWorld, type Caller, type World } from './support/world'

let world: World
let chen: Caller
let lin: Caller
let office: Caller

beforeEach(() => {
  world = createWorld()
  chen = world.signInAs(people.chen)
  lin = world.signInAs(people.lin)
  office = world.signInAs(people.office)
})

const board = async (as = lin, windowId = WINDOW) => bodyOf(await world.call('getWindowBoard', { as, params: { windowId } }))
const payments = async (query: { cursor?: string; limit?: number } = {}, as = lin, windowId = WINDOW) =>
  bodyOf(await world.call('listWindowPayments', { as, params: { windowId }, query }))
const windowIds = async (as: Caller) => bodyOf(await world.call('listServedWindows', { as })).items.map(({ windowId }) => windowId)

describe('listServedWindows', () => {
  it('names the windows somebody serves', async () => {
    expect(bodyOf(await world.call('listServedWindows', { as: lin })).items).toEqual([
      { windowId: WINDOW, windowName: '1 号窗口 家常菜', venueId: 'ven_1001', venueName: '市行政中心第一食堂' },
      { windowId: NEXT_WINDOW, windowName: '2 号窗口 面点', venueId: 'ven_1001', venueName: '市行政中心第一食堂' },
    ])
    expect(await windowIds(world.signInAs(people.he))).toEqual([OTHER_WINDOW])
  })

  it('names to the office every window with takings today', async () => {
    expect(await windowIds(office)).toEqual([])
    await eat(world, chen, {}, OTHER_WINDOW)
    await eat(world, chen)
    expect(await windowIds(office)).toEqual([WINDOW, OTHER_WINDOW])
    world.clock.set('2026-11-21T08:00:00+08:00')
    expect(await windowIds(world.signInAs(people.office))).toEqual([])
  })
})

describe('getWindowBoard', () => {
  it('counts today and tells when there is something new', async () => {
    expect(await board()).toMatchObject({ day: '2026-11-20', count: 0, takingsFen: 0, refundedFen: 0, latestPaymentId: null })
    await eat(world, chen, { dishFen: 1000 })
    const { paymentId } = await eat(world, chen, { dishFen: 1100 })
    await eat(world, chen, {}, NEXT_WINDOW)
    await refund(world, lin, paymentId, 300)
    expect(await board()).toMatchObject({ count: 2, takingsFen: 2100, refundedFen: 300, latestPaymentId: paymentId })
    expect(await board(office)).toEqual(await board())
  })

  it('starts each day at zero; a late refund counts on its own day', async () => {
    const { paymentId } = await eat(world, chen)
    world.clock.set('2026-11-21T08:00:00+08:00')
    lin = world.signInAs(people.lin)
    await refund(world, lin, paymentId, 1750)
    expect(await board()).toMatchObject({ day: '2026-11-21', count: 0, takingsFen: 0, refundedFen: 1750, latestPaymentId: null })
    expect(world.store.read.get('windowDays', `${WINDOW}|2026-11-20`)).toMatchObject({ takingsFen: 1750, refundedFen: 0 })
  })

  it.each([OTHER_WINDOW, 'win_0000-0'])('%s is not theirs', async (windowId) => {
    await expectRefused(world, 'getWindowBoard', { as: lin, params: { windowId } }, 'not_found')
    await expectRefused(world, 'listWindowPayments', { as: lin, params: { windowId } }, 'not_found')
  })
})

describe('listWindowPayments', () => {
  it('masks the payers and flags a missing position', async () => {
    await eat(world, chen)
    const venue = world.store.read.get('venues', 'ven_1001')
    if (!venue) throw new Error('no venue')
    const location = { status: 'available', latitude: venue.latitude, longitude: venue.longitude, coordSys: 'GCJ02', accuracyM: 9 } as const
    await eat(world, world.signInAs(people.poor), { location, dishFen: 800 })
    const { items } = await payments()
    expect(items.map(({ payerNameMasked, located }) => [payerNameMasked, located])).toEqual([['郑*军', true], ['陈*平', false]])
    const { raw } = await world.call('listWindowPayments', { as: lin, params: { windowId: WINDOW } })
    expect(raw).not.toContain('陈海平')
    expect(raw).not.toContain('stf_')
  })

  it('pages over days, newest first, while payments come in', async () => {
    for (const [day, fens] of [['18', [1000, 1001]], ['19', [1002]], ['20', [1003, 1004]]] as const) {
      world.clock.set(`2026-11-${day}T12:03:00+08:00`)
      chen = world.signInAs(people.chen)
      for (const dishFen of fens) await eat(world, chen, { dishFen })
    }
    lin = world.signInAs(people.lin)
    const first = await payments({ limit: 1 })
    await eat(world, chen, { dishFen: 1005 })
    const second = await payments({ limit: 3, cursor: first.nextCursor ?? '' })
    const third = await payments({ limit: 3, cursor: second.nextCursor ?? '' })
    expect([first, second, third].map(({ items }) => items.map(({ payableFen }) => payableFen))).toEqual([[1004], [1003, 1002, 1001], [1000]])
    expect(third.nextCursor).toBeNull()
    await expectRefused(world, 'listWindowPayments', { as: lin, params: { windowId: WINDOW }, query: { cursor: 'c_1' } }, 'invalid_request')
  })
})

describe('getWindowPayment', () => {
  it('shows a payment with its refunds and what may still go back', async () => {
    const { paymentId, serial } = await eat(world, chen)
    const back = await refund(world, lin, paymentId, 350)
    const detail = bodyOf(await world.call('getWindowPayment', { as: lin, params: { paymentId } }))
    expect(detail).toMatchObject({
      window: { windowId: WINDOW }, refunds: [back],
      payment: { paymentId, serial, payerNameMasked: '陈*平', refundedFen: 350, refundableFen: 1400, state: 'partially_refunded' },
    })
    expect(bodyOf(await world.call('getWindowPayment', { as: office, params: { paymentId } }))).toEqual(detail)
  })

  it('of another window, or of none, is not found', async () => {
    const { paymentId } = await eat(world, chen, {}, OTHER_WINDOW)
    await expectRefused(world, 'getWindowPayment', { as: lin, params: { paymentId } }, 'not_found')
    await expectRefused(world, 'getWindowPayment', { as: lin, params: { paymentId: 'pay_00000000000000000000' } }, 'not_found')
  })
})
