/** Meals as tests pay them: short words for a quote, a payment and a refund through the real backend. */
import type { Payment, Quote, QuoteRequest, Refund } from '@contract/generated/types'
import { auditLedger } from '@mock/domain/ledger'
import type { TableName } from '@mock/store/types'
import { tableSpecs, type Tables } from '@mock/store/tables'
import { expect } from 'vitest'
import { bodyOf } from './expectations'
import type { Caller, World } from './world'

/** The personas by what tests need of them. */
export const people = {
  /** Has a PIN and the usual balances. */
  chen: '13800000001',
  /** Another cadre, without a PIN. */
  wang: '13800000002',
  /** Serves windows win_1001-1 and win_1001-2. */
  lin: '13800000003',
  office: '13800000004',
  /** Nearly out of money: 8.50 of subsidy, 3.00 of their own. */
  poor: '13800000005',
  /** Cadre, and serves window win_1002-1. */
  he: '13800000007',
} as const

/** The PIN of every persona that has one. */
export const PIN = '283746'
export const WINDOW = 'win_1001-1'
/** Of the same venue, served by the same person. */
export const NEXT_WINDOW = 'win_1001-2'
/** Of another venue, served by somebody else. */
export const OTHER_WINDOW = 'win_1002-1'

let keys = 0

/** A fresh Idempotency-Key. */
export const newKey = (): string => {
  keys += 1
  return `00000000-0000-4000-8000-${keys.toString(16).padStart(12, '0')}`
}

/** A usual lunch without a position; `over` changes it. */
export const mealAt = (world: World, windowId = WINDOW, over: Partial<QuoteRequest> = {}): QuoteRequest =>
  ({ code: world.codeOf(windowId), scene: 'daily', periodId: 'lunch', dishFen: 1750, location: { status: 'refused' }, ...over })

/** A quote that must succeed. */
export const quote = async (world: World, as: Caller, over: Partial<QuoteRequest> = {}, windowId = WINDOW): Promise<Quote> =>
  bodyOf(await world.call('createQuote', { as, body: mealAt(world, windowId, over) }))

/** Pays a quote; it must succeed. */
export const payQuote = async (world: World, as: Caller, { quoteId, payableFen }: Quote, key = newKey()): Promise<Payment> =>
  bodyOf(await world.call('pay', { as, key, body: { quoteId, payableFen } }))

/** Quote and payment of one meal. */
export const eat = async (world: World, as: Caller, over: Partial<QuoteRequest> = {}, windowId = WINDOW): Promise<Payment> =>
  payQuote(world, as, await quote(world, as, over, windowId))

/** A refund that must succeed. */
export const refund = async (world: World, as: Caller, paymentId: string, fen: number): Promise<Refund> =>
  bodyOf(await world.call('createRefund', { as, key: newKey(), params: { paymentId }, body: { fen, reason: '菜品打错' } }))

/** Balances of somebody's two accounts, in fen. */
export const balances = async (world: World, as: Caller): Promise<{ subsidy: number; personal: number }> => {
  const { items } = bodyOf(await world.call('listAccounts', { as }))
  const of = (kind: string): number => items.find((account) => account.kind === kind)?.balanceFen ?? NaN
  return { subsidy: of('meal_subsidy'), personal: of('personal') }
}

/** Proves the whole ledger: zero sum, gapless entries, nobody's money below zero. */
export const expectSoundLedger = ({ store }: Pick<World, 'store'>): void => {
  const isOpen = ({ kind }: Tables['accounts']): boolean => kind === 'takings' || kind === 'source'
  expect(auditLedger(store.read.all('accounts'), store.read.all('ledgerEntries'), isOpen)).toEqual({ sumFen: 0, faults: [] })
}

const isTable = (name: string): name is TableName<Tables> => name in tableSpecs
const volatile = Object.entries(tableSpecs).flatMap(([name, spec]) => ('volatile' in spec ? [name] : []))

/** Business tables without the attempts: what a refusal that binds its key leaves as it was. */
export const tablesBesideAttempts = Object.keys(tableSpecs).filter(isTable)
  .filter((name) => name !== 'idempotency' && !volatile.includes(name))
