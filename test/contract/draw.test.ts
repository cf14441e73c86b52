import { beforeEach, describe, expect, it } from 'vitest'
import type { Draw } from '@contract/generated/types'
import { auditDraws, grantDrawRight } from '@mock/domain/draw'
import { auditPoints, availablePoints } from '@mock/domain/points'
import type { ProblemCode } from '@mock/kit/types'
import { draws } from '@mock/seeds/draw'
import { bodyOf, expectRefused } from './support/expectations'
import { newKey, people, tablesBesideAttempts } from './support/meals'
import { createWorld, type Caller, type World } from './support/world'

const NONCE = '5d1f0c9be27a4438'
const open = { drawId: draws.open }

let world: World
let chen: Caller

beforeEach(() => {
  world = createWorld()
  chen = world.signInAs(people.chen)
})

const drawNow = async (drawId: string = draws.open): Promise<Draw> => bodyOf(await world.call('getDraw', { as: chen, params: { drawId } }))
const enter = (as: Caller, drawId: string = draws.open, key = newKey()) =>
  world.call('enterDraw', { as, key, params: { drawId }, body: { nonce: NONCE } })

/** Leaves only slips of one prize in the urn, so that a test knows what it draws. */
const leaveOnly = (kind: string, slips = 1): void => world.change((tx) => {
  const at = tx.get('draws', draws.open)?.prizes.findIndex((prize) => prize.kind === kind) ?? -1
  tx.patch('drawUrns', draws.open, { slips: Array.from({ length: slips }, () => at) })
})

describe('listDraws', () => {
  it('lists open ones by their end, then those to come, then the past', async () => {
    const { items, nextCursor } = bodyOf(await world.call('listDraws', { as: chen }))
    expect(items.map(({ drawId, state, triesLeft }) => [drawId, state, triesLeft])).toEqual([
      [draws.open, 'open', 1], [draws.odds, 'open', 1], [draws.announced, 'announced', 1], [draws.past, 'revealed', 0],
    ])
    expect(nextCursor).toBeNull()
  })

  it('is read page by page, and refuses a cursor of another list', async () => {
    const first = bodyOf(await world.call('listDraws', { as: chen, query: { limit: 3 } }))
    const second = bodyOf(await world.call('listDraws', { as: chen, query: { limit: 3, cursor: first.nextCursor ?? '' } }))
    expect([...first.items, ...second.items].map(({ drawId }) => drawId)).toEqual([draws.open, draws.odds, draws.announced, draws.past])
    expect(second.nextCursor).toBeNull()
    await expectRefused(world, 'listDraws', { as: chen, query: { cursor: 'nonsense' } }, 'invalid_request')
  })
})

describe('getDraw', () => {
  it('publishes prizes, odds, times and the commitment, and not the seed', async () => {
    const draw = await drawNow()
    expect(draw).toMatchObject({ mode: 'urn', state: 'open', totalSlips: 500, entryCount: 0, triesLeft: 1, serverSeed: null })
    expect(draw.prizes.reduce((sum, { slips }) => sum + slips, 0)).toBe(500)
    for (const { slips, slipsLeft } of draw.prizes) expect(slipsLeft).toBe(slips)
    expect(draw.prizes.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['coupon', 'points', 'goods', 'nothing']))
  })

  it('shows no stock in mode odds', async () => {
    for (const { slipsLeft } of (await drawNow(draws.odds)).prizes) expect(slipsLeft).toBeNull()
  })

  it('changes its state at the very instants that were published', async () => {
    const { opensAt, closesAt, revealsAt } = await drawNow(draws.announced)
    const at = async (instant: string, aheadMs = 0) => {
      world.clock.set(instant)
      world.clock.advance(-aheadMs)
      chen = world.signInAs(people.chen)
      return (await drawNow(draws.announced)).state
    }
    expect([await at(opensAt, 1), await at(opensAt)]).toEqual(['announced', 'open'])
    expect([await at(closesAt, 1), await at(closesAt)]).toEqual(['open', 'closed'])
    expect([await at(revealsAt, 1), await at(revealsAt)]).toEqual(['closed', 'revealed'])
  })

  it('answers not_found for a draw that is none', () =>
    expectRefused(world, 'getDraw', { as: chen, params: { drawId: 'drw_00000000' } }, 'not_found'))
})

