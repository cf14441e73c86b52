import { monthName, monthOf, toInstant } from '@/shared/lib/time'
import { toPayee } from '@mock/domain/canteen/views'
import { rulesOf } from '@mock/domain/canteen/rules'
import { tariffFor } from '@mock/domain/canteen/tariffs'
import { allocate } from '@mock/domain/checkout/allocate'
import { policyOf } from '@mock/domain/checkout/policy'
import { settlePayment } from '@mock/domain/checkout/settle'
import { refundPayment } from '@mock/domain/refund/refund'
import type { VenueRow, WindowRow } from '@mock/store/rows/canteen'
import type { FrozenPrice } from '@mock/store/rows/checkout'
import type { StaffRow } from '@mock/store/rows/identity'
import type { AppTx } from '@mock/store/tables'
import { accountsOf } from '../accounts'
import { openStaffAccounts, subsidySource, topUpSource } from '../open-accounts'
import { postTransfer } from '../transfer'
import { chanceOf, lastEvening, planHistory, type Chance, type PastEvent } from './plan'

type Meal = Extract<PastEvent, { kind: 'meal' }>
interface Place { readonly venue: VenueRow; readonly window: WindowRow }

const REFUND_AFTER_MS = 9 * 60_000
const ELSEWHERE = 0.12

const placesOf = (tx: AppTx): Place[] => tx.all('windows').flatMap((window) => {
  const venue = tx.get('venues', window.venueId)
  return venue?.kind === 'canteen' ? [{ venue, window }] : []
}).sort((a, b) => (a.window.id < b.window.id ? -1 : 1))

/** Above 1: most staff eat in the canteens that the seeds list first, those of the city's own compound. */
const HOME_BIAS = 3

/** Mostly one's own canteen, now and then another one. */
const placeFor = (places: readonly Place[], chance: Chance, label: string): Place | undefined => {
  const home = places[Math.floor(chance('home') ** HOME_BIAS * places.length)]
  const near = places.filter(({ venue }) => venue.id === home?.venue.id)
  const choice = chance(`elsewhere ${label}`) < ELSEWHERE ? places : near
  return choice[Math.floor(chance(`place ${label}`) * choice.length)]
}

const priceOf = (tx: AppTx, payerId: string, meal: Meal, { venue, window }: Place, chance: Chance): FrozenPrice | null => {
  const rules = rulesOf(tx)
  const limitFen = tariffFor(rules, 'daily', meal.periodId, venue.kind) ?? meal.fen
  const payableFen = Math.min(meal.fen, limitFen)
  const drawn = allocate(accountsOf(tx, payerId), payableFen)
  if (!drawn.ok) return null
  const name = rules.canteen.periods.find(({ periodId }) => periodId === meal.periodId)?.name ?? ''
  return {
    payerId, payee: toPayee(venue, window), scene: 'daily', period: { periodId: meal.periodId, name },
    dishFen: payableFen, adjustments: [], payableFen, limitFen, allocations: drawn.value,
    distance: {
      verdict: 'within', distanceM: 8 + Math.floor(chance(`far ${meal.label}`) * 60), accuracyM: 20, radiusM: venue.radiusM,
    },
    overLimitReason: null, tripReference: null,
  }
}

const writeMeal = (tx: AppTx, staff: StaffRow, meal: Meal, place: Place, chance: Chance, secret: string): void => {
  const price = priceOf(tx, staff.id, meal, place, chance)
  if (!price) return
  const name = `${staff.id.slice(staff.id.indexOf('_') + 1)}-${meal.label}`
  const payment = settlePayment(tx, {
    paymentId: `pay_${name}`, quoteId: `quo_${name}`, price, paidAt: toInstant(meal.atMs), paidAtMs: meal.atMs, secret,
    chainId: `archive|${place.window.id}|${staff.id}`,
  })
  if (meal.refundFen === 0) return
  const at = toInstant(meal.atMs + REFUND_AFTER_MS)
  refundPayment(tx, payment, { refundId: `ref_${name}`, fen: Math.min(meal.refundFen, price.payableFen), reason: '菜品打错', byStaffId: 'archive', at })
}

const writeIncome = (tx: AppTx, staff: StaffRow, { kind, atMs, fen }: Exclude<PastEvent, Meal>): void => {
  const { subsidyId, personalId } = openStaffAccounts(tx, staff.id)
  const isGrant = kind === 'grant'
  postTransfer(tx, {
    id: `${kind}|${staff.id}|${atMs}`,
    kind,
    title: isGrant ? `${monthName(monthOf(atMs))}餐补` : '个人充值',
    postedAt: toInstant(atMs),
    paymentId: null,
    legs: [
      { accountId: isGrant ? subsidySource(tx, staff.unitId) : topUpSource(tx), deltaFen: -fen },
      { accountId: isGrant ? subsidyId : personalId, deltaFen: fen },
    ],
  })
}

/**
 * Writes a payer's invented past once, in the caller's turn, at the first sign-in: thousands of staff who never come cost
 * nothing. It must come before any other posting of theirs, so that every balance after stays true; receipts go to
 * archive chains, and nothing falls on the day of the seed or later.
 */
export const writeHistoryOnce = (tx: AppTx, staff: StaffRow, secret: string): void => {
  const { history } = policyOf(tx)
  if (!history || !staff.roles.includes('cadre') || tx.get('walletHistories', staff.id)) return
  tx.put('walletHistories', { id: staff.id, writtenAt: toInstant(history.untilMs) })
  const chance = chanceOf(staff.id)
  const places = placesOf(tx)
  const little = history.little?.[staff.id]
  for (const event of planHistory(staff.id, history)) {
    if (event.kind === 'grant' && little) continue
    const place = event.kind === 'meal' ? placeFor(places, chance, event.label) : undefined
    if (event.kind !== 'meal') writeIncome(tx, staff, event)
    else if (place) writeMeal(tx, staff, event, place, chance, secret)
  }
  if (!little) return
  const atMs = lastEvening(history)
  writeIncome(tx, staff, { kind: 'grant', atMs, fen: little.subsidyFen })
  writeIncome(tx, staff, { kind: 'top_up', atMs, fen: little.personalFen })
}
