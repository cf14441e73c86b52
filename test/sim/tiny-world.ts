/** The smallest world in which people can pay: three payers' worth of rows, so that every sequence starts afresh. */
import { recordConsent } from '@mock/domain/identity/privacy'
import { sessionIdOf } from '@mock/domain/identity/sessions'
import { hashPin } from '@mock/domain/pin/pin-hash'
import { openStaffAccounts, subsidySource, topUpSource } from '@mock/domain/wallet/open-accounts'
import { postTransfer } from '@mock/domain/wallet/transfer'
import { createSeededRandom } from '@mock/kit/random'
import { openMemoryStore } from '@mock/store/open-memory'
import type { PeriodRule, RulesRow, VenueRow, WindowRow } from '@mock/store/rows/canteen'
import type { CheckoutPolicyRow } from '@mock/store/rows/checkout'
import type { StaffRow } from '@mock/store/rows/identity'
import type { AppTx } from '@mock/store/tables'
import type { Image } from '@mock/store/types'
import { seedRewards } from './rewards/tiny-rewards'

/** Lunch of a working day. */
export const START_MS = Date.parse('2026-11-20T11:40:00+08:00')
export const SECRET = 'simulation-only'
export const ORIGIN = 'http://localhost:8080'
export const PIN = '283746'
export const PASSWORD_FREE_FEN = 5_000
export const windowIds = ['win_1-1', 'win_1-2', 'win_1-3'] as const
export const payerIds = ['stf_101', 'stf_102'] as const
export const KEEPER_ID = 'stf_201'
/** Hands out at the counter. */
export const COUNTER_ID = 'stf_301'

/** The token of a person's n-th session. Sessions are put into the store: signing in is not what is tested here. */
export const tokenOf = (staffId: string, n: number): string => `token-${staffId}-${n}`

const wholeDay: readonly PeriodRule[] = [
  { periodId: 'breakfast', name: '早餐', fromMinute: 360, toMinute: 600 },
  { periodId: 'lunch', name: '午餐', fromMinute: 600, toMinute: 930 },
  { periodId: 'dinner', name: '晚餐', fromMinute: 930, toMinute: 1_200 },
  { periodId: 'night', name: '夜宵', fromMinute: 1_200, toMinute: 360 },
]

const rules: RulesRow = {
  id: 'rules',
  session: { idleMinutes: 600, absoluteDays: 30, slideMinutes: 60, rememberExpiredDays: 7 },
  sms: { lifeSeconds: 300, resendSeconds: 60, perDay: 10, tries: 5, lockMinutes: 30 },
  wechat: { codeMinutes: 5, ticketMinutes: 10 },
  pin: { tries: 5, lockMinutes: 30, proofSeconds: 120, hashIterations: 1 },
  canteen: {
    periods: wholeDay,
    graceMinutes: 30,
    scenes: [{
      scene: 'daily', venueKind: 'canteen', name: '日常用餐', tripReference: 'none',
      limitFen: { breakfast: 100_000, lunch: 100_000, dinner: 100_000, night: 100_000 },
    }],
    formerOrigins: [],
  },
}

const policy: CheckoutPolicyRow = {
  id: 'current',
  quoteSeconds: 300,
  passwordFreeFen: PASSWORD_FREE_FEN,
  maxDishFen: 100_000,
  duplicateSeconds: 600,
  wordSeconds: 900,
  drawOrder: ['meal_subsidy', 'personal'],
  refundOrder: ['personal', 'meal_subsidy'],
  opening: null,
  history: null,
}

const venue: VenueRow = {
  id: 'ven_001', name: '第一食堂', kind: 'canteen', area: '临城新区', address: '海天大道 681 号', latitude: 29.9853,
  longitude: 122.2072, coordSys: 'GCJ02', radiusM: 300, openingHours: '00:00–24:00',
}

const windowRow = (id: string, n: number): WindowRow =>
  ({ id, venueId: venue.id, name: `${n} 号窗口`, ref: `w1-${n}`, isOpen: true, keyId: 'k1' })

const staffRow = (id: string, n: number, more: Pick<StaffRow, 'roles' | 'windowIds'>): StaffRow => ({
  id, phone: `1380000000${n}`, name: '陈海平', unitId: 'unt_001', unitName: '市机关事务中心', gateIds: [], state: 'active',
  pinHash: hashPin(SECRET, PIN, rules.pin.hashIterations, createSeededRandom(n)), ...more,
})

/** Enough for some meals, less for each next person: a sequence meets insufficient balances too. */
const fund = (tx: AppTx, staffId: string, n: number, at: string): void => {
  const { subsidyId, personalId } = openStaffAccounts(tx, staffId)
  const give = (id: string, from: string, to: string, fen: number): void => postTransfer(tx, {
    id, kind: 'top_up', title: '期初', postedAt: at, paymentId: null,
    legs: [{ accountId: from, deltaFen: -fen }, { accountId: to, deltaFen: fen }],
  })
  give(`tra_${staffId}-m`, subsidySource(tx, 'unt_001'), subsidyId, 5_000)
  give(`tra_${staffId}-p`, topUpSource(tx), personalId, 16_000 - 7_000 * n)
}

/** Opens a session behind a known token. */
export const openSession = (tx: AppTx, staffId: string, token: string, at: string): void => {
  tx.put('sessions', { id: sessionIdOf(token), staffId, createdAt: at })
}

/** Ends it the way a server does that remembers: the next request hears `session_expired`. */
export const expireSession = (tx: AppTx, token: string): void => {
  tx.patch('sessions', sessionIdOf(token), { createdAt: '2020-01-01T00:00:00+08:00' })
}

const build = (): Image => {
  const store = openMemoryStore()
  const at = new Date(START_MS).toISOString()
  store.transact('seed', (tx) => {
    tx.put('rules', rules)
    tx.put('checkoutPolicies', policy)
    tx.put('privacyNotices', { id: '1', effectiveOn: '2026-01-01', summary: '', items: [] })
    tx.put('venues', venue)
    for (const [n, id] of windowIds.entries()) tx.put('windows', windowRow(id, n + 1))
    tx.put('staff', staffRow(KEEPER_ID, 9, { roles: ['window'], windowIds }))
    for (const [n, id] of payerIds.entries()) {
      tx.put('staff', staffRow(id, n, { roles: ['cadre'], windowIds: [] }))
      fund(tx, id, n, at)
    }
    tx.put('staff', staffRow(COUNTER_ID, 8, { roles: ['counter'], windowIds: [] }))
    seedRewards(tx, payerIds, START_MS)
    for (const id of [...payerIds, KEEPER_ID, COUNTER_ID]) {
      recordConsent(tx, id, '1', at)
      openSession(tx, id, tokenOf(id, 0), at)
    }
  })
  return store.image()
}

/** The world at the start of every sequence; rows are values, so that all sequences share them. */
export const tinyWorld: Image = build()