describe('enterDraw', () => {
  it('spends one right, takes one slip and is in the log', async () => {
    const entry = bodyOf(await enter(chen))
    const draw = await drawNow()
    expect(entry).toMatchObject({ drawId: draws.open, counter: 0, nonce: NONCE, enteredAt: '2026-11-20T12:03:00+08:00' })
    expect(draw).toMatchObject({ entryCount: 1, triesLeft: 0 })
    const left = draw.prizes.map(({ prizeId, slips, slipsLeft }) => slips - (slipsLeft ?? NaN) - (prizeId === entry.prize.prizeId ? 1 : 0))
    expect(left).toEqual(draw.prizes.map(() => 0))
    expect(entry.prize.slipsLeft).toBe(entry.prize.slips - 1)
    expect(bodyOf(await world.call('listMyDrawEntries', { as: chen, params: open })).items).toEqual([entry])
    expect(auditDraws(world.store.read)).toEqual([])
  })

  it('takes nothing out in mode odds', async () => {
    const before = world.store.read.get('drawUrns', draws.odds)
    bodyOf(await enter(chen, draws.odds))
    expect(world.store.read.get('drawUrns', draws.odds)).toEqual({ ...before, entryCount: 1 })
  })

  it('grants a coupon', async () => {
    leaveOnly('coupon')
    const { couponId, redemptionId, points } = bodyOf(await enter(chen))
    expect([redemptionId, points]).toEqual([null, 0])
    const { coupon } = bodyOf(await world.call('getCoupon', { as: chen, params: { couponId: couponId ?? '' } }))
    expect(coupon).toMatchObject({ couponId, state: 'usable', source: '光盘行动幸运抽奖' })
  })

  it('grants points at once', async () => {
    leaveOnly('points')
    const before = availablePoints(world.store.read, chen.staffId, world.clock.now())
    const { entryId, points } = bodyOf(await enter(chen))
    expect(points).toBe(50)
    const { items: [latest] } = bodyOf(await world.call('listPointsEntries', { as: chen }))
    expect(latest).toMatchObject({ kind: 'granted', points: 50, reference: { kind: 'draw_entry', id: entryId } })
    expect(availablePoints(world.store.read, chen.staffId, world.clock.now())).toBe(before + 50)
    expect(auditPoints(world.store.read)).toEqual({ sumFen: 0, faults: [] })
  })

  it('grants something to collect from the stock that was kept for it', async () => {
    const prize = world.store.read.get('draws', draws.open)?.prizes.find(({ kind }) => kind === 'goods')
    if (prize?.kind !== 'goods') throw new Error('no goods in the draw')
    expect(world.store.read.get('mallItems', prize.itemId)).toMatchObject({ stock: prize.slips, isOffered: false })
    leaveOnly('goods')
    const { redemptionId } = bodyOf(await enter(chen))
    expect(world.store.read.get('mallItems', prize.itemId)?.stock).toBe(prize.slips - 1)
    const redemption = bodyOf(await world.call('getRedemption', { as: chen, params: { redemptionId: redemptionId ?? '' } }))
    expect(redemption).toMatchObject({ source: 'draw', state: 'ready', points: 0, fen: 0, cancellable: false })
  })

  it('grants nothing with a slip that says so', async () => {
    leaveOnly('nothing')
    expect(bodyOf(await enter(chen))).toMatchObject({ couponId: null, redemptionId: null, points: 0, prize: { title: '谢谢参与' } })
  })
})

