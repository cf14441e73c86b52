/** Random lives of two people's points: whatever happens in whatever order, nothing is lost, doubled, negative or oversold. */
import { describe, expect, it } from 'vitest'
import { cancelRedemption, clearWish, endOverdueOf, handOut, redeem } from '@mock/domain/mall'
import {
  auditPoints, availablePoints, earnForPayment, earnPoints, grantPoints, owedPoints, pointsBalance, pointsFaults, pointsOfPayment, pointsSum,
  reverseForRefund,
} from '@mock/domain/points'
import { createSeededRandom } from '@mock/kit/random'
import { seedMall } from '@mock/seeds/mall'
import { seedPoints } from '@mock/seeds/points'
import { openMemoryStore } from '@mock/store/open-memory'
import type { PaymentRow } from '@mock/store/rows/checkout'
import type { AppStore, AppTx } from '@mock/store/tables'

const SEQUENCES = 2_000
const STEPS = 18
const DAY_MS = 86_400_000
const START_MS = Date.parse('2026-11-20T12:00:00+08:00')
const PEOPLE = ['stf_10001', 'stf_10002']
/** Points only, one for each person, and few of it. */
const ITEM = 'itm_bag'
const STOCK = 2

/** Only what points read of a payment. */
const mealOf = (id: string, payerId: string, payableFen: number): PaymentRow =>
  ({ id, payerId, payableFen, refundedFen: 0, payee: { venueName: '食堂' }, period: { name: '午餐' } }) as PaymentRow

interface Life {
  readonly store: AppStore
  readonly pick: (below: number) => number
  nowMs: number
  lastId: number
  readonly payments: PaymentRow[]
  /** The model: what each person got and lost, by what the steps said. */
  readonly net: Map<string, number>
}

const met = new Map<string, number>()
const count = (what: string): void => { met.set(what, (met.get(what) ?? 0) + 1) }
const one = <T>(list: readonly T[], pick: Life['pick']): T | undefined => list[pick(list.length)]

const begin = (seed: number): Life => {
  const random = createSeededRandom(seed)
  const pick = (below: number) => (below === 0 ? 0 : ((random.bytes(1)[0] ?? 0) * 256 + (random.bytes(1)[0] ?? 0)) % below)
  const store = openMemoryStore()
  store.transact('seed', (tx) => {
    tx.put('pointsPolicies', emptyWorld.policy)
    for (const rule of emptyWorld.rules) tx.put('earnRules', rule)
    tx.put('pickUpPlaces', emptyWorld.place)
    tx.put('checkoutPolicies', { id: 'current', drawOrder: [], passwordFreeFen: 5_000 } as never)
    tx.put('mallItems', { ...emptyWorld.item, stock: STOCK, perPersonLimit: 1 })
  })
  return { store, pick, nowMs: START_MS, lastId: 0, payments: [], net: new Map(PEOPLE.map((id) => [id, 0])) }
}

const emptyWorld = (() => {
  const store = openMemoryStore()
  store.transact('seed', (tx) => {
    seedPoints(tx, { nowMs: START_MS })
    seedMall(tx)
  })
  const found = {
    policy: store.read.get('pointsPolicies', 'current'), place: store.read.get('pickUpPlaces', 'plc_main'), item: store.read.get('mallItems', ITEM),
  }
  if (!found.policy || !found.place || !found.item) throw new Error('the seed lacks a row')
  return { policy: found.policy, place: found.place, item: found.item, rules: store.read.all('earnRules') }
})()

const idsOf = (life: Life) => (prefix: string): string => `${prefix}_${String(life.lastId += 1).padStart(6, '0')}`
const add = ({ net }: Life, staffId: string, points: number): void => { net.set(staffId, (net.get(staffId) ?? 0) + points) }

type Step = (life: Life, tx: AppTx, staffId: string) => void

const eat: Step = (life, tx, staffId) => {
  const payment = mealOf(idsOf(life)('pay'), staffId, 50 + life.pick(2_500))
  earnForPayment(tx, payment, life.nowMs)
  const earned = pointsOfPayment(tx, payment.id)?.earned ?? 0
  expect(earned).toBeLessThanOrEqual(30)
  add(life, staffId, earned)
  life.payments.push(payment)
  count('eat')
}

const refundSome: Step = (life, tx) => {
  const payment = one(life.payments, life.pick)
  const left = payment ? payment.payableFen - payment.refundedFen : 0
  if (!payment || left === 0) return
  const fen = life.pick(3) === 0 ? left : 1 + life.pick(left)
  add(life, payment.payerId, 0 - reverseForRefund(tx, payment, fen, life.nowMs))
  life.payments[life.payments.indexOf(payment)] = { ...payment, refundedFen: payment.refundedFen + fen }
  const points = pointsOfPayment(tx, payment.id)
  if (fen === left) expect(points?.reversed).toBe(points?.earned)
  if (owedPoints(tx, payment.payerId) > 0) count('owed')
  count('refund')
}

