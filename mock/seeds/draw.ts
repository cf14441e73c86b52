/** Draws of every state: one to enter, one at fixed odds, one to come, and one whose log and seed are published. */
import { bytesToHex } from '@noble/hashes/utils'
import { dayOf } from '@/shared/lib/time'
import { announceDraw, enterDraw, grantDrawRight, type DrawPlan } from '@mock/domain/draw'
import { prizesFor } from '@mock/domain/draw/grant'
import { makeId } from '@mock/kit/ids'
import { createSeededRandom } from '@mock/kit/random'
import type { Random } from '@mock/kit/types'
import type { DrawRow } from '@mock/store/rows/draw'
import type { StaffRow } from '@mock/store/rows/identity'
import type { AppTx } from '@mock/store/tables'
import { drawGoods, drawSeeds, drawTemplates, draws, type DrawSeed } from './data/draws'

export { draws }

const HOUR_MS = 3_600_000
const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
/** How many people have entered the past draw, each twice. */
const PEOPLE = 24
const NONCE_BYTES = 8
/** The past draw has nothing left to hide, and is the same in every world: here the personas won points at most, so that meals keep their price. */
const PAST_LUCK = 14

/** What the draws are made from. */
export interface DrawWorld {
  readonly nowMs: number
  readonly random: Random
  /** Who took part in the past draw may have won something: where everything is counted, the personas did not. */
  readonly history: boolean
  readonly personaIds: ReadonlySet<string>
}

const planOf = ({ opens, closes, reveals, ...rest }: DrawSeed, midnightMs: number): DrawPlan => {
  const at = ([day, hour]: readonly [number, number]): number => midnightMs + day * DAY_MS + hour * HOUR_MS
  return { ...rest, opensAtMs: at(opens), closesAtMs: at(closes), revealsAtMs: at(reveals) }
}

const stockPrizes = (tx: AppTx): void => {
  const [place] = tx.all('pickUpPlaces')
  if (!place) throw new Error('prizes are collected at a counter: seed the mall first')
  for (const goods of drawGoods) {
    tx.put('mallItems', {
      ...goods, kind: 'goods', points: 0, fen: 0, perPersonLimit: 1, isOffered: false, placeId: place.id, collectDays: 14, couponTemplateId: null,
    })
  }
}

/** The past as the real code makes it: the first try of everybody, a quiz, the second try. */
const drawThePast = (tx: AppTx, draw: DrawRow, people: readonly StaffRow[], random: Random): void => {
  const ids = (prefix: string): string => makeId(random, prefix)
  const enter = (staffId: string, atMs: number): void => {
    const order = { entryId: ids('dre'), staffId, nonce: bytesToHex(random.bytes(NONCE_BYTES)), atMs }
    const entered = enterDraw(tx, draw, order, prizesFor(tx, draw, order, ids))
    if (!entered.ok) throw new Error(`${staffId} could not draw: ${entered.error.code}`)
  }
  const { opensAtMs } = draw
  people.forEach(({ id }, n) => enter(id, opensAtMs + n * 17 * MINUTE_MS))
  people.forEach(({ id: staffId }, n) => {
    const atMs = opensAtMs + 2 * DAY_MS + n * 23 * MINUTE_MS
    grantDrawRight(tx, { staffId, source: 'quiz', atMs })
    enter(staffId, atMs + MINUTE_MS)
  })
}

/** Announces the draws and plays the past one. Call it after the mall and the coupons. */
export const seedDraws = (tx: AppTx, staff: readonly StaffRow[], { nowMs, random, history, personaIds }: DrawWorld): void => {
  for (const template of drawTemplates) tx.put('couponTemplates', template)
  stockPrizes(tx)
  const midnightMs = Date.parse(`${dayOf(nowMs)}T00:00:00+08:00`)
  const people = staff.filter(({ id, roles, state }) => roles.includes('cadre') && state === 'active' && (history || !personaIds.has(id)))
  const announce = (seed: DrawSeed, chance: Random): DrawRow => announceDraw(tx, planOf(seed, midnightMs), chance)
  const luck = createSeededRandom(PAST_LUCK)
  // The past first, so that what was earned in it counts for no draw announced since.
  for (const seed of drawSeeds.filter(({ id }) => id === draws.past)) drawThePast(tx, announce(seed, luck), people.slice(0, PEOPLE), luck)
  for (const seed of drawSeeds.filter(({ id }) => id !== draws.past)) announce(seed, random)
}