describe('rights', () => {
  const earn = (source: 'sign_in' | 'quiz', drawsThatGive: number) => world.change((tx) => {
    expect(grantDrawRight(tx, { staffId: chen.staffId, source, atMs: world.clock.now() })).toBe(drawsThatGive)
  })

  it('are one for everybody, and more where the draw takes the source, one of a kind a day', async () => {
    earn('sign_in', 2)
    earn('sign_in', 0)
    earn('quiz', 3)
    const tries = async () => Promise.all([draws.open, draws.odds, draws.announced].map(async (id) => (await drawNow(id)).triesLeft))
    expect(await tries()).toEqual([3, 2, 3])
    world.clock.advance(86_400_000)
    chen = world.signInAs(people.chen)
    earn('quiz', 3)
    expect(await tries()).toEqual([4, 3, 4])
  })

  it('make as many entries and not one more, each with a right of its own', async () => {
    earn('quiz', 3)
    for (const counter of [0, 1]) expect(bodyOf(await enter(chen)).counter).toBe(counter)
    expect((await enter(chen)).problem?.code).toBe('draw_no_right')
    expect(world.store.read.all('drawRights').filter(({ drawId, entryId }) => drawId === draws.open && entryId)).toHaveLength(2)
    expect(auditDraws(world.store.read)).toEqual([])
    const mine = bodyOf(await world.call('listMyDrawEntries', { as: chen, params: open, query: { limit: 1 } }))
    expect(mine.items.map(({ counter }) => counter)).toEqual([1])
    const rest = bodyOf(await world.call('listMyDrawEntries', { as: chen, params: open, query: { cursor: mine.nextCursor ?? '' } }))
    expect([rest.items.map(({ counter }) => counter), rest.nextCursor]).toEqual([[0], null])
  })

  it('cannot be spent twice from two phones at once', async () => {
    const answers = await Promise.all([enter(chen), enter(world.signInAs(people.chen)), enter(chen)])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422, 422])
    expect((await drawNow()).entryCount).toBe(1)
  })

  it('are each person’s own', async () => {
    bodyOf(await enter(chen))
    const wang = world.signInAs(people.wang)
    expect(bodyOf(await world.call('listMyDrawEntries', { as: wang, params: open })).items).toEqual([])
    expect(bodyOf(await enter(wang)).counter).toBe(1)
  })
})

describe('refusals', () => {
  /** The refusal moves nothing but its own key, and the key answers it again. */
  const expectFinal = async (code: ProblemCode, drawId: string = draws.open) => {
    const before = world.store.stateHash(tablesBesideAttempts)
    const key = newKey()
    const first = await enter(chen, drawId, key)
    expect([first.problem?.code, first.status]).toEqual([code, 422])
    expect(world.store.stateHash(tablesBesideAttempts)).toBe(before)
    expect((await enter(chen, drawId, key)).raw).toBe(first.raw)
  }

  it('draw_not_open before it opens, from its end on, and after the reveal', async () => {
    await expectFinal('draw_not_open', draws.announced)
    await expectFinal('draw_not_open', draws.past)
    const { closesAt } = await drawNow()
    world.clock.set(closesAt)
    chen = world.signInAs(people.chen)
    await expectFinal('draw_not_open')
  })

  it('draw_no_right', async () => {
    bodyOf(await enter(chen))
    await expectFinal('draw_no_right')
  })

  it('draw_exhausted, and the right is still there', async () => {
    leaveOnly('nothing', 0)
    await expectFinal('draw_exhausted')
    expect((await drawNow()).triesLeft).toBe(1)
  })

  it('not_found, everywhere', async () => {
    const params = { drawId: 'drw_00000000' }
    await expectRefused(world, 'enterDraw', { as: chen, key: newKey(), params, body: { nonce: NONCE } }, 'not_found')
    await expectRefused(world, 'listMyDrawEntries', { as: chen, params }, 'not_found')
    await expectRefused(world, 'getDrawProof', { as: chen, params }, 'not_found')
  })

  it('draw_not_revealed until the very instant', async () => {
    const { revealsAt } = await drawNow()
    const { retryable } = await expectRefused(world, 'getDrawProof', { as: chen, params: open }, 'draw_not_revealed')
    expect(retryable).toBe(true)
    world.clock.set(revealsAt)
    world.clock.advance(-1)
    await expectRefused(world, 'getDrawProof', { as: world.signInAs(people.chen), params: open }, 'draw_not_revealed')
  })

  it('invalid_request for a nonce that is none', async () => {
    for (const nonce of ['', '5d1f', '5D1F0C9BE27A4438', 'a'.repeat(65), '5d1f0c9be27a443|']) {
      await expectRefused(world, 'enterDraw', { as: chen, key: newKey(), params: open, body: { nonce } }, 'invalid_request')
    }
  })

  it('role_missing for a window', () =>
    expectRefused(world, 'enterDraw', { as: world.signInAs(people.lin), key: newKey(), params: open, body: { nonce: NONCE } }, 'role_missing'))
})