const income: Step = (life, tx, staffId) => {
  const points = 20 + life.pick(60)
  const give = life.pick(2) === 0 ? earnPoints : grantPoints
  const soon = life.pick(3) === 0 ? { expiresAtMs: life.nowMs + (1 + life.pick(6)) * DAY_MS } : {}
  give(tx, { staffId, points, title: '收入', reference: null, atMs: life.nowMs, ...soon })
  add(life, staffId, points)
  count('income')
}

const wish: Step = (life, tx, staffId) => {
  const quantity = 1 + life.pick(2)
  const asked = { staffId, itemId: ITEM, quantity, points: 60 * quantity, fen: 0, atMs: life.nowMs }
  const cleared = clearWish(tx, asked)
  if (!cleared.ok) return count(cleared.error.code)
  const made = redeem(tx, asked, cleared.value, idsOf(life))
  if (!made.ok) throw new Error(`a cleared wish was refused: ${made.error.code}`)
  count('redeem')
}

const endOne = (how: 'cancel' | 'collect'): Step => (life, tx, staffId) => {
  const row = one(tx.find('redemptions', 'byStaff', staffId), life.pick)
  if (!row) return
  const before = pointsBalance(tx, staffId) - owedPoints(tx, staffId)
  const done = how === 'cancel' ? cancelRedemption(tx, row, life.nowMs) : handOut(tx, row, { staffId: 'stf_10009', atMs: life.nowMs })
  const after = pointsBalance(tx, staffId) - owedPoints(tx, staffId)
  if (!done.ok) expect(after).toBe(before)
  count(`${how} ${done.ok ? 'done' : done.error.code}`)
}

const wait: Step = (life, tx, staffId) => {
  life.nowMs += life.pick(5) === 0 ? 9 * DAY_MS : life.pick(40) === 0 ? 410 * DAY_MS : life.pick(2 * DAY_MS)
  endOverdueOf(tx, staffId, life.nowMs)
}

const steps: readonly Step[] = [eat, eat, eat, refundSome, refundSome, income, income, wish, wish, wish, wish, endOne('cancel'), endOne('cancel'), endOne('collect'), endOne('collect'), wait, wait]

const sumOf = (tx: AppStore['read'], staffId: string, kind: string): number => tx.find('pointsTransfers', 'byStaff', staffId)
  .filter((row) => row.kind === kind).reduce((sum, { points, owedPoints: owed }) => sum + points - owed, 0)

/** Cheaper than an expectation, of which there would be hundreds of thousands. */
const expectSame = <T>(what: string, found: T, wanted: T): void => {
  if (found !== wanted) throw new Error(`${what}: ${String(found)}, not ${String(wanted)}`)
}

/** What came in is there, spent in what stands, owed, or expired: nothing else. */
const expectAccounted = ({ store: { read }, net, nowMs }: Life): void => {
  expectSame('the sum of all points', pointsSum(read), 0)
  expectSame('faults', pointsFaults(read).join(), '')
  let held = 0
  for (const { state, quantity } of read.all('redemptions')) held += state === 'ready' || state === 'collected' ? quantity : 0
  expectSame('stock and what is held', (read.get('mallItems', ITEM)?.stock ?? NaN) + held, STOCK)
  for (const staffId of PEOPLE) {
    const standing = read.find('redemptions', 'byStaff', staffId)
      .filter(({ state }) => state === 'ready' || state === 'collected').reduce((sum, { points }) => sum + points, 0)
    const mine = pointsBalance(read, staffId) - owedPoints(read, staffId)
    expectSame(`points of ${staffId}`, mine, (net.get(staffId) ?? NaN) - standing + sumOf(read, staffId, 'expired'))
    expectSame('more to spend than there is', availablePoints(read, staffId, nowMs) > pointsBalance(read, staffId), false)
  }
}

describe(`${SEQUENCES} random lives of ${STEPS} steps`, () => {
  it('keep every invariant after every step', () => {
    for (let seed = 1; seed <= SEQUENCES; seed += 1) {
      const life = begin(seed)
      for (let n = 0; n < STEPS; n += 1) {
        const step = one(steps, life.pick) ?? wait
        const staffId = one(PEOPLE, life.pick) ?? ''
        life.store.transact('step', (tx) => step(life, tx, staffId))
        expectAccounted(life)
      }
      expect(auditPoints(life.store.read)).toEqual({ sumFen: 0, faults: [] })
      if (life.store.read.all('pointsTransfers').some(({ kind }) => kind === 'expired')) count('expired')
      if (life.store.read.all('redemptions').some(({ state }) => state === 'expired')) count('overdue')
    }
  }, 60_000)

  it('met everything that can happen', () => {
    const often = [
      'eat', 'refund', 'owed', 'income', 'redeem', 'points_insufficient', 'out_of_stock', 'redemption_limit_reached', 'cancel done',
      'cancel redemption_not_cancellable', 'collect done', 'collect pick_up_done', 'collect pick_up_cancelled', 'expired', 'overdue',
    ]
    expect(often.filter((what) => (met.get(what) ?? 0) < 5).map((what) => [what, met.get(what)])).toEqual([])
  })
})
