import { beforeEach, describe, expect, it } from 'vitest'
import type { PhoneLocation, QuoteRequest } from '@contract/generated/types'
import type { ProblemCode } from '@mock/kit/types'
import { expectRefused } from './support/expectations'
import { eat, mealAt, OTHER_WINDOW, people, quote, refund, WINDOW } from './support/meals'
import { createWorld, type Caller, type World } from './support/world'

let world: World
let chen: Caller

beforeEach(() => {
  world = createWorld()
  chen = world.signInAs(people.chen)
})

const refused = (over: Partial<QuoteRequest>, code: ProblemCode, windowId = WINDOW) =>
  expectRefused(world, 'createQuote', { as: chen, body: mealAt(world, windowId, over) }, code)

describe('createQuote', () => {
  it('freezes payee, amounts and accounts for five minutes and moves nothing', async () => {
    const accounts = world.store.stateHash(['accounts', 'ledgerEntries', 'payments'])
    const frozen = await quote(world, chen)
    expect(frozen).toMatchObject({
      expiresAt: '2026-11-20T12:08:00+08:00', scene: 'daily', period: { periodId: 'lunch', name: '午餐' },
      payee: { windowId: WINDOW, venueId: 'ven_1001', venueName: '市行政中心第一食堂' },
      dishFen: 1750, payableFen: 1750, adjustments: [], limitFen: 2000, overByFen: 0, pinRequired: false, duplicateOf: null,
      allocations: [{ kind: 'meal_subsidy', fen: 1750 }],
    })
    expect(world.store.stateHash(['accounts', 'ledgerEntries', 'payments'])).toBe(accounts)
  })

  it('asks for a PIN only above the password-free amount', async () => {
    const trip = { scene: 'official_trip', overLimitReason: '陪同外地来访人员用餐' } as const
    expect(await quote(world, chen, { ...trip, dishFen: 5000 })).toMatchObject({ pinRequired: false, overByFen: 1000 })
    expect(await quote(world, chen, { ...trip, dishFen: 5001 })).toMatchObject({ pinRequired: true, overByFen: 1001 })
  })

  it('takes the limit from the tariff and asks for a reason above it', async () => {
    expect(await quote(world, chen, { dishFen: 2000 })).toMatchObject({ overByFen: 0, overLimitReason: null })
    const problem = await refused({ dishFen: 2001 }, 'over_limit_reason_required')
    expect(problem).toMatchObject({ limitFen: 2000, overByFen: 1 })
    await refused({ dishFen: 2001, overLimitReason: '   ' }, 'over_limit_reason_required')
    expect(await quote(world, chen, { dishFen: 2001, overLimitReason: ' 加班误餐 ' })).toMatchObject({ overByFen: 1, overLimitReason: '加班误餐' })
    expect(await quote(world, chen, { dishFen: 2000, overLimitReason: '加班误餐' })).toMatchObject({ overLimitReason: null })
  })

  it('takes the running period and for an hour the one just ended', async () => {
    await refused({ periodId: 'dinner' }, 'period_unavailable')
    await refused({ periodId: 'breakfast' }, 'period_unavailable')
    world.clock.set('2026-11-20T15:59:59+08:00')
    expect(await quote(world, chen)).toMatchObject({ period: { name: '午餐' } })
    world.clock.set('2026-11-20T16:00:00+08:00')
    await refused({}, 'period_unavailable')
  })

  it('offers at a farmhouse only a trip, with its reference', async () => {
    const farmhouse = world.store.read.all('windows').find((window) => world.store.read.get('venues', window.venueId)?.kind === 'farmhouse')
    if (!farmhouse) throw new Error('no farmhouse')
    await refused({}, 'scene_unavailable', farmhouse.id)
    await refused({ scene: 'official_trip' }, 'trip_reference_required', farmhouse.id)
    await refused({ scene: 'official_trip', tripReference: '  ' }, 'trip_reference_required', farmhouse.id)
    const trip = await quote(world, chen, { scene: 'official_trip', tripReference: '嵊泗蹲点调研' }, farmhouse.id)
    expect(trip).toMatchObject({ limitFen: 4000, tripReference: '嵊泗蹲点调研' })
    expect(await quote(world, chen, { tripReference: '嵊泗蹲点调研' })).toMatchObject({ tripReference: null })
  })

  it('refuses an amount above what any window may take at once', async () => {
    const problem = await refused({ dishFen: 200_001, overLimitReason: '会议用餐' }, 'invalid_request')
    expect(problem.errors).toEqual([{ pointer: '/body/dishFen', message: 'must be <= 200000' }])
  })
})

describe('codes', () => {
  it.each<[ProblemCode, () => string]>([
    ['code_malformed', () => 'not-a-code'],
    ['code_foreign', () => 'https://pay.example.com/p/?c=w1001-1.k1.AAAAAAAAAAAAAAAAAAAAAA'],
    ['code_forged', () => `${world.codeOf(WINDOW).slice(0, -1)}${world.codeOf(WINDOW).endsWith('A') ? 'B' : 'A'}`],
    ['code_revoked', () => {
      const code = world.codeOf(WINDOW)
      world.change((tx) => tx.put('codeRevocations', { id: `${WINDOW}:k1`, windowId: WINDOW, keyId: 'k1', revokedAt: 'now' }))
      return code
    }],
    ['window_closed', () => world.codeOf('win_1001-4')],
    ['code_unknown', () => {
      const code = world.codeOf(WINDOW)
      world.change((tx) => { tx.delete('windows', WINDOW) })
      return code
    }],
  ])('%s', async (code, text) => {
    const body = { ...mealAt(world, OTHER_WINDOW), code: text() }
    await expectRefused(world, 'createQuote', { as: chen, body }, code)
  })
})

