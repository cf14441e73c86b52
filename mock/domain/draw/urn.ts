import type { DrawMode } from '@contract/generated/types'
import { drawSlot } from './slot'

/** What is in the urn: places in the list of prizes. */
export type Slips = readonly number[]

/** The urn as announced: prizes in published order, each repeated by its slips. */
export const fullUrn = (prizes: readonly { readonly slips: number }[]): Slips =>
  prizes.flatMap(({ slips }, at) => Array.from({ length: slips }, () => at))

/** How many slips of the prize at this place are left. */
export const slipsLeft = (slips: Slips, prizeAt: number): number => slips.filter((slip) => slip === prizeAt).length

/** What decides an entry. */
export interface Entry {
  readonly mode: DrawMode
  readonly seed: Uint8Array
  readonly drawId: string
  readonly nonce: string
  readonly counter: number
}

/** The place drawn, the prize on it, and what is left in the urn. */
export interface Drawn {
  readonly slot: number
  readonly prizeAt: number
  readonly left: Slips
}

/** Swaps the last slip into the place of the one taken, so that checking by hand needs no shuffling. */
const without = (slips: Slips, slot: number): Slips => {
  const left = [...slips]
  const last = left.pop()
  if (last !== undefined && slot < left.length) left[slot] = last
  return left
}

/** Draws one slip; an empty urn is the caller's refusal. */
export const drawSlip = (slips: Slips, { mode, seed, drawId, nonce, counter }: Entry): Drawn => {
  const slot = drawSlot(seed, drawId, nonce, counter, slips.length)
  const prizeAt = slips[slot]
  if (prizeAt === undefined) throw new Error(`draw ${drawId} has no slip ${slot}`)
  return { slot, prizeAt, left: mode === 'urn' ? without(slips, slot) : slips }
}
