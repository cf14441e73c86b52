import { bytesToHex } from '@noble/hashes/utils'
import type { DrawRow } from '@mock/store/rows/draw'
import type { AppTx } from '@mock/store/tables'
import { commitmentOf } from './slot'
import { fullUrn } from './urn'

const SEED_BYTES = 32

/** A draw before it has a seed. */
export type DrawPlan = Omit<DrawRow, 'commitment'>

const refuseUnsound = (tx: AppTx, { id, mode, prizes, opensAtMs, closesAtMs, revealsAtMs }: DrawPlan): void => {
  if (!(opensAtMs < closesAtMs && closesAtMs <= revealsAtMs)) throw new Error(`draw ${id}: the seed is revealed while entries are taken`)
  for (const prize of prizes) {
    if (prize.kind !== 'goods') continue
    if (mode === 'odds') throw new Error(`draw ${id}: ${prize.title} has a stock, odds have none`)
    if (tx.get('mallItems', prize.itemId)?.stock !== prize.slips) throw new Error(`draw ${id}: the stock of ${prize.title} is not its slips`)
  }
}

/** Makes the seed, publishes its hash with everything else, and fills the urn: from here on nothing about the draw changes. */
export const announceDraw = (tx: AppTx, plan: DrawPlan, random: { bytes(length: number): Uint8Array }): DrawRow => {
  refuseUnsound(tx, plan)
  const seed = bytesToHex(random.bytes(SEED_BYTES))
  tx.put('drawSeeds', { id: plan.id, seed })
  tx.put('drawUrns', { id: plan.id, slips: fullUrn(plan.prizes), entryCount: 0 })
  return tx.put('draws', { ...plan, commitment: commitmentOf(seed) })
}