describe('where the phone stands', () => {
  const at = (venueId: string, northDegrees: number, accuracyM: number): PhoneLocation => {
    const venue = world.store.read.get('venues', venueId)
    if (!venue) throw new Error('no venue')
    return { status: 'available', latitude: venue.latitude + northDegrees, longitude: venue.longitude, coordSys: 'GCJ02', accuracyM }
  }

  it('within, uncertain, too far', async () => {
    expect(await quote(world, chen, { location: at('ven_1001', 0, 20) })).toMatchObject({ distance: { verdict: 'within', distanceM: 0, accuracyM: 20 } })
    expect(await quote(world, chen, { location: at('ven_1001', 0.003, 100) })).toMatchObject({ distance: { verdict: 'uncertain' } })
    const problem = await refused({ location: at('ven_1001', 0.003, 20) }, 'too_far')
    expect(problem).toMatchObject({ accuracyM: 20, radiusM: 300 })
    expect(problem.distanceM).toBeGreaterThan(325)
    expect(problem.distanceM).toBeLessThan(340)
  })

  it.each(['refused', 'unavailable', 'timeout'] as const)('%s is paid and flagged', async (status) => {
    expect(await quote(world, chen, { location: { status } })).toMatchObject({ distance: { verdict: 'unlocated', distanceM: null } })
  })

  it('an available position must be whole', async () => {
    const problem = await refused({ location: { status: 'available', latitude: 29.9, longitude: 122.2, accuracyM: 5 } }, 'invalid_request')
    expect(problem.errors?.[0]?.pointer).toBe('/body/location')
  })
})

describe('accounts', () => {
  it('mixes subsidy first, then personal, and keeps an order given', async () => {
    const poor = world.signInAs(people.poor)
    const fens = async (over: Partial<QuoteRequest>) => (await quote(world, poor, over)).allocations.map(({ kind, fen }) => [kind, fen])
    expect(await fens({ dishFen: 1000 })).toEqual([['meal_subsidy', 850], ['personal', 150]])
    expect(await fens({ dishFen: 1000, accountIds: ['acc_10005-p', 'acc_10005-m'] })).toEqual([['personal', 300], ['meal_subsidy', 700]])
    expect(await fens({ dishFen: 850, accountIds: [] })).toEqual([['meal_subsidy', 850]])
    const short = { as: poor, body: mealAt(world, WINDOW, { dishFen: 1151 }) }
    expect(await expectRefused(world, 'createQuote', short, 'insufficient_balance')).toMatchObject({ shortFen: 1 })
    const one = { as: poor, body: mealAt(world, WINDOW, { dishFen: 1000, accountIds: ['acc_10005-p'] }) }
    expect(await expectRefused(world, 'createQuote', one, 'insufficient_balance')).toMatchObject({ shortFen: 700 })
  })

  it('refuses an account of somebody else, or of nobody', async () => {
    await refused({ accountIds: ['acc_10002-m'] }, 'account_unavailable')
    await refused({ accountIds: ['acc_10001-m', 'acc_nobody'] }, 'account_unavailable')
    await refused({ accountIds: ['acc_top-up'] }, 'account_unavailable')
  })
})

describe('the duplicate guard', () => {
  it('names an earlier payment of the same payer, window and amount within ten minutes', async () => {
    const first = await eat(world, chen)
    world.clock.advance(599_000)
    expect((await quote(world, chen)).duplicateOf).toEqual({ paymentId: first.paymentId, paidAt: first.paidAt, payableFen: 1750 })
    expect((await quote(world, chen, { dishFen: 1800 })).duplicateOf).toBeNull()
    expect((await quote(world, chen, {}, 'win_1001-2')).duplicateOf).toBeNull()
    expect((await quote(world, world.signInAs(people.wang))).duplicateOf).toBeNull()
    world.clock.advance(2_000)
    expect((await quote(world, chen)).duplicateOf).toBeNull()
  })

  it('is quiet about a payment fully refunded, not about a part', async () => {
    const { paymentId } = await eat(world, chen)
    const lin = world.signInAs(people.lin)
    await refund(world, lin, paymentId, 1749)
    expect((await quote(world, chen)).duplicateOf?.paymentId).toBe(paymentId)
    await refund(world, lin, paymentId, 1)
    expect((await quote(world, chen)).duplicateOf).toBeNull()
  })

  it('accepts only the latest one', async () => {
    const first = await eat(world, chen)
    const second = await eat(world, chen, { acceptDuplicateOf: first.paymentId })
    expect((await quote(world, chen, { acceptDuplicateOf: first.paymentId })).duplicateOf?.paymentId).toBe(second.paymentId)
    expect((await quote(world, chen, { acceptDuplicateOf: second.paymentId })).duplicateOf).toBeNull()
  })

  it('sees across midnight', async () => {
    world.clock.set('2026-11-20T23:58:00+08:00')
    const { paymentId } = await eat(world, chen, { periodId: 'night', dishFen: 900 })
    world.clock.set('2026-11-21T00:03:00+08:00')
    expect((await quote(world, chen, { periodId: 'night', dishFen: 900 })).duplicateOf?.paymentId).toBe(paymentId)
  })
})

it('forgets quotes a day after their end, not before', async () => {
  const old = await quote(world, chen)
  const later = async (hours: number): Promise<void> => {
    world.clock.advance(hours * 3_600_000)
    chen = world.signInAs(people.chen)
    for (let n = 0; n < 20; n += 1) await quote(world, chen)
  }
  await later(24)
  expect(world.store.read.get('quotes', old.quoteId)).toBeDefined()
  await later(24)
  expect(world.store.read.get('quotes', old.quoteId)).toBeUndefined()
})
