/** Rows of the draw: what was published, the secret behind it, the urn, the rights and the log. */
import type { DrawMode, Picture } from '@contract/generated/types'

/** How a right to draw comes about; `base` is everybody's, one for each draw. */
export type DrawRightSource = 'base' | 'sign_in' | 'quiz'

interface PrizeBase {
  readonly prizeId: string
  readonly title: string
  readonly picture: Picture
  /** Its share of the urn, fixed when the draw is announced. */
  readonly slips: number
}

/** What stands on a slip; each kind is granted by its own domain. */
export type DrawPrizeRow =
  | PrizeBase & { readonly kind: 'coupon'; readonly templateId: string }
  | PrizeBase & { readonly kind: 'points'; readonly points: number }
  /** An item of the mall that is not on offer; its whole stock is kept for these slips. */
  | PrizeBase & { readonly kind: 'goods'; readonly itemId: string }
  | PrizeBase & { readonly kind: 'nothing' }

/** A draw as it was announced. Nothing of it ever changes; its state follows from the clock. */
export interface DrawRow {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly rightsText: string
  readonly mode: DrawMode
  readonly opensAtMs: number
  readonly closesAtMs: number
  readonly revealsAtMs: number
  /** SHA-256 of the seed's bytes, in hex. */
  readonly commitment: string
  /** In published order: the order in which they fill the urn. */
  readonly prizes: readonly DrawPrizeRow[]
  readonly sources: readonly DrawRightSource[]
}

/** The seed, apart from everything that is shown. Id: the draw's. */
export interface DrawSeedRow {
  readonly id: string
  /** 32 bytes in hex. */
  readonly seed: string
}

/** What is left to draw. Id: the draw's. */
export interface DrawUrnRow {
  readonly id: string
  /** Places in `DrawRow.prizes`, one for each slip; in mode odds they stay as they were. */
  readonly slips: readonly number[]
  /** The next entry's number. */
  readonly entryCount: number
}

/** A right to draw once. A base right has a row only when it is spent. Id: `<draw>|<staff>|<source>[|<day>]`, so that none is given twice. */
export interface DrawRightRow {
  readonly id: string
  readonly drawId: string
  readonly staffId: string
  readonly source: DrawRightSource
  readonly grantedAtMs: number
  /** What it was spent on. */
  readonly entryId: string | null
}

/** One line of the log, with who drew it and what came of it. */
export interface DrawEntryRow {
  readonly id: string
  readonly drawId: string
  readonly staffId: string
  readonly rightId: string
  readonly counter: number
  readonly nonce: string
  readonly slot: number
  readonly prizeId: string
  readonly couponId: string | null
  readonly redemptionId: string | null
  readonly points: number
  readonly enteredAtMs: number
}
