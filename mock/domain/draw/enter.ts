import { hexToBytes } from '@noble/hashes/utils'
import { fail, ok, type Result } from '@/shared/lib/result'
import { refusal, type DomainRefusal } from '@mock/domain/checkout/refusal'
import type { DrawEntryRow, DrawPrizeRow, DrawRow } from '@mock/store/rows/draw'
import type { AppTx } from '@mock/store/tables'
import { rightsLeft, spendRight } from './rights'
import { stateOf } from './state'
import { drawSlip } from './urn'
import { seedOf, urnOf } from './views'

/** Who draws with which nonce, and when. */
export interface EntryOrder {
  readonly entryId: string
  readonly staffId: string
  readonly nonce: string
  readonly atMs: number
}

/** What an entry remembers of its prize. */
export type Granted = Pick<DrawEntryRow, 'couponId' | 'redemptionId' | 'points'>

/** Hands a prize over in the caller's transaction. Passed in, because the domains that grant prizes also grant rights to draw. */
export type GrantPrize = (prize: DrawPrizeRow) => Granted

/** Spends one right, takes the slip and grants the prize in one turn. A refusal leaves the right. */
export const enterDraw = (tx: AppTx, draw: DrawRow, order: EntryOrder, grantPrize: GrantPrize): Result<DrawEntryRow, DomainRefusal> => {
  const { entryId, staffId, nonce, atMs } = order
  const { id: drawId, mode, prizes } = draw
  if (stateOf(draw, atMs) !== 'open') return fail(refusal('draw_not_open'))
  const [right] = rightsLeft(tx, draw, staffId)
  if (!right) return fail(refusal('draw_no_right'))
  const { slips, entryCount: counter } = urnOf(tx, drawId)
  if (slips.length === 0) return fail(refusal('draw_exhausted'))
  const { slot, prizeAt, left } = drawSlip(slips, { mode, seed: hexToBytes(seedOf(tx, drawId)), drawId, nonce, counter })
  const prize = prizes[prizeAt]
  if (!prize) throw new Error(`draw ${drawId} has no prize ${prizeAt}`)
  spendRight(tx, right, entryId)
  tx.put('drawUrns', { id: drawId, slips: left, entryCount: counter + 1 })
  return ok(tx.put('drawEntries', {
    id: entryId, drawId, staffId, rightId: right.id, counter, nonce, slot, prizeId: prize.prizeId, enteredAtMs: atMs,
    ...grantPrize(prize),
  }))
}
