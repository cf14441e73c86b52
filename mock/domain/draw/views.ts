import { toInstant } from '@/shared/lib/time'
import type { Draw, DrawEntry, DrawLogLine, DrawPrize, DrawSummary } from '@contract/generated/types'
import type { DrawEntryRow, DrawRow, DrawUrnRow } from '@mock/store/rows/draw'
import type { AppReadTx } from '@mock/store/tables'
import { rightsLeft } from './rights'
import { stateOf } from './state'
import { slipsLeft } from './urn'

/** Who looks, and when. */
export interface DrawView {
  readonly staffId: string
  readonly nowMs: number
}

/** The urn of a draw; every announced draw has one. */
export const urnOf = (tx: AppReadTx, drawId: string): DrawUrnRow => {
  const urn = tx.get('drawUrns', drawId)
  if (!urn) throw new Error(`draw ${drawId} has no urn`)
  return urn
}

/** The secret of a draw. Only entering may read it, and everybody once it is revealed. */
export const seedOf = (tx: AppReadTx, drawId: string): string => {
  const row = tx.get('drawSeeds', drawId)
  if (!row) throw new Error(`draw ${drawId} has no seed`)
  return row.seed
}

/** The published prizes with what is left of each. */
export const toPrizes = (tx: AppReadTx, { id, mode, prizes }: DrawRow): DrawPrize[] => {
  const { slips: left } = urnOf(tx, id)
  return prizes.map(({ prizeId, title, picture, kind, slips }, at) =>
    ({ prizeId, title, picture, kind, slips, slipsLeft: mode === 'urn' ? slipsLeft(left, at) : null }))
}

/** How often somebody may still draw: a right that was not used in time is none any more. */
const triesLeft = (tx: AppReadTx, draw: DrawRow, { staffId, nowMs }: DrawView): number =>
  nowMs < draw.closesAtMs ? rightsLeft(tx, draw, staffId).length : 0

/** One line of the list. */
export const toDrawSummary = (tx: AppReadTx, draw: DrawRow, view: DrawView): DrawSummary => ({
  drawId: draw.id,
  title: draw.title,
  state: stateOf(draw, view.nowMs),
  opensAt: toInstant(draw.opensAtMs),
  closesAt: toInstant(draw.closesAtMs),
  triesLeft: triesLeft(tx, draw, view),
})

/** Everything published about a draw; the seed only once it is revealed. */
export const toDraw = (tx: AppReadTx, draw: DrawRow, view: DrawView): Draw => {
  const { title, text, mode, commitment, rightsText } = draw
  return {
    ...toDrawSummary(tx, draw, view),
    title, text, mode, commitment, rightsText,
    revealsAt: toInstant(draw.revealsAtMs),
    serverSeed: stateOf(draw, view.nowMs) === 'revealed' ? seedOf(tx, draw.id) : null,
    totalSlips: draw.prizes.reduce((sum, { slips }) => sum + slips, 0),
    entryCount: urnOf(tx, draw.id).entryCount,
    prizes: toPrizes(tx, draw),
    serverTime: toInstant(view.nowMs),
  }
}

/** An entry as its owner sees it. */
export const toDrawEntry = (tx: AppReadTx, draw: DrawRow, row: DrawEntryRow): DrawEntry => {
  const prize = toPrizes(tx, draw).find(({ prizeId }) => prizeId === row.prizeId)
  if (!prize) throw new Error(`entry ${row.id} has a prize that draw ${draw.id} does not`)
  const { drawId, counter, nonce, slot, couponId, redemptionId, points } = row
  return { entryId: row.id, drawId, counter, nonce, slot, prize, couponId, redemptionId, points, enteredAt: toInstant(row.enteredAtMs) }
}

/** An entry as everybody sees it: without its owner. */
export const toLogLine = ({ counter, nonce, slot, prizeId }: DrawEntryRow): DrawLogLine => ({ counter, nonce, slot, prizeId })
